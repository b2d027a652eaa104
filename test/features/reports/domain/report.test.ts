import fc from 'fast-check';
import { criteriaOf } from '../../../../src/catalogue/index-set';
import { closedScores } from '../../../../src/features/reports/domain/closed-scores';
import { historyRows, type Closing } from '../../../../src/scores/history';
import type { Ledger, RemediationRow, TaskRow } from '../../../../src/ledger/ledger';
import { emptyRow } from '../../../../src/ledger/register-rows';
import { reportFacts } from '../../../../src/features/reports/domain/report';
import { reportPeriods } from '../../../../src/ledger/report-periods';
import { fed } from '../../../../src/scores/feeds';
import { printed } from '../../../../src/scores/printed';
import { scoreLedger } from '../../../../src/scores/scores';
import { serialDate } from '../../../../src/rules/serial-date';
import { PERIOD } from '../../../../src/rules/words';
import { setOfEveryKind } from '../../../catalogue/build-set';
import { anyEntry } from '../../../rules/any-entry';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { anyLedger } from '../../../ledger/any-ledger';

const sample = demoLedger({ blank: false });
const [Q1, H1, Q3, YEAR] = reportPeriods(2026);
const day = (month: number, date: number): number => serialDate(2026, month, date);
const close = (ledger: Ledger, period: string, closed: number): Closing => ({
  period,
  closed,
  replaced: false,
  rows: historyRows(ledger, scoreLedger(ledger, closed), period, closed),
});
const facts = (ledger: Ledger, closings: readonly Closing[] = [], period = H1!, today = day(6, 14)) =>
  reportFacts(ledger, scoreLedger(ledger, today), closings, period, today);

test('the periods are those of the circular', () => {
  const [from, to] = [serialDate(2025, 12, 15), day(12, 14)];
  expect([Q1!.from, H1!.from, YEAR!.from]).toEqual([from, from, from]);
  expect([Q3!.from, Q3!.to, YEAR!.to]).toEqual([day(6, 15), day(9, 14), to]);
  expect([Q1, H1, Q3, YEAR].map(period => period!.alone)).toEqual([false, false, true, false]);
});

test('a closed period tells what its closing holds, whatever was entered since', () => {
  const closing = close(sample, PERIOD.H1, day(6, 15));
  const then = scoreLedger(sample, day(6, 15));
  const emptied = { ...sample, records: demoLedger({ blank: true }).records };
  const told = facts(emptied, [closing], H1, day(10, 1));
  expect(told.day).toBe(day(6, 15));
  expect(told.scores.total.self).toBe(printed(then.total.self));
  expect(told.scores.total.index).toBe(then.total.index);
  expect(told.closing).toBe(closing);
  // A period that was not closed tells what the ledger holds now.
  const open = facts(sample, [], H1, day(10, 1));
  expect(open.closing).toBeUndefined();
  expect(open.day).toBe(day(10, 1));
});

test('scores at a closing are those of the day, for any entries and every rule kind', () => {
  const set = setOfEveryKind();
  fc.assert(
    fc.property(anyLedger(set, anyEntry), ledger => {
      const now = scoreLedger(ledger, SAMPLE_DAY);
      const then = closedScores(close(ledger, PERIOD.Y, SAMPLE_DAY), ledger, now);
      const figures = ({ criteria, total }: typeof now) => ({
        scores: criteria.map(({ score, counted, ratio }) => [score, counted, ratio]),
        settled: criteria.map(({ outcome: { state } }) => state === 'valid' || state === 'notArising'),
        self: total.self,
        index: total.index,
        entered: total.entered,
      });
      expect(figures(then)).toEqual(figures(now));
      // Of a wrong entry a closing may keep nothing; what was not entered was not.
      now.criteria.forEach(
        ({ outcome }, index) =>
          outcome.state === 'blank' && expect(then.criteria[index]!.outcome.state).toBe('blank'),
      );
    }),
    { numRuns: 200 },
  );
});

test('the period before is the last one closed before, not the same, not a later one', () => {
  const closings = [close(sample, PERIOD.Q1, day(3, 16)), close(sample, PERIOD.Q3, day(9, 15))];
  expect(facts(sample, closings, H1, day(10, 1)).before?.closing.period).toBe('Quý I');
  expect(facts(sample, closings, YEAR, day(12, 14)).before?.closing.period).toBe('Quý III');
  expect(facts(sample, closings, Q1, day(3, 16)).before).toBeUndefined();
});

describe('tasks', () => {
  const task = (row: Partial<TaskRow>): TaskRow => ({
    ...emptyRow('tasks'),
    task: 'Việc',
    ...row,
  });
  const told = (row: Partial<TaskRow>, period = Q3!, today = day(9, 14)) => {
    const { now, ahead } = facts({ ...sample, tasks: [task(row)] }, [], period, today).tasks;
    return now[0] ? now[0].status : ahead[0] ? 'later' : 'left out';
  };

  test.each<[string, Partial<TaskRow>, string]>([
    ['done in the period', { due: day(8, 1), done: day(7, 30) }, 'Hoàn thành đúng hạn'],
    ['done late in the period, due before it', { due: day(5, 1), done: day(7, 30) }, 'Hoàn thành quá hạn'],
    ['settled before a period that stands alone', { due: day(5, 1), done: day(5, 1) }, 'left out'],
    ['overdue since before the period', { due: day(5, 1) }, 'Quá hạn'],
    ['due after the period', { due: day(10, 1) }, 'later'],
    ['done after the day of the report', { due: day(9, 1), done: day(10, 1) }, 'Quá hạn'],
    ['done the day after it', { due: day(9, 1), done: day(9, 15) }, 'Quá hạn'],
    ['done on the evening of its day', { due: day(9, 1), done: day(9, 14) + 0.9 }, 'Hoàn thành quá hạn'],
    ['without a date', {}, ''],
    ['with a date that is none', { due: '31/02/2026' }, ''],
    ['done before it was assigned at all', { due: day(8, 1), done: 1 }, 'left out'],
    ['without a name', { task: '  ', due: day(8, 1) }, 'left out'],
  ])('%s', (_, row, status) => {
    expect(told(row)).toBe(status);
  });
});

test('all parts of a report cover the same days, whenever it is made', () => {
  const [before, within, after] = [day(5, 20), day(8, 1), day(9, 20)];
  const remediations = [before, within, after].flatMap(due =>
    [null, before, within, after].map(done => ({
      ...emptyRow('remediation'),
      shortcoming: `hạn ${due}, xong ${done}`,
      due,
      done,
    })),
  );
  const reports = [before, within, after].flatMap(due =>
    [null, before, within, after].map(sent => ({ ...sample.reports[0]!, due, sent })),
  );
  const told = facts({ ...sample, remediations, reports }, [], Q3, day(12, 1));
  expect(told.until).toBe(Q3!.to);
  const kept = (dates: readonly (readonly [unknown, unknown])[]) => dates.map(pair => pair.join(' '));
  // What was settled before is left out, what is done only later is open, what is due only later is for later.
  const now = [
    [before, null],
    [before, within],
    [before, after],
    [within, null],
    [within, within],
    [within, after],
    [after, within],
  ] as const;
  const ahead = [
    [after, null],
    [after, after],
  ] as const;
  expect(kept(told.remediations.now.map(({ row }) => [row.due, row.done]))).toEqual(kept(now));
  expect(kept(told.remediations.ahead.map(({ row }) => [row.due, row.done]))).toEqual(kept(ahead));
  expect(kept(told.reports.now.map(({ row }) => [row.due, row.sent]))).toEqual(kept(now));
  expect(kept(told.reports.ahead.map(({ row }) => [row.due, row.sent]))).toEqual(kept(ahead));
});

test('a report on a period that has not ended covers it up to the day of the report', () => {
  const told = facts({ ...sample, evidence: [] }, [], Q3, day(8, 1));
  expect([told.day, told.until]).toEqual([day(8, 1), day(8, 1)]);
  expect(facts(sample, [], Q3, day(12, 1)).until).toBe(Q3!.to);
});

describe('shortcomings', () => {
  const row = (year: unknown, change: Partial<RemediationRow> = {}): RemediationRow => ({
    ...emptyRow('remediation'),
    shortcoming: 'Chậm báo cáo',
    year: year as number,
    ...change,
  });

  test('of the index of last year are counted as the criterion counts them, with and without a deadline', () => {
    const done = { done: day(5, 1) };
    const remediations = [
      row(2025, { ...done, due: day(6, 1) }),
      row(2025, done),
      row(null, { due: day(6, 1) }),
      row(2025),
      row(2024, done),
      row(2026, done),
      row('năm trước', done),
    ];
    const ledger = { ...sample, remediations };
    const { ofLastIndex, remediations: all } = facts(ledger);
    expect([...all.now, ...all.ahead]).toHaveLength(remediations.length);
    expect({ done: ofLastIndex.filter(({ isDone }) => isDone).length, total: ofLastIndex.length }).toEqual(
      fed('remediation', ledger, day(6, 14)),
    );
  });

  test('without a word of what fell short are none', () => {
    const told = facts({ ...sample, remediations: [row(2025, { shortcoming: ' ', due: day(6, 1) })] });
    expect([told.remediations, told.ofLastIndex]).toEqual([{ now: [], ahead: [] }, []]);
  });

  test('are done on the day of the report or not', () => {
    const isDone = (change: Partial<RemediationRow>): boolean =>
      facts({ ...sample, remediations: [row(2025, change)] }).remediations.now[0]!.isDone;
    expect([null, 'xong', 0, day(6, 14) + 0.5, day(6, 15)].map(done => isDone({ done }))).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
  });
});

test('papers of other periods are left out, those without a day are not', () => {
  const paper = (signed: unknown) => ({ ...sample.evidence[0]!, signed: signed as number });
  const evidence = [day(6, 14), day(6, 15), day(9, 14) + 0.5, day(9, 15), null, 'hôm qua'].map(paper);
  expect(facts({ ...sample, evidence }, [], Q3, day(9, 20)).evidence.map(({ signed }) => signed)).toEqual([
    day(6, 15),
    day(9, 14) + 0.5,
    null,
    'hôm qua',
  ]);
});

test('a report on nothing names every criterion', () => {
  const blank = demoLedger({ blank: true });
  expect(facts(blank).scores.criteria).toHaveLength(criteriaOf(blank.set).length);
});
