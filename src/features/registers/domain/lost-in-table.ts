import { criteriaOf, type IndexSet } from '../../../catalogue/index-set';
import { pointsInText } from '../../../rules/text-number';
import { criterionFinder } from './find-criterion';
import { calledOtherwise, type FoundLosses, type LostPoints, type UnusedReason } from './lost-points';
import { searchText } from '../../../ledger/search-text';
import { pointsLost } from '../../../scores/losses';

/** A cell of a copied table that was put into quotes because lines break in it. */
const QUOTED = /(^|[\t\n])"((?:[^"]|"")*)"(?=\t|\n|$)/g;
/** A code before a title in the same cell. */
const NUMBERED = /^(\d+(?:\.\d+)+)\.?[\s:)–-]+(\S.*)$/;

/**
 * Reads scores of another year, as typed or pasted from a published table: a line for each criterion, its code or title
 * or both, its maximum and its score, between tabs, semicolons or spaces, with decimal comma or point. Of more than two
 * figures the first is the maximum and the last the score; a single one is the score out of this year's maximum. A running
 * number and remarks between them are passed over. Example: `lostInTable('1.1\t1,5\t1,2', set).lost[0]?.lost` is 0.3.
 */
export function lostInTable(text: string, set: IndexSet): FoundLosses {
  const find = criterionFinder(set);
  const codes = new Set(criteriaOf(set).map(({ code }) => code));
  const partOf = new Map(
    set.areas.flatMap(({ part, criteria }) => criteria.map(each => [each, part] as const)),
  );
  const areas = new Set(set.areas.map(({ title }) => searchText(title)));
  const lost: LostPoints[] = [];
  const unused: { text: string; reason: UnusedReason }[] = [];
  const seen = new Set<string>();
  for (const line of linesOf(text)) {
    const { code, title, points } = readLine(line, codes);
    const criterion = find(code, title);
    const [max, score] = points.length > 1 ? [points[0], points.at(-1)] : [criterion?.maxPoints, points[0]];
    const reject = (reason: UnusedReason): void => void unused.push({ text: line.trim(), reason });
    if (!criterion) reject(areas.has(searchText(title)) ? 'area' : 'unknown');
    else if (score === undefined || max === undefined) reject('noScore');
    else if (score < 0 || score > max) reject('outside');
    else if (seen.has(criterion.code)) reject('twice');
    else {
      seen.add(criterion.code);
      const part = partOf.get(criterion);
      const calledThere = calledOtherwise(title, criterion);
      const found = pointsLost({ criterion, ...(part ? { part } : {}) }, score, max);
      lost.push(...found.map(each => ({ ...each, calledThere })));
    }
  }
  return { lost, unused };
}

function linesOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(
      QUOTED,
      (_, before: string, cell: string) => before + cell.replace(/""/g, '"').replace(/\s+/g, ' '),
    )
    .split('\n')
    .filter(line => line.trim() !== '');
}

interface Line {
  readonly code: string;
  readonly title: string;
  readonly points: readonly number[];
}

function readLine(line: string, codes: ReadonlySet<string>): Line {
  let [code, title] = ['', ''];
  const points: number[] = [];
  for (const cell of cellsOf(line)) {
    const number = pointsInText(cell);
    const bare = cell.replace(/\.$/, '');
    if (code === '' && title === '' && codes.has(bare)) code = bare;
    else if (number === undefined) {
      const [, lead, rest] = NUMBERED.exec(cell) ?? [];
      if (title !== '') continue;
      title = rest ?? cell;
      if (lead !== undefined) code = lead;
    } else if (code !== '' || title !== '') points.push(number);
  }
  return { code, title, points };
}

/** The cells of a line; without any separator its last words that are numbers, and what stands before them. */
function cellsOf(line: string): string[] {
  const cells = line.split(line.includes('\t') ? '\t' : /[;|]/).map(cell => cell.trim());
  if (cells.length > 1) return cells;
  const words = line.trim().split(/\s+/);
  let end = words.length;
  while (end > 0 && pointsInText(words[end - 1]!) !== undefined) end--;
  return [words.slice(0, end).join(' '), ...words.slice(end)].filter(cell => cell !== '');
}
