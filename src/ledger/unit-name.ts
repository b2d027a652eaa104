import { startsWithWord, UNIT_TYPES } from './start-issues';

/** A unit by its type and its own name. */
interface UnitName {
  /** As it stands in a sentence, such as "xã"; '' where the name does not begin with one. */
  readonly type: string;
  readonly name: string;
}

/** `unitNameOf('Xã Cẩm Giang')` is `{ type: 'xã', name: 'Cẩm Giang' }`. */
export function unitNameOf(unitName: string): UnitName {
  const plain = unitName.normalize('NFC').trim();
  const type = UNIT_TYPES.find(each => startsWithWord(plain, each)) ?? '';
  return { type, name: plain.slice(type.length).trim() };
}
