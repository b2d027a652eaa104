import type { ReckoningDay } from '../../../ledger/days';
import { criteriaOf } from '../../../catalogue/index-set';
import { isBlank, isError, isFilled, isUnread, sameText, textOf, type Cell } from '../../../rules/cell';
import { isYear } from '../../../rules/serial-date';
import { PERIOD, REPORT_KIND, STATUS } from '../../../rules/words';
import { checkIssue, issueIf, type CheckIssue } from './check-issue';
import { purposeAt } from '../../../ledger/purpose';
import { valueMeant } from '../../../ledger/value-meant';
import { rowStatus } from '../../../scores/feeds';
import { lastIndexYear } from '../../../ledger/index-year';
import type { Ledger, RemediationRow, ReportRow, TaskRow } from '../../../ledger/ledger';
import { registerPlace, type Place } from '../../../ledger/place';
import { codeIssue } from './validate-code';
import { dayIssue } from './validate-day';
import { valueIssue } from './value-issue';

/** What is wrong in the registers of remediations, tasks and reports. */
export function registerIssues(ledger: Ledger, today: ReckoningDay): CheckIssue[] {
  const codes = new Set(criteriaOf(ledger.set).map(({ code }) => code));
  const indicators = new Set([...codes, ...ledger.set.processRows.map(({ code }) => code)]);
  return [
    ...ledger.remediations.flatMap((row, index) => remediationIssues(ledger, row, index, codes, today)),
    ...ledger.tasks.flatMap((row, index) => taskIssues(ledger, row, index, indicators, today)),
    ...ledger.reports.flatMap((row, index) => reportIssues(ledger, row, index, today)),
  ];
}

function remediationIssues(
  ledger: Ledger,
  row: RemediationRow,
  index: number,
  codes: ReadonlySet<string>,
  today: ReckoningDay,
): CheckIssue[] {
  const at = (field: keyof RemediationRow): Place => registerPlace('remediation', index, field);
  const owner = ownerOf(row.owner);
  return [
    ...issueIf(isBlank(row.shortcoming), { code: 'register.subjectMissing' }, at('shortcoming'), owner),
    ...codeIssue(row.criterion, codes, at('criterion'), owner),
    ...yearIssues(ledger, row.year, at('year'), owner),
    ...lostIssues(ledger, row.lost, at('lost'), owner),
    ...issueIf(owner === undefined, { code: 'register.ownerMissing' }, at('owner')),
    ...givenIssues(ledger, row, at, today, owner),
    ...deadlineIssues(
      ledger,
      { ...row, owner, at: { due: at('due'), done: at('done') }, missing: 'remediation.dueMissing' },
      today,
    ),
    ...issueIf(
      isFilled(row.done) && isBlank(row.result),
      { code: 'remediation.resultMissing' },
      at('result'),
      owner,
    ),
  ];
}

function taskIssues(
  ledger: Ledger,
  row: TaskRow,
  index: number,
  indicators: ReadonlySet<string>,
  today: ReckoningDay,
): CheckIssue[] {
  const at = (field: keyof TaskRow): Place => registerPlace('tasks', index, field);
  const owner = ownerOf(row.owner);
  return [
    ...issueIf(isBlank(row.task), { code: 'register.subjectMissing' }, at('task'), owner),
    ...codeIssue(row.indicator, indicators, at('indicator'), owner),
    ...issueIf(owner === undefined, { code: 'register.ownerMissing' }, at('owner')),
    ...givenIssues(ledger, row, at, today, owner),
    ...deadlineIssues(
      ledger,
      { ...row, owner, at: { due: at('due'), done: at('done') }, missing: 'register.dueMissing' },
      today,
    ),
  ];
}

function reportIssues(ledger: Ledger, row: ReportRow, index: number, today: ReckoningDay): CheckIssue[] {
  const at = (field: keyof ReportRow): Place => registerPlace('reports', index, field);
  const oneOf = (words: Readonly<Record<string, string>>, cell: Cell): boolean =>
    Object.values(words).some(word => sameText(cell, word));
  return [
    ...issueIf(
      !oneOf(REPORT_KIND, row.kind),
      { code: 'report.kindUnknown', given: textOf(row.kind) },
      at('kind'),
    ),
    ...issueIf(
      !oneOf(PERIOD, row.period),
      { code: 'report.periodUnknown', given: textOf(row.period) },
      at('period'),
    ),
    ...deadlineIssues(
      ledger,
      { ...row, done: row.sent, at: { due: at('due'), done: at('sent') }, missing: 'register.dueMissing' },
      today,
    ),
    ...issueIf(isFilled(row.sent) && isBlank(row.number), { code: 'report.numberMissing' }, at('number')),
    ...issueIf(
      isBlank(row.sent) && isFilled(row.number),
      { code: 'report.notSent', number: textOf(row.number) },
      at('sent'),
    ),
  ];
}

/** The year whose index a shortcoming comes from: one that this workbook can know of. */
function yearIssues(ledger: Ledger, year: Cell, where: Place, owner: string | undefined): CheckIssue[] {
  const { settings } = ledger;
  if (isUnread(year)) return [];
  if (isBlank(year))
    return [checkIssue({ code: 'remediation.yearMissing', year: lastIndexYear(settings) }, where, owner)];
  const { value: means } = valueMeant(purposeAt(ledger, where), year);
  if (typeof means !== 'number' || !isYear(means) || means > settings.year) {
    const given = isError(year) ? year.error : String(year);
    return [checkIssue({ code: 'remediation.yearInvalid', given, last: settings.year }, where, owner)];
  }
  return typeof year === 'string'
    ? [checkIssue({ code: 'entry.textNumber', given: year, means }, where, owner)]
    : [];
}

/** Points that were lost: a number, from 0 on. They may be missing. */
function lostIssues(ledger: Ledger, lost: Cell, where: Place, owner: string | undefined): CheckIssue[] {
  if (isBlank(lost)) return [];
  const typed = valueIssue(ledger, lost, where, owner);
  if (typed) return [typed];
  const { doubt } = isUnread(lost) ? {} : valueMeant(purposeAt(ledger, where), lost);
  if (doubt?.code === 'value.aboveMaximum') return [checkIssue(doubt, where, owner)];
  if (typeof lost !== 'number') return [checkIssue({ code: 'entry.notNumber' }, where, owner)];
  return issueIf(lost < 0, { code: 'entry.negative' }, where, owner);
}

/** A day of assignment that is none, and days before it. Not every row knows its day: a blank one is no fault. */
function givenIssues(
  ledger: Ledger,
  { given, due, done }: Pick<TaskRow, 'given' | 'due' | 'done'>,
  at: (field: 'given' | 'due' | 'done') => Place,
  today: ReckoningDay,
  owner: string | undefined,
): CheckIssue[] {
  if (isBlank(given)) return [];
  const wrong = dayIssue(ledger, given, today, at('given'), owner);
  if (typeof given !== 'number') return wrong;
  const isBefore = (day: Cell): boolean => typeof day === 'number' && Math.floor(day) < Math.floor(given);
  return [
    ...wrong,
    ...issueIf(isBefore(due), { code: 'register.dueBeforeGiven' }, at('due'), owner),
    ...issueIf(isBefore(done), { code: 'register.doneBeforeGiven' }, at('done'), owner),
  ];
}

/** What a row says of its deadline, where it says so, and what is wrong without one. */
interface RowDeadline extends Pick<TaskRow, 'due' | 'done'> {
  readonly at: { readonly due: Place; readonly done: Place };
  readonly missing: 'register.dueMissing' | 'remediation.dueMissing';
  readonly owner?: string | undefined;
}

/** A deadline that is missing or passed, and days that are none. What is done can lie in no future. */
function deadlineIssues(
  ledger: Ledger,
  { due, done, at, missing, owner }: RowDeadline,
  today: ReckoningDay,
): CheckIssue[] {
  return [
    ...issueIf(isBlank(due), { code: missing }, at.due, owner),
    ...dayIssue(ledger, due, undefined, at.due, owner),
    ...dayIssue(ledger, done, today, at.done, owner),
    ...issueIf(
      rowStatus(due, done, today) === STATUS.overdue,
      { code: 'register.overdue', days: today - Math.floor(Number(due)) },
      at.done,
      owner,
    ),
  ];
}

function ownerOf(cell: Cell): string | undefined {
  return textOf(cell) || undefined;
}
