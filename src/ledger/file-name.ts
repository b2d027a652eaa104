import type { Settings } from './ledger';
import { unitNameOf } from './unit-name';

/** Letters of one part of a name; mail programs cut long ones. */
const LONGEST = 30;

/**
 * A text as a part of the name of a file: ASCII letters, digits and "-", so that no mail program and no file system
 * changes it and people can still read it. Examples: `namePart('Thủ tục hành chính')` is "Thu-tuc-hanh-chinh",
 * `namePart('một cửa')` "Mot-cua", `namePart('...')` "".
 */
export function namePart(text: string): string {
  const words = text
    .replace(/[đĐ]/g, letter => (letter === 'đ' ? 'd' : 'D'))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(word => word !== '');
  let part = '';
  for (const word of words) {
    const longer = part === '' ? word : `${part}-${word}`;
    if (part !== '' && longer.length > LONGEST) break;
    part = longer;
  }
  const cut = part.slice(0, LONGEST);
  return cut.charAt(0).toUpperCase() + cut.slice(1);
}

/** The parts of a name that are there. `fileName('So-CCHC', 2026, unitPart(settings))` is "So-CCHC-2026-Cam-Giang". */
export function fileName(...parts: readonly (string | number)[]): string {
  return parts.filter(part => part !== '').join('-');
}

/** The unit in the name of a file, without the word for its type. */
export function unitPart({ unitName }: Pick<Settings, 'unitName'>): string {
  return namePart(unitNameOf(unitName).name);
}
