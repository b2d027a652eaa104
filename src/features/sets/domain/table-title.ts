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

function goesOn(line: string, next: string): boolean {
  const isCapital = (text: string): boolean => /\p{Lu}/u.test(text) && text === text.toUpperCase();
  return isName(line) && isCapital(line) && isCapital(next) && !OF_THE_DECISION.test(folded(next));
}

/** The year for which a set is issued, from the lines above its table; `undefined` where none is named. */
export function yearOf(lines: readonly string[]): number | undefined {
  const years = [titleOf(lines), ...lines].flatMap(line => [...folded(line).matchAll(/\bnam (20\d\d)\b/g)]);
  const [first] = years;
  return first && Number(first[1]);
}
