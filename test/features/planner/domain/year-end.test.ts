import { outlookOf } from '../../../../src/features/planner/domain/outlook';
import { yearEndOutlook } from '../../../../src/features/planner/domain/year-end';
import type { Ledger } from '../../../../src/ledger/ledger';
import { serialDate } from '../../../../src/rules/serial-date';
import { PERIOD } from '../../../../src/rules/words';
import { historyRows, type Closing } from '../../../../src/scores/history';
import { scoreLedger } from '../../../../src/scores/scores';
import { demoLedger } from '../../../sample/sample-plan';

const YEAR_END = serialDate(2026, 12, 31);
const blank: Ledger = { ...demoLedger({ blank: true }), reports: [] };

function entered(done: number, total: number, cases = 0): Ledger {
  const { records } = blank;
  const entry = (code: string, cells: object) => ({
    [code]: { ...records[code]!, entry: { ...records[code]!.entry, ...cells } },
  });
  return {
    ...blank,
    records: { ...records, ...entry('3.1', { done, total }), ...entry('5.3', { done: cases }) },
  };
}

function closed(ledger: Ledger, period: string, day: number): Closing {
  return {
    period,
    closed: day,
    replaced: false,
    rows: historyRows(ledger, scoreLedger(ledger, day), period, day),
  };
}

function told(ledger: Ledger, closings: readonly Closing[], day: number) {
  return yearEndOutlook(outlookOf(ledger, scoreLedger(ledger, day), day, {}), closings, ledger, day);
}

const [Q1, H1] = [YEAR_END - 300, YEAR_END - 200];

test('three figures: as it stands, at the pace of the last period, with all that is left done', () => {
  const now = entered(90, 100);
  const end = told(now, [closed(entered(40, 50), PERIOD.Q1, Q1), closed(now, PERIOD.H1, H1)], H1 + 10);
  // In twice the time 100 more of 100 more: 190 of 200.
  const points = 8 * (190 / 200) + 4;
  expect(end).toMatchObject({ told: 'figures', asItStands: 11.2 });
  expect(end.told === 'figures' && [end.atPace, end.from.period, end.to.period]).toEqual([
    expect.closeTo(points, 9),
    PERIOD.Q1,
    PERIOD.H1,
  ]);
  expect(end.told === 'figures' && end.allDone).toBeGreaterThan(90);
});

test('what is counted against the unit goes on too, in whole cases', () => {
  const closings = [closed(entered(40, 50), PERIOD.Q1, Q1), closed(entered(80, 100, 1), PERIOD.H1, H1)];
  const end = told(entered(80, 100, 1), closings, H1 + 10);
  // Three cases by the end of the year leave 1 of 4 points.
  expect(end.told === 'figures' && end.atPace).toBeCloseTo(8 * 0.8 + 1, 9);
});

test('it is refused where there is no pace, with the reason', () => {
  const now = entered(90, 100);
  const first = closed(entered(40, 50), PERIOD.Q1, Q1);
  expect(told(now, [], H1)).toEqual({ told: 'tooFewClosings' });
  expect(told(now, [first], H1)).toEqual({ told: 'tooFewClosings' });
  expect(told(now, [first, closed(now, PERIOD.H1, Q1)], H1)).toEqual({ told: 'tooFewClosings' });
  expect(told(now, [{ ...first, replaced: true }, closed(now, PERIOD.H1, H1)], H1)).toEqual({
    told: 'tooFewClosings',
  });
  // Quý III stands alone, so that its totals begin anew.
  expect(told(now, [closed(now, PERIOD.H1, Q1), closed(entered(20, 20), PERIOD.Q3, H1)], H1)).toMatchObject({
    told: 'totalsShrink',
    codes: ['3.1'],
  });
  expect(told(now, [first, closed(now, PERIOD.H1, H1)], YEAR_END + 1)).toEqual({ told: 'yearOver' });
});

test('no more is done than there is, and nothing less than is entered by now', () => {
  const pace = (
    before: readonly [number, number],
    after: readonly [number, number],
    now = after,
  ): number | false => {
    const closings = [closed(entered(...before), PERIOD.Q1, Q1), closed(entered(...after), PERIOD.H1, H1)];
    const end = told(entered(...now), closings, H1 + 10);
    return end.told === 'figures' && end.atPace;
  };
  // 90 and 160 more would be 250 of 200.
  expect(pace([10, 50], [90, 100])).toBeCloseTo(8 + 4, 9);
  expect(pace([40, 50], [80, 100], [500, 500])).toBeCloseTo(8 + 4, 9);
  expect(pace([80, 100], [80, 100])).toBeCloseTo(8 * 0.8 + 4, 9);
});

test('there is no pace where less was done at a closing than at the one before', () => {
  const closings = [closed(entered(40, 50), PERIOD.Q1, Q1), closed(entered(30, 60), PERIOD.H1, H1)];
  expect(told(entered(30, 60), closings, H1 + 10)).toMatchObject({
    ...{ told: 'totalsShrink', codes: ['3.1'] },
    ...{ from: { period: PERIOD.Q1 }, to: { period: PERIOD.H1 } },
  });
});

test('what a closing does not know stays as it stands', () => {
  const [first, last] = [closed(entered(40, 50), PERIOD.Q1, Q1), closed(entered(80, 100), PERIOD.H1, H1)];
  const without = ({ rows, ...closing }: Closing): Closing => ({
    ...closing,
    rows: rows.filter(({ criterion }) => criterion !== '3.1'),
  });
  const now = entered(85, 100);
  for (const closings of [
    [without(first), last],
    [first, without(last)],
  ]) {
    const end = told(now, closings, H1 + 10);
    expect(end.told === 'figures' && end.atPace).toBeCloseTo(8 * 0.85 + 4, 9);
  }
});

test('amounts of a share go on in parts of a unit', () => {
  const closings = [closed(entered(0.5, 0.6), PERIOD.Q1, Q1), closed(entered(0.75, 0.85), PERIOD.H1, H1)];
  const end = told(entered(0.75, 0.85), closings, H1 + 10);
  expect(end.told === 'figures' && end.atPace).toBeCloseTo(8 * (1.25 / 1.35) + 4, 5);
});
