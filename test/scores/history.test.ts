import fc from 'fast-check';
import { criteriaOf } from '../../src/catalogue/index-set';
import {
  compare,
  historyRows,
  periodToClose,
  trend,
  closingOf,
  validClosings,
  type Closing,
} from '../../src/scores/history';
import type { CriterionRecord, Ledger } from '../../src/ledger/ledger';
import { emptyRecord, newLedger } from '../../src/ledger/new-ledger';
import { scoreLedger } from '../../src/scores/scores';
import type { Entry } from '../../src/rules/entry';
import { serialDate } from '../../src/rules/serial-date';
import { PERIOD } from '../../src/rules/words';
import { setOfEveryKind, setWithAreas, withCriterion } from '../catalogue/build-set';
import { anyEntry } from '../rules/any-entry';
import { anyLedger } from '../ledger/any-ledger';

const TODAY = serialDate(2026, 10, 15);

/** Yes-no criteria of 1,5 points that may not arise; 1.2 is a checklist and 1.3 has a deadline. */
const set = withCriterion(
  withCriterion(
    criteriaOf(setWithAreas(1)).reduce(
      (changed, { code }) =>
        withCriterion(changed, code, { maxPoints: 1.5, rule: { kind: 'yesNo', notArising: true } }),
      setWithAreas(1),
    ),
    '1.2',
    {
      rule: {
        kind: 'checklist',
        items: [
          ['Ý thứ nhất', 1],
          ['Ý thứ hai', 0.5],
        ],
      },
    },
  ),
  '1.3',
  { rule: { kind: 'deadline', due: { month: 3, day: 31 }, graceDays: 0, latePoints: 0 } },
);
const blank = newLedger({
  workbookId: 'w',
  set,
  unitName: 'xã Cẩm Giang',
  unitCode: '10888',
  authority: 'UBND thành phố Hải Phòng',
  year: 2026,
  notArising: 'leaveOut',
});

function ledger(entries: Readonly<Record<string, Partial<Entry>>>): Ledger {
  const filled = (entry: Partial<Entry>): CriterionRecord => {
    const empty = emptyRecord(0);
    return { ...empty, entry: { ...empty.entry, ...entry } };
  };
  const records = Object.entries(entries).map(([code, entry]) => [code, filled(entry)] as const);
  return { ...blank, records: { ...blank.records, ...Object.fromEntries(records) } };
}
function closing(of: Ledger, period: string = PERIOD.Q3, closed = TODAY): Closing {
  const rows = historyRows(of, scoreLedger(of, closed), period, closed);
  return { period, closed, replaced: false, rows };
}
const row = (of: Ledger, code: string) => closing(of).rows.find(({ criterion }) => criterion === code);
const MET = { result: 'Đạt' };

describe('a closing writes down', () => {
  test('every criterion, also those that nobody entered, with period and day', () => {
    const { rows } = closing(blank, PERIOD.Q1, TODAY + 0.6);
    expect(rows.map(({ criterion }) => criterion)).toEqual(criteriaOf(set).map(({ code }) => code));
    expect(rows[0]).toEqual({
      period: 'Quý I',
      closed: TODAY,
      criterion: '1.1',
      done: null,
      total: null,
      result: null,
      score: undefined,
      appraised: undefined,
    });
  });

  test.each<[string, string, Partial<Entry>, unknown]>([
    ['a level', '1.1', MET, { result: 'Đạt', score: 1.5 }],
    ['items in their places', '1.2', { items: [null, 'Đạt'] }, { result: null, items: [null, 'Đạt'] }],
    [
      'an item that shows an error, and spaces, as they are read',
      '1.2',
      { items: [{ error: '#N/A' }, '  '] },
      { result: null, items: ['#N/A', null] },
    ],
    ['no items where none was entered', '1.2', { items: [null, null] }, { result: null }],
    ['a day', '1.3', { date: serialDate(2026, 3, 2) }, { result: serialDate(2026, 3, 2) }],
    ['what did not arise', '1.1', { notArising: 'x' }, { result: 'Không phát sinh', score: 'KPS' }],
    ['a mark that means nothing', '1.1', { notArising: '?' }, { result: '?', score: undefined }],
    ['a wrong entry as it stands', '1.1', { result: { error: '#N/A' } }, { result: { error: '#N/A' } }],
  ])('%s', (_, code, entry, expected) => {
    expect(row(ledger({ [code]: entry }), code)).toMatchObject(expected as object);
  });

  test('the second appraisal where there is one', () => {
    const record = { ...emptyRecord(0), appraised1: 1, appraised2: 1.25 };
    expect(row({ ...blank, records: { ...blank.records, '1.1': record } }, '1.1')?.appraised).toBe(1.25);
  });
});

test('the last closing of each period holds, in the order of their days', () => {
  const of = (period: string, closed: number, replaced = false): Closing => ({
    period,
    closed,
    replaced,
    rows: [],
  });
  const closings = [
    of('Năm', 9),
    of('Quý I', 3, true),
    of('Quý I', 4),
    of('6 tháng đầu năm', 5),
    of('Quý I', 6),
  ];
  expect(validClosings(closings).map(({ period, closed }) => [period, closed])).toEqual([
    ['6 tháng đầu năm', 5],
    ['Quý I', 6],
    ['Năm', 9],
  ]);
  expect(validClosings([of('Quý I', 3, true)])).toEqual([]);
  // Whoever typed a period by hand meant the same one.
  const byHand = validClosings([of('Quý I', 3), of('quý i', 4)]);
  expect(byHand.map(({ closed }) => closed)).toEqual([4]);
  expect(closingOf(byHand, 'Quý I')?.closed).toBe(4);
});

test('what changed since a closing is told with its score before and now, and nothing else', () => {
  const before = closing(ledger({ '1.1': MET, '1.4': MET, '1.5': MET, '1.6': MET }));
  const now = ledger({ '1.1': MET, '1.4': { result: 'Không đạt' }, '1.5': { notArising: 'x' }, '1.7': MET });
  const changes = compare(before, scoreLedger(now, TODAY));
  expect(changes.map(({ criterion, before, now }) => [criterion.code, before, now])).toEqual([
    ['1.4', 1.5, 0],
    ['1.5', 1.5, 'KPS'],
    ['1.6', 1.5, undefined],
    ['1.7', undefined, 1.5],
  ]);
});

test('a criterion that the closing does not know was entered since', () => {
  const changes = compare({ ...closing(blank), rows: [] }, scoreLedger(ledger({ '1.1': MET }), TODAY));
  expect(changes).toMatchObject([{ criterion: { code: '1.1' }, before: undefined, now: 1.5 }]);
});

test('the trend has the index of each closing, nothing where nothing was scored, and passes over strange rows', () => {
  const first = closing(blank, PERIOD.Q1, 1);
  const second = closing(ledger({ '1.1': MET }), PERIOD.H1, 2);
  const strange = { ...second.rows[0]!, criterion: '99.9', score: 50 };
  const told = trend([first, { ...second, rows: [...second.rows, strange] }], set);
  const share = (1.5 / (1.5 * criteriaOf(set).length)) * 100;
  expect(told.total).toEqual([
    { period: 'Quý I', closed: 1, index: undefined },
    { period: '6 tháng đầu năm', closed: 2, index: expect.closeTo(share, 9) as number },
  ]);
  expect(told.areas).toEqual([{ area: set.areas[0], points: told.total }]);
});

test('whatever was entered, the index at a closing is that of its day, and nothing has changed since', () => {
  const every = setOfEveryKind();
  fc.assert(
    fc.property(anyLedger(every, anyEntry), of => {
      const scores = scoreLedger(of, TODAY);
      const closed = closing(of);
      const told = trend([closed], every);
      scores.areas.forEach(({ area, index }, at) => {
        const scored = scores.criteria.some(
          ({ criterion, score, counted }) =>
            area.criteria.includes(criterion) && (score !== undefined || counted === 0),
        );
        expect(told.areas[at]!.points[0]!.index).toBe(scored ? index : undefined);
      });
      expect(compare(closed, scores)).toEqual([]);
    }),
  );
});

test.each([
  ['6 THÁNG ĐẦU NĂM', serialDate(2026, 10, 15), PERIOD.H1],
  ['', serialDate(2026, 3, 13), PERIOD.Q1],
  ['', serialDate(2026, 6, 13), PERIOD.Q1],
  ['', serialDate(2026, 6, 14), PERIOD.H1],
  ['Quý IV', serialDate(2026, 10, 15), PERIOD.Q3],
  ['', serialDate(2027, 1, 10), PERIOD.Y],
])('with "%s" in the configuration, on day %d the period is %s', (period, day, expected) => {
  expect(periodToClose({ ...blank.settings, period }, day)).toBe(expected);
});
