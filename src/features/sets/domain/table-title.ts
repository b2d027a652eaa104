import { folded, oneLine } from './folded';
import { lastWhere } from './last-where';

const NAMES_A_SET = /\b(tieu chi|chi so|thang diem|bang (cham|diem|danh gia)|cham diem|danh gia)\b/;
const OF_THE_DECISION = /^(\(|kem theo|ban hanh|can cu|so:|dieu \d)/;

/**
 * The name of a set among the lines above its table: the first that speaks of criteria, with those that go on in
 * capitals below it. Example: `titleOf(['PHỤ LỤC I', 'BỘ TIÊU CHÍ', 'NĂM 2026'])` is "BỘ TIÊU CHÍ NĂM 2026".
 */
export function titleOf(lines: readonly string[]): string {
  const first = lastWhere(
    lines,
    (line, index) => isName(line) && !(index > 0 && goesOn(lines[index - 1]!, line)),
  );
  if (first < 0) return '';
  let last = first;
  while (last + 1 < lines.length && goesOn(lines[last]!, lines[last + 1]!)) last++;
  return oneLine(lines.slice(first, last + 1).join(' '));
}

const isName = (line: string): boolean =>
  NAMES_A_SET.test(folded(line)) && !OF_THE_DECISION.test(folded(line));

/** Whether a line is the name of a whole set rather than of a part of one. Example: "Bảng tiêu chí năm 2026" is. */
export function namesSet(line: string): boolean {
  return /\b(bo|bang|he thong|danh muc|khung) (cac )?(tieu chi|chi so|cham|diem|danh gia)\b|\bthang diem\b/.test(
    folded(line),
  );
}

function goesOn(line: string, next: string): boolean {
  const isCapital = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase();
  return isName(line) && isCapital(line) && isCapital(next) && !OF_THE_DECISION.test(folded(next));
}

/** The year for which a set is issued, from the lines above its table; `undefined` where none is named. */
export function yearOf(lines: readonly string[]): number | undefined {
  const named = lines.flatMap(line => [...folded(line).matchAll(/\bnam (20\d\d)\b/g)]);
  const [first] = [...folded(titleOf(lines)).matchAll(/(?<![/\d])(20\d\d)\b/g), ...named];
  return first && Number(first[1]);
}
