import { criteriaOf } from '../../../catalogue/index-set';
import { isBlank, isError, isUnread, sameText, textOf, type Cell } from '../../../rules/cell';
import { isYear } from '../../../rules/serial-date';
import { numberInText, pointsInText } from '../../../rules/text-number';
import { PERIOD, REPORT_KIND, STATUS } from '../../../rules/words';
import { checkIssue, type CheckIssue } from './check-issue';
import { rowStatus } from '../../../scores/feeds';
import { lastIndexYear } from '../../../ledger/index-year';
import type { Ledger, RemediationRow, ReportRow, Settings, TaskRow } from '../../../ledger/ledger';
import type { Place } from '../../../ledger/place';
import { codeIssue } from './validate-code';
import { dayIssue } from './validate-day';

/** What is wrong in the registers of remediations, tasks and reports. */
export function registerIssues(ledger: Ledger, today: number): CheckIssue[] {
  const codes = new Set(criteriaOf(ledger.set).map(({ code }) => code));
  const indicators = new Set([...codes, ...ledger.set.processRows.map(({ code }) => code)]);
  return [
    ...ledger.remediations.flatMap((row, index) =>
      remediationIssues(row, index, codes, ledger.settings, today),
    ),
    ...ledger.tasks.flatMap((row, index) => taskIssues(row, index, indicators, today)),
    ...ledger.reports.flatMap((row, index) => reportIssues(row, index, today)),
  ];
}

function remediationIssues(
  row: RemediationRow,
  index: number,
  codes: ReadonlySet<string>,
  settings: Settings,
  today: number,
): CheckIssue[] {
  const at = (field: keyof RemediationRow): Place => ({
    in: 'register',
    register: 'remediation',
    index,
    field,
  });
  const owner = ownerOf(row.owner);
  return [
    ...(isBlank(row.shortcoming)
      ? [checkIssue({ code: 'register.subjectMissing' }, at('shortcoming'), owner)]
      : []),
    ...codeIssue(row.criterion, codes, at('criterion'), owner),
    ...yearIssues(row.year, settings, at('year'), owner),
    ...lostIssues(row.lost, at('lost'), owner),
    ...(owner === undefined ? [checkIssue({ code: 'register.ownerMissing' }, at('owner'))] : []),
    ...givenIssues(row, at, today, owner),
    ...deadlineIssues(row.due, row.done, at('due'), at('done'), today, 'remediation.dueMissing', owner),
    ...(!isBlank(row.done) && isBlank(row.result)
      ? [checkIssue({ code: 'remediation.resultMissing' }, at('result'), owner)]
      : []),
  ];
}

function taskIssues(
  row: TaskRow,
  index: number,
  indicators: ReadonlySet<string>,
  today: number,
): CheckIssue[] {
  const at = (field: keyof TaskRow): Place => ({ in: 'register', register: 'tasks', index, field });
  const owner = ownerOf(row.owner);
  return [
    ...(isBlank(row.task) ? [checkIssue({ code: 'register.subjectMissing' }, at('task'), owner)] : []),
    ...codeIssue(row.indicator, indicators, at('indicator'), owner),
    ...(owner === undefined ? [checkIssue({ code: 'register.ownerMissing' }, at('owner'))] : []),
    ...givenIssues(row, at, today, owner),
    ...deadlineIssues(row.due, row.done, at('due'), at('done'), today, 'register.dueMissing', owner),
  ];
}

function reportIssues(row: ReportRow, index: number, today: number): CheckIssue[] {
  const at = (field: keyof ReportRow): Place => ({ in: 'register', register: 'reports', index, field });
  const oneOf = (words: Readonly<Record<string, string>>, cell: Cell): boolean =>
    Object.values(words).some(word => sameText(cell, word));
  return [
    ...(oneOf(REPORT_KIND, row.kind)
      ? []
      : [checkIssue({ code: 'report.kindUnknown', given: textOf(row.kind) }, at('kind'))]),
    ...(oneOf(PERIOD, row.period)
      ? []
      : [checkIssue({ code: 'report.periodUnknown', given: textOf(row.period) }, at('period'))]),
    ...deadlineIssues(row.due, row.sent, at('due'), at('sent'), today, 'register.dueMissing'),
    ...(!isBlank(row.sent) && isBlank(row.number)
      ? [checkIssue({ code: 'report.numberMissing' }, at('number'))]
      : []),
    ...(isBlank(row.sent) && !isBlank(row.number)
      ? [checkIssue({ code: 'report.notSent', number: textOf(row.number) }, at('sent'))]
      : []),
  ];
}

/** The year whose index a shortcoming comes from: one that this workbook can know of. */
function yearIssues(year: Cell, settings: Settings, where: Place, owner: string | undefined): CheckIssue[] {
  // That its column was not found is told once.
  if (isUnread(year)) return [];
  if (isBlank(year))
    return [checkIssue({ code: 'remediation.yearMissing', year: lastIndexYear(settings) }, where, owner)];
  const means = typeof year === 'string' ? numberInText(year) : year;
  if (typeof means !== 'number' || !isYear(means) || means > settings.year) {
    const given = isError(year) ? year.error : String(year);
    return [checkIssue({ code: 'remediation.yearInvalid', given, last: settings.year }, where, owner)];
  }
  return typeof year === 'string'
    ? [checkIssue({ code: 'entry.textNumber', given: year, means }, where, owner)]
    : [];
}

/** Points that were lost: a number, from 0 on. They may be missing. */
function lostIssues(lost: Cell, where: Place, owner: string | undefined): CheckIssue[] {
  if (isBlank(lost)) return [];
  const means = typeof lost === 'string' ? pointsInText(lost) : undefined;
  if (means !== undefined)
    return [checkIssue({ code: 'entry.textNumber', given: textOf(lost), means }, where, owner)];
  if (typeof lost !== 'number') return [checkIssue({ code: 'entry.notNumber' }, where, owner)];
  return lost < 0 ? [checkIssue({ code: 'entry.negative' }, where, owner)] : [];
}

/** A day of assignment that is none, and days before it. Not every row knows its day: a blank one is no fault. */
function givenIssues(
  { given, due, done }: Pick<TaskRow, 'given' | 'due' | 'done'>,
  at: (field: 'given' | 'due' | 'done') => Place,
  today: number,
  owner: string | undefined,
): CheckIssue[] {
  if (isBlank(given)) return [];
  const wrong = dayIssue(given, today, at('given'), owner);
  if (typeof given !== 'number') return wrong;
  const isBefore = (day: Cell): boolean => typeof day === 'number' && Math.floor(day) < Math.floor(given);
  return [
    ...wrong,
    ...(isBefore(due) ? [checkIssue({ code: 'register.dueBeforeGiven' }, at('due'), owner)] : []),
    ...(isBefore(done) ? [checkIssue({ code: 'register.doneBeforeGiven' }, at('done'), owner)] : []),
  ];
}

/** A deadline that is missing or passed, and days that are none. What is done can lie in no future. */
function deadlineIssues(
  due: Cell,
  done: Cell,
  dueAt: Place,
  doneAt: Place,
  today: number,
  missing: 'register.dueMissing' | 'remediation.dueMissing',
  owner?: string,
): CheckIssue[] {
  const days = [
    ...(isBlank(due)
      ? [checkIssue({ code: missing }, dueAt, owner)]
      : dayIssue(due, undefined, dueAt, owner)),
    ...(isBlank(done) ? [] : dayIssue(done, today, doneAt, owner)),
  ];
  return rowStatus(due, done, today) === STATUS.overdue
    ? [
        ...days,
        checkIssue({ code: 'register.overdue', days: today - Math.floor(Number(due)) }, doneAt, owner),
      ]
    : days;
}

function ownerOf(cell: Cell): string | undefined {
  return textOf(cell) || undefined;
}
