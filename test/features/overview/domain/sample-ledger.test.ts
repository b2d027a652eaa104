import { criteriaOf, type IndexSet } from '../../../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import type { Ledger } from '../../../../src/ledger/ledger';
import type { NotArisingMode } from '../../../../src/rules/rule';
import { newLedger } from '../../../../src/ledger/new-ledger';
import { sampleLedger } from '../../../../src/features/overview/domain/sample-ledger';
import { scoreLedger } from '../../../../src/scores/scores';
import type { Cell } from '../../../../src/rules/cell';
import { serialDate, yearWindow } from '../../../../src/rules/serial-date';
import { deepSet } from '../../../catalogue/deep-set';
import { setOfEveryKind, setWithAreas, withArea, withCriterion } from '../../../catalogue/build-set';

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
