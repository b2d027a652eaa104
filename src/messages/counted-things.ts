import { fullWords, lowerFirst } from './full-words';
import { amount } from './numbers-vi';

/** A number that is counted, as index sets name it: "Số hồ sơ đúng hạn". */
const NUMBER_OF = /^Số (?=\p{L})/u;
/** What became of the things, which goes without saying beside how many of them are meant. */
const DONE = /\s+đã\s.*$/u;
/** A unit at the end: "Vốn đã giải ngân (đồng)". */
const UNIT = /\s*\(([^()]+)\)$/;

/**
 * So many of what a name of an index set counts, so that no figure stands without its unit; what became
 * of them is left out. Examples: `countedThings(9, 'Số văn bản gửi đúng hạn')` is "9 văn bản gửi đúng hạn",
 * `countedThings(2, 'Số nhiệm vụ đã hoàn thành')` "2 nhiệm vụ", `countedThings(5, 'Vốn đã giải ngân (đồng)')` "5 đồng".
 */
export function countedThings(count: number, name: string): string {
  const full = fullWords(name.trim());
  const unit = UNIT.exec(full)?.[1];
  if (!NUMBER_OF.test(full) && unit !== undefined && !/\d|\+/.test(unit)) return `${amount(count)} ${unit}`;
  const things = countedName(name).replace(DONE, '');
  // A name that only says what became of things does not say what they are.
  return `${amount(count)} ${/^(đã|được|phải)(\s|$)/u.test(things) ? 'nội dung' : things}`;
}

/** What a name of an index set counts, in a sentence. `countedName('Số vụ vi phạm')` is "vụ vi phạm". */
export function countedName(name: string): string {
  return lowerFirst(fullWords(name.trim()).replace(NUMBER_OF, ''));
}
