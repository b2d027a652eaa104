import type { Criterion } from '../../../catalogue/index-set';
import { askedCells, isFed, type AskedCell } from '../../../rules/asks';
import { isBlank, isError, isUnread, sameText } from '../../../rules/cell';
import { round } from '../../../rules/decimal';
import type { Entry, EntryCode } from '../../../rules/entry';
import { isAppraisal } from '../../../scores/appraisal';
import { checkIssue, issueIf, type CheckIssue } from './check-issue';
import { surveyIssues } from './validate-survey';
import { valueIssue } from './value-issue';
import type { CriterionRecord, Ledger } from '../../../ledger/ledger';
import { askedPlace, placeKey, type CriterionField, type Place } from '../../../ledger/place';
import { isUnproven, type CriterionScore, type Scores } from '../../../scores/scores';

/** Decimals at which cells show points. */
const SHOWN_DECIMALS = 2;

/** What is wrong in the rows of the criteria: entries, appraisals, scores without proof. */
export function entryIssues(ledger: Ledger, { criteria }: Scores): CheckIssue[] {
  const { records, settings } = ledger;
  return criteria.flatMap(score => {
    const { criterion } = score;
    const record = records[criterion.code];
    return [
      ...rowIssues(ledger, score),
      ...surveyIssues(score, settings),
      ...(record ? appraisalIssues(ledger, score, record) : []),
      ...issueIf(
        isUnproven(score),
        { code: 'evidence.none', score: score.score! },
        { in: 'criterion', code: criterion.code, field: 'evidence' },
        criterion.owner,
      ),
    ];
  });
}

/** Why an entry cannot be scored, and what is odd about each of its cells; of a cell that is both, what says more. */
function rowIssues(ledger: Ledger, score: CriterionScore): CheckIssue[] {
  const { criterion, entry, outcome } = score;
  const { code, rule, owner } = criterion;
  const typed = (isFed(rule) ? [] : askedCells(rule, entry)).flatMap(
    cell => valueIssue(ledger, cell.value, askedPlace(code, cell), owner) ?? [],
  );
  const problem = problemOf(score);
  const odd = outcome.state === 'notArising' ? [] : typed;
  if (!problem || !IN_CELL.has(problem.code)) return [...(problem ? [problem] : []), ...odd];
  const at = placeKey(problem.where);
  const isAt = ({ where }: CheckIssue): boolean => placeKey(where) === at;
  const isClearer = odd.some(each => isAt(each) && each.severity === problem.severity);
  return isClearer ? odd : [problem, ...odd.filter(each => !isAt(each))];
}

/** Problems of one cell by itself, about which a doubt says more. */
const IN_CELL: ReadonlySet<CheckIssue['code']> = new Set<EntryCode>([
  'entry.notNumber',
  'entry.notWhole',
  'entry.notDate',
  'entry.dateOutsideYear',
  'entry.notInList',
]);

function problemOf({ criterion, entry, outcome }: CriterionScore): CheckIssue | undefined {
  if (outcome.state !== 'blank' && outcome.state !== 'invalid') return undefined;
  const code = outcome.state === 'blank' ? 'entry.missing' : outcome.code;
  // A missing deadline is told once, where it is set.
  if (code === 'entry.dueMissing') return undefined;
  return checkIssue({ code }, faultyPlace(criterion, entry, code), criterion.owner);
}

/** The cell of an entry to which a problem leads: the first that has it. */
function faultyPlace({ code, rule }: Criterion, entry: Entry, problem: EntryCode): Place {
  const at = (field: CriterionField): Place => ({ in: 'criterion', code, field });
  const cells = askedCells(rule, entry);
  const inInputs = cells.some(({ value }) => isError(value));
  const flagged = problem.startsWith('entry.flag') || (problem === 'entry.errorCell' && !inInputs);
  if (flagged) return at('notArising');
  // What a register counts is put right in the register; the check cell says in which.
  if (isFed(rule)) return at('check');
  const faulty = FAULTY[problem];
  const cell = (faulty && cells.find(each => faulty(each, cells))) ?? cells[0];
  return cell ? askedPlace(code, cell) : at('check');
}

/** What is wrong with a cell that has a problem; any other problem leads to the first cell. */
const FAULTY: Readonly<
  Partial<Record<EntryCode, (cell: AskedCell, cells: readonly AskedCell[]) => boolean>>
> = {
  'entry.incomplete': ({ value }) => isBlank(value),
  'entry.notNumber': ({ value }) => typeof value !== 'number' && !isBlank(value),
  'entry.errorCell': ({ value }) => isError(value),
  'entry.negative': ({ value }) => typeof value === 'number' && value < 0,
  'entry.notWhole': ({ value }) => typeof value === 'number' && !Number.isInteger(value),
  // Of votes that come to nothing it is a blank one, of a total the one that is 0.
  'entry.totalZero': ({ input, value }) => (input === 'total' ? value === 0 : isBlank(value)),
  'entry.doneExceedsTotal': ({ input, item, value }, cells) =>
    item !== undefined &&
    input === 'done' &&
    cells.some(each => each.item === item && each.input === 'total' && Number(value) > Number(each.value)),
  'entry.notInList': ({ takes, value }) =>
    'words' in takes && !takes.words.some(word => sameText(value, word)),
};

function appraisalIssues(
  ledger: Ledger,
  { criterion, score }: CriterionScore,
  record: CriterionRecord,
): CheckIssue[] {
  const { code, maxPoints: max, owner } = criterion;
  const issues: CheckIssue[] = [];
  for (const field of ['appraised1', 'appraised2'] as const) {
    const value = record[field];
    if (isBlank(value) || isUnread(value)) continue;
    const where: Place = { in: 'criterion', code, field };
    const typed = valueIssue(ledger, value, where, owner);
    if (typed) issues.push(typed);
    else if (typeof value !== 'number')
      issues.push(checkIssue({ code: 'appraisal.notNumber' }, where, owner));
    else if (!isAppraisal(value, max))
      issues.push(checkIssue({ code: 'appraisal.outside', max }, where, owner));
  }
  const given = isBlank(record.appraised1) ? record.appraised2 : record.appraised1;
  // Nobody appraises more finely than cells show.
  const differs = (points: number, other: number): boolean =>
    round(points, SHOWN_DECIMALS) !== round(other, SHOWN_DECIMALS);
  if (isAppraisal(given, max) && score !== undefined && differs(given, score) && isBlank(record.explanation))
    issues.push(
      checkIssue(
        { code: 'appraisal.unexplained', self: score, appraised: given },
        { in: 'criterion', code, field: 'explanation' },
        owner,
      ),
    );
  return issues;
}
