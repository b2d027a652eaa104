import { folded, oneLine } from './folded';
import { outsidePart } from './outside-part';
import { codeInTitle } from './printed-code';
import { pointsInTitle } from './printed-points';
import { namesSet } from './table-title';

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
