import { criteriaOf, type IndexSet } from '../../../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import type { Ledger } from '../../../../src/ledger/ledger';
import type { NotArisingMode } from '../../../../src/rules/rule';
import { newLedger } from '../../../../src/ledger/new-ledger';
import { sampleLedger } from '../../../../src/features/overview/domain/sample-ledger';
import { scoreLedger } from '../../../../src/scores/scores';
import { textOf, type Cell } from '../../../../src/rules/cell';
import { REPORT_KIND } from '../../../../src/rules/words';
import { serialDate, yearWindow } from '../../../../src/rules/serial-date';
import { deepSet } from '../../../catalogue/deep-set';
import {
  setOfEveryForm,
  setOfEveryKind,
  setWithAreas,
  withArea,
  withCriterion,
} from '../../../catalogue/build-set';

const blank = (set: IndexSet, year: number, notArising: NotArisingMode = 'full'): Ledger =>
  newLedger({
    workbookId: 'w',
    set,
    unitName: 'xã Cẩm Giang',
    unitCode: '10888',
    authority: 'UBND thành phố Hải Phòng',
    year,
    notArising,
  });

/** Deadlines at both ends of the year, and a score given by hand that is worth less than 1. */
const awkward = [setOfEveryKind()].map(set => {
  const deadline = (month: number, day: number) =>
    ({ kind: 'deadline', due: { month, day }, latePoints: 0, graceDays: 0 }) as const;
  const manual = { kind: 'manual', basis: 'Căn cứ' } as const;
  return criteriaOf(set).reduce(
    (changed, { code }, index) =>
      withCriterion(changed, code, {
        rule: [deadline(1, 1), deadline(12, 31), manual][index % 3]!,
        maxPoints: 0.2,
      }),
    set,
  );
})[0]!;

describe.each<[string, IndexSet]>([
  ['the shipped set', DEFAULT_SET],
  ['a set of every rule kind', setOfEveryKind()],
  ['five areas', setWithAreas(5)],
  ['nine areas', setWithAreas(9)],
  ['awkward deadlines and small points', awkward],
])('a sample of %s', (_, set) => {
  test.each([2024, 2026])('holds no wrong entry in %i, and is nearly complete', year => {
    const sample = sampleLedger(blank(set, year));
    const { criteria, total } = scoreLedger(sample, serialDate(year, 10, 15));
    expect(
      criteria
        .filter(({ outcome }) => outcome.state === 'invalid')
        .map(({ criterion, outcome }) => [criterion.code, outcome]),
    ).toEqual([]);
    expect(total.entered).toBeGreaterThan(total.criteria * 0.8);
    expect(sample.settings.sample).toBe(true);
  });

  test('is the same each time, and leaves the blank ledger as it was', () => {
    const before = blank(set, 2026);
    expect(sampleLedger(before)).toEqual(sampleLedger(blank(set, 2026)));
    expect(before).toEqual(blank(set, 2026));
  });

  test('keeps points and days within their bounds', () => {
    const { from, to } = yearWindow(2026);
    const { lastYear, remediations, evidence, tasks } = sampleLedger(blank(set, 2026));
    const maxima = new Map<Cell, number>(criteriaOf(set).map(({ code, maxPoints }) => [code, maxPoints]));
    for (const { code, maxPoints } of set.areas) expect(lastYear[code]).toBeLessThanOrEqual(maxPoints);
    for (const { criterion, lost } of remediations)
      expect(lost).toBeLessThanOrEqual(maxima.get(criterion) ?? 0);
    const days = [
      ...evidence.map(({ signed }) => signed),
      ...tasks.flatMap(({ due, done }) => [due, done ?? due]),
    ];
    for (const day of days) {
      expect(day).toBeGreaterThanOrEqual(from);
      expect(day).toBeLessThanOrEqual(to);
    }
    expect(evidence.every(({ criterion }) => maxima.has(criterion))).toBe(true);
  });
});

test('last year came to something sensible, also with parts outside the total', () => {
  const heavy = withArea(deepSet(), 4, { maxPoints: 60 });
  const { lastYear, set } = sampleLedger(blank(heavy, 2026));
  const [bonus, penalty] = [Number(lastYear['III']), Number(lastYear['IV'])];
  expect(bonus).toBeLessThan(set.areas[2]!.maxPoints / 2);
  expect(penalty).toBeLessThanOrEqual(60 * 0.15);
  const { total } = scoreLedger(sampleLedger(blank(heavy, 2026)), serialDate(2026, 10, 15));
  expect(total.lastYear! / total.max).toBeGreaterThan(0.4);
  expect(total.lastYear! / total.max).toBeLessThan(1);
});

test('the sample shows what the workbook is for: points lost, and something that did not arise', () => {
  const { criteria, total } = scoreLedger(sampleLedger(blank(DEFAULT_SET, 2026)), serialDate(2026, 10, 15));
  expect(total.lost).toBeGreaterThan(0);
  expect(criteria.map(({ outcome }) => outcome.state)).toEqual(
    expect.arrayContaining(['blank', 'notArising', 'valid']),
  );
});

/** What was entered for each criterion, behind its code. */
const enteredIn = (records: Ledger['records']): string[] =>
  Object.entries(records).map(([code, { entry }]) =>
    [code, entry.notArising, entry.done, entry.total, entry.date, entry.result, ...entry.items]
      .flatMap(cell => (cell === null ? [] : [textOf(cell)]))
      .join(' '),
  );

describe('a sample looks alike wherever it is made', () => {
  const { records, lastYear, remediations, tasks, reports, evidence } = sampleLedger(
    blank(DEFAULT_SET, 2026),
  );

  test('by its entries', () => {
    const entered = enteredIn(records);
    // Criteria that a register feeds, and the few that were left open, show their code alone.
    expect(entered).toEqual([
      ...['1.1 92 92', '1.2', '1.3', '1.4 59 83', '1.5 Đạt', '1.6 37 24 1 0 0', '1.7 22 28', '1.8 29 32'],
      ...['1.9 86 87', '1.10 1', '1.11', '2.1 46056', '2.2 75 76', '2.3 Đạt Đạt Không đạt', '2.4'],
      ...['2.5 40 42', '3.1 67 67', '3.2 46047', '3.3 46056', '3.4 Đạt Đạt Đạt', '4.1 1', '4.2 29 34'],
      ...['5.1 22 24', '5.2 37 37', '5.3 1', '5.4 x', '6.1 54 59', '6.2 35 46', '6.3 79 81', '6.4 1'],
      ...['7.1.1 57 60', '7.1.2', '7.1.3 33 38', '7.1.4 Không đạt Đạt', '7.2.1', '7.2.2 Đạt'],
      ...['8.1 Đạt Đạt Đạt', '8.2 Bằng năm trước', '8.3 80 93', '8.4 30 33'],
    ]);
    expect(Object.values(lastYear)).toEqual([7.25, 7, 11.75, 8.5, 14.25, 6, 10.5, 9.25]);
  });

  test('by its entries of kinds that the shipped set lacks', () => {
    const kinds = ['1.1', '1.4', '2.1', '2.5', '2.6', '3.5', '4.1', '5.3', '5.4', '5.6', '5.7'];
    const sample = sampleLedger(blank(setOfEveryForm(), 2026));
    expect(enteredIn(sample.records).filter(line => kinds.includes(line.split(' ')[0]!))).toEqual([
      ...['1.1 92 92', '1.4 1', '2.1 1', '2.5 1 0 1', '2.6 1 1', '3.5 0', '4.1 1', '5.3 75 93 75 93 75 93'],
      ...['5.4 x', '5.6 Không ban hành', '5.7 44 1 1 0'],
    ]);
    expect(sampleLedger(blank(deepSet(), 2026)).lastYear).toEqual({ I: 8.5, II: 32.25, III: 1.25, IV: 0.25 });
  });

  test('by its registers', () => {
    const day = (month: number, date: number): number => serialDate(2026, month, date);
    expect(
      remediations.map(({ criterion, lost, given, due, done, result }) => [
        ...[criterion, lost, given, due, done],
        result === null,
      ]),
    ).toEqual([
      ['1.3', 0.5, day(2, 10), day(3, 15), null, true],
      ['4.2', 0.5, day(3, 10), day(4, 15), day(4, 10), false],
      ['5.1', 0.5, day(4, 10), day(5, 15), day(5, 10), false],
      ['5.4', 0.5, day(5, 10), day(6, 15), null, true],
      ['6.4', 0.5, day(6, 10), day(7, 15), day(7, 10), false],
      ['7.1.1', 0.5, day(7, 10), day(8, 15), day(8, 10), false],
      ['7.2.1', 0.5, day(2, 10), day(3, 15), null, true],
      ['8.1', 0.5, day(3, 10), day(4, 15), day(4, 10), false],
    ]);
    expect(tasks.map(({ assignedBy, given, due, done }) => [assignedBy, given, due, done])).toEqual([
      ['100/UBND-CCHC', day(1, 25), day(2, 28), day(2, 20)],
      ['101/UBND-CCHC', day(2, 25), day(3, 28), day(3, 20)],
      ['102/UBND-CCHC', day(3, 25), day(4, 28), day(4, 28)],
      ['103/UBND-CCHC', day(4, 25), day(5, 28), day(5, 20)],
      ['104/UBND-CCHC', day(5, 25), day(6, 28), null],
      ['105/UBND-CCHC', day(6, 25), day(7, 28), day(7, 20)],
    ]);
    expect(
      reports.map(({ due, sent, number }) => [sent === null ? null : Number(due) - Number(sent), number]),
    ).toEqual([
      [2, '40/BC-UBND'],
      [2, '41/BC-UBND'],
      [2, '42/BC-UBND'],
      [null, null],
    ]);
    expect(evidence.map(({ number }) => number)).toEqual(evidence.map((_, index) => `${20 + index}/BC-UBND`));
    expect(evidence.slice(0, 3).map(({ criterion, signed }) => [criterion, signed])).toEqual([
      ['1.1', day(1, 5)],
      ['1.4', day(2, 6)],
      ['1.5', day(3, 7)],
    ]);
    const proven = new Set(evidence.map(({ criterion }) => criterion));
    // A few are without, so that there is something to be told of.
    expect(
      criteriaOf(DEFAULT_SET)
        .filter(({ code }) => !proven.has(code))
        .map(({ code }) => code),
    ).toEqual(['1.2', '1.3', '1.10', '1.11', '2.1', '2.4', '3.3', '5.4', '7.1.2', '7.2.1', '8.4']);
  });
});

test('reports of others than the unit are not sent in a sample', () => {
  const ledger = blank(DEFAULT_SET, 2026);
  const kinds = Object.values(REPORT_KIND);
  const reports = kinds.map(kind => ({ ...ledger.reports[0]!, kind }));
  expect(sampleLedger({ ...ledger, reports }).reports.map(({ sent, number }) => [sent, number])).toEqual(
    kinds.map((kind, index) =>
      kind === REPORT_KIND.unit ? [Number(reports[0]!.due) - 2, `${40 + index}/BC-UBND`] : [null, null],
    ),
  );
});
