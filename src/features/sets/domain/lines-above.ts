import { folded } from '../../../ledger/search-text';
import { oneLine } from './shown-lines';
import { lastWhere } from './last-where';
import { outsidePart } from './outside-part';
import { codeInTitle } from './printed-code';
import { pointsInTitle } from './printed-points';

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
  NAMES_A_SET.test(folded(line)) && !OF_THE_DECISION.test(folded(line)) && partHeading([line]) === undefined;

/** Whether a line is the name of a whole set rather than of a part of one. Example: "Bảng tiêu chí năm 2026" is. */
function namesSet(line: string): boolean {
  return /\b(bo|bang|he thong|danh muc|khung) (cac )?(tieu chi|chi so|cham|diem|danh gia)\b|\bthang diem\b|\bchi so (cai cach|cchc)\b/.test(
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

const ANNEX = /^(phu luc|bieu|mau so|bang so)\b/;
/** Who is measured: such a line stands above a set of its own. */
const FOR_UNITS =
  /^(ap dung )?(doi voi|danh cho|cap|khoi|nhom)\b|\b(cap tinh|cap so|cap huyen|cap xa|so, ban|ubnd cac)\b/;

/** Whether a line begins another annex or another set, so that what stands below it goes on with no table above. */
export function beginsSet(line: string): boolean {
  return ANNEX.test(folded(line)) || /^bo tieu chi\b/.test(folded(line));
}

/**
 * The heading of a part of a set that stands between two tables, where each part has a table of its own; `undefined`
 * where the last line above a table is none. It bears a number, says its points, or lies outside the total.
 * Example: `partHeading(['…', 'II. THỂ CHẾ (10 điểm)'])` is "II. THỂ CHẾ (10 điểm)".
 */
export function partHeading(above: readonly string[]): string | undefined {
  const line = oneLine(above.at(-1) ?? '');
  const numbered = codeInTitle(line);
  const title = numbered?.title ?? line;
  if (title === '' || beginsSet(title) || namesSet(title) || FOR_UNITS.test(folded(title))) return undefined;
  const isList = numbered?.code.segments.some(({ as }) => as.bullet !== undefined);
  return (numbered && !isList) || pointsInTitle(line) || outsidePart(title) !== undefined ? line : undefined;
}
