import fc from 'fast-check';
import { criteriaOf } from '../../../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import { hasEntries } from '../../../../src/ledger/has-entries';
import type { CriterionRecord, Ledger, RemediationRow, Settings } from '../../../../src/ledger/ledger';
import { emptyRecord, newLedger } from '../../../../src/ledger/new-ledger';
import { nextYear } from '../../../../src/features/start/domain/next-year';
import { yearEnd } from '../../../../src/features/start/domain/year-end';
import { fed } from '../../../../src/scores/feeds';
import { scoreLedger } from '../../../../src/scores/scores';
import { isBlank } from '../../../../src/rules/cell';
import { calendarDay, serialDate } from '../../../../src/rules/serial-date';
import { setOfEveryKind, withArea } from '../../../catalogue/build-set';
import { anyEntry } from '../../../rules/any-entry';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { anyLedger } from '../../../ledger/any-ledger';

const next = (ledger: Ledger): Ledger => nextYear(ledger, scoreLedger(ledger, SAMPLE_DAY), 'mới');
const demo = demoLedger({ blank: false });
const withSettings = (change: Partial<Settings>, from = demo): Ledger => ({
  ...from,
  settings: { ...from.settings, ...change },
});
const withRecords = (
  records: Record<string, CriterionRecord>,
  from = demoLedger({ blank: true }),
): Ledger => ({
  ...from,
  records: { ...from.records, ...records },
});

describe('of whatever was entered', () => {
  const set = setOfEveryKind();
  const property = (holds: (ledger: Ledger) => void): void =>
    fc.assert(fc.property(anyLedger(set, anyEntry), holds), { numRuns: 200 });

  test('nothing stands in the new ledger but points of last year and what is still open', () => {
    property(ledger => {
      const fresh = { ...next(ledger), lastYear: {}, remediations: [] };
      expect(hasEntries(fresh)).toBe(false);
      expect(fresh.records).toEqual(demoLedgerRecords());
    });
    function demoLedgerRecords() {
      return demoLedger({ blank: true, set }).records;
    }
  });

  test('everything that is not remedied goes on as it was, and of the rest what the next year counts', () => {
    property(ledger => {
      const dated = ledger.remediations.map(row => (isBlank(row.year) ? { ...row, year: 2025 } : row));
      const isPast = ({ done, year }: RemediationRow): boolean =>
        !isBlank(done) && typeof year === 'number' && year < 2026;
      expect(next(ledger).remediations).toEqual(dated.filter(row => !isPast(row)));
    });
  });

  test('of the next year the shortcomings of this index count, and no others', () => {
    property(ledger => {
      const ofThis = ledger.remediations.filter(({ year }) => year === 2026);
      const done = ofThis.filter(row => typeof row.done === 'number' && row.done > 0);
      expect(fed('remediation', next(ledger), SAMPLE_DAY)).toEqual(
        ofThis.length === 0 ? { done: '', total: '' } : { done: done.length, total: ofThis.length },
      );
    });
  });

  test('points of last year are those given, else those taken, and never more than the maximum', () => {
    property(ledger => {
      const scores = scoreLedger(ledger, SAMPLE_DAY);
      const expected = scores.criteria.map(({ appraised, score }) => appraised ?? score ?? 0);
      const fresh = scoreLedger(next(ledger), SAMPLE_DAY);
      expect(fresh.total.lastYear ?? 0).toBeCloseTo(
        expected.reduce((a, b) => a + b, 0),
        6,
      );
      for (const { lastYear, max } of fresh.areas) expect(lastYear ?? 0).toBeLessThanOrEqual(max + 1e-6);
    });
  });

  test('the ledger itself stays as it is', () => {
    property(ledger => {
      const before = structuredClone(ledger);
      next(ledger);
      expect(ledger).toEqual(before);
    });
  });
});

describe('points of last year', () => {
  const area = DEFAULT_SET.areas[0]!;
  const [first, second] = area.criteria as [(typeof area.criteria)[0], (typeof area.criteria)[0]];
  const record = (change: Partial<CriterionRecord>, entered = true): CriterionRecord => ({
    ...emptyRecord(0),
    entry: { ...emptyRecord(0).entry, ...(entered ? { done: 10, total: 10 } : {}) },
    ...change,
  });
  const points = (records: Record<string, CriterionRecord>): unknown =>
    next(withRecords(records)).lastYear[area.code];

  test('are unknown where nothing has any; reports that nobody sent have 0', () => {
    const [fed, ...others] = Object.values(next(demoLedger({ blank: true })).lastYear);
    expect(fed).toBe(0);
    expect(others).toEqual(Array(DEFAULT_SET.areas.length - 1).fill(null));
  });

  test('are what the unit gave itself until somebody else gave some', () => {
    expect(first.rule.kind).toBe('ratio');
    expect(points({ [first.code]: record({}) })).toBe(first.maxPoints);
    expect(points({ [first.code]: record({ appraised1: 0.25 }) })).toBe(0.25);
    expect(points({ [first.code]: record({ appraised1: 0.25, appraised2: 0 }) })).toBe(0);
    expect(points({ [first.code]: record({ appraised1: 0.25 }, false) })).toBe(0.25);
    // What cannot be an appraisal is none.
    expect(points({ [first.code]: record({ appraised1: 99 }) })).toBe(first.maxPoints);
  });

  test('of a part outside the total are no more than its cap, as they counted', () => {
    const capped = withArea(setOfEveryKind(), 5, { part: 'bonus', maxPoints: 3 });
    const ledger = demoLedger({ blank: false, set: capped });
    const ended = scoreLedger(ledger, SAMPLE_DAY).areas.at(-1)!;
    expect(ended.self).toBe(3);
    expect(next(ledger).lastYear[ended.area.code]).toBe(3);
  });

  test('of criteria that nobody appraised stand beside those that somebody did', () => {
    expect(
      points({ [first.code]: record({ appraised1: 0.1 }), [second.code]: record({ appraised1: null }) }),
    ).toBeCloseTo(0.1 + (scoreOf(second.code) ?? 0), 9);
    function scoreOf(code: string): number | undefined {
      const ledger = withRecords({ [code]: record({}) });
      return scoreLedger(ledger, SAMPLE_DAY).criteria.find(({ criterion }) => criterion.code === code)?.score;
    }
  });
});

test('a shortcoming goes on while words stand where the day belongs on which it was remedied', () => {
  const [row] = demo.remediations as [RemediationRow];
  const before = { ...row, year: 2025 };
  const rows = [
    { ...before, done: 'đang khắc phục' },
    { ...before, done: { unread: 'doubtful' } as const },
  ];
  const ledger = { ...demo, remediations: [...rows, { ...before, done: SAMPLE_DAY }] };
  expect(next(ledger).remediations).toEqual(rows);
  const scores = scoreLedger(ledger, SAMPLE_DAY);
  expect(yearEnd(next(ledger), scores, SAMPLE_DAY)).toMatchObject({ remediations: 2, remedied: 0 });
});

describe('the configuration', () => {
  const people = { 'Công chức': { name: 'Tên', email: 'a@b.vn' } };

  test('stays, but for the year and what belongs to it', () => {
    const before = withSettings({
      period: 'Năm',
      signerTitle: 'KT. CHỦ TỊCH',
      signerName: 'Họ tên',
      notArising: 'leaveOut',
      rating: [{ name: 'Tốt', from: 80 }],
      people,
      target: 85,
    }).settings;
    expect(next(withSettings(before)).settings).toEqual({
      ...before,
      year: 2027,
      period: '',
      target: null,
      asOf: undefined,
      dues: next(demo).settings.dues,
    });
  });

  test('of a workbook without a single entry is that of a new one', () => {
    const fresh = newLedger({ ...demo.settings, workbookId: 'mới', set: demo.set, year: 2027, asOf: 1 });
    expect(next(demoLedger({ blank: true }))).toEqual({
      ...fresh,
      settings: { ...fresh.settings, asOf: undefined },
      lastYear: expect.anything() as object,
    });
  });

  test('made-up figures stay marked, as their points and shortcomings are made up', () => {
    expect(next(demo).settings.sample).toBe(true);
    expect(next(withSettings({ sample: false })).settings.sample).toBe(false);
  });

  test('deadlines move on by a year, the local ones with their own day', () => {
    const [code] = Object.keys(demo.settings.dues) as [string];
    const usual = criteriaOf(demo.set).find(each => each.code === code)!;
    expect(usual.rule.kind).toBe('deadline');
    const due = (set: Settings['dues'][string], year = 2026): unknown => {
      const moved = next(withSettings({ year, dues: { ...demo.settings.dues, [code]: set } })).settings.dues[
        code
      ];
      const { year: to, month, day } = calendarDay(Number(moved));
      return `${day}/${month}/${to}`;
    };
    expect(due(serialDate(2026, 1, 31))).toBe('31/1/2027');
    expect(due(serialDate(2026, 3, 15))).toBe('15/3/2027');
    expect(due(serialDate(2025, 12, 25))).toBe('25/12/2026');
    expect(due(serialDate(2028, 2, 29), 2028)).toBe('28/2/2029');
    // What was no date of that year gives way to the default.
    for (const wrong of [
      null,
      'cuối tháng 1',
      12,
      serialDate(2019, 1, 31),
      serialDate(2024, 6, 30),
      { error: '#REF!' },
    ])
      expect(due(wrong)).toBe('31/1/2027');
  });
});

test('reports are due in the new year, and the workbook is another one', () => {
  const fresh = next(demo);
  expect(fresh.reports).toEqual(
    newLedger({ ...demo.settings, workbookId: '', set: demo.set, year: 2027, asOf: 1 }).reports,
  );
  expect([fresh.workbookId, fresh.set]).toEqual(['mới', demo.set]);
  expect(demo.remediations.some(({ done }) => done !== null)).toBe(true);
  expect(fresh.remediations.length).toBeGreaterThan(0);
  expect(fresh.remediations.length).toBeLessThan(demo.remediations.length);
});
