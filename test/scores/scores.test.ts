import fc from 'fast-check';
import { criteriaOf } from '../../src/catalogue/index-set';
import type { CriterionRecord, Ledger } from '../../src/ledger/ledger';
import type { NotArisingMode } from '../../src/rules/rule';
import { emptyRecord, newLedger } from '../../src/ledger/new-ledger';
import { scoreLedger, type CriterionScore } from '../../src/scores/scores';
import type { Cell } from '../../src/rules/cell';
import type { Entry } from '../../src/rules/entry';
import { serialDate } from '../../src/rules/serial-date';
import { anyEntry } from '../rules/any-entry';
import { setOfEveryKind } from '../catalogue/build-set';
import { anyLedger } from '../ledger/any-ledger';

const YEAR = 2026;
const TODAY = serialDate(YEAR, 6, 30);
const set = setOfEveryKind();
/** Without the reports that every unit owes, which would count as overdue. */
const blank: Ledger = {
  ...newLedger({
    workbookId: 'w',
    set,
    unitName: 'xã Cẩm Giang',
    unitCode: '10888',
    authority: 'UBND thành phố Hải Phòng',
    year: YEAR,
    notArising: 'full',
  }),
  reports: [],
};

const record = (entry: Partial<Entry>, rest: Partial<CriterionRecord> = {}): CriterionRecord => {
  const empty = emptyRecord(0);
  return { ...empty, entry: { ...empty.entry, ...entry }, ...rest };
};
const ledger = (records: Record<string, CriterionRecord>, notArising: NotArisingMode = 'full'): Ledger => ({
  ...blank,
  records: { ...blank.records, ...records },
  settings: { ...blank.settings, notArising },
});
const scoreOf = (code: string, of: Ledger): CriterionScore =>
  scoreLedger(of, TODAY).criteria.find(({ criterion }) => criterion.code === code)!;

test.each([
  ['2.1', 'full', 'leaveOut', true],
  ['5.3', 'leaveOut', 'full', false],
] as const)(
  'what did not arise in %s is %s although the workbook is set to %s',
  (code, _, setting, isFull) => {
    const { maxPoints } = set.areas.flatMap(({ criteria }) => criteria).find(each => each.code === code)!;
    const marked = scoreOf(code, ledger({ [code]: record({ notArising: 'x' }) }, setting));
    expect(marked.outcome).toEqual({ state: 'notArising' });
    expect([marked.score, marked.counted]).toEqual(isFull ? [maxPoints, maxPoints] : [undefined, 0]);
  },
);

describe('a survey', () => {
  const satisfaction = set.areas[0]!.criteria.find(({ rule }) => rule.kind === 'survey')!;
  const { code, maxPoints } = satisfaction;
  const votes = (...items: readonly Cell[]): Ledger => ledger({ [code]: record({ items }) });

  test('is scored by the share of satisfied votes; a level without any is 0', () => {
    expect(scoreOf(code, votes(30, 15, 5, null, null))).toMatchObject({
      outcome: { state: 'valid' },
      ratio: 0.9,
      score: 0.9 * maxPoints,
      entry: { done: 45, total: 50 },
    });
    expect(scoreOf(code, votes(null, 92.67, null, 7.33, null)).score).toBeCloseTo(0.9267 * maxPoints, 6);
  });

  test.each<[string, readonly Cell[]]>([
    ['entry.notNumber', [30, '5', null, null, null]],
    ['entry.negative', [30, -5, null, null, null]],
    ['entry.totalZero', [0, null, 0, null, null]],
    ['entry.errorCell', [30, { error: '#REF!' }, null, null, null]],
  ])('says %s and counts no vote', (problem, items) => {
    expect(scoreOf(code, votes(...items))).toMatchObject({
      outcome: { state: 'invalid', code: problem },
      score: undefined,
      entry: { done: '', total: '' },
    });
  });

  test('that was not held is left out, and the index is of 100 without it', () => {
    const held = votes(0, 0, 50, null, null);
    const none = { ...held, settings: { ...held.settings, surveyHeld: false } };
    expect(scoreOf(code, none)).toMatchObject({
      outcome: { state: 'notArising' },
      score: undefined,
      ratio: undefined,
      counted: 0,
    });
    const full = Object.fromEntries(
      criteriaOf(set).map(({ code: each, rule }) => [
        each,
        rule.kind === 'yesNo' ? record({ result: 'Đạt' }) : emptyRecord(0),
      ]),
    );
    const { total } = scoreLedger({ ...none, records: full }, TODAY);
    expect(total.counted).toBeCloseTo(100 - maxPoints, 6);
    expect(total.index).toBeCloseTo((total.self / (100 - maxPoints)) * 100, 9);
    expect(total.self).toBeGreaterThan(0);
  });
});

describe('one criterion', () => {
  test('is blank, valid, not arising or invalid', () => {
    expect(scoreOf('1.1', blank)).toMatchObject({
      outcome: { state: 'blank' },
      score: undefined,
      counted: 1.5,
    });
    expect(scoreOf('1.1', ledger({ '1.1': record({ done: 95, total: 100 }) }))).toMatchObject({
      outcome: { state: 'valid' },
      score: 1.5,
      ratio: 0.95,
      counted: 1.5,
    });
    expect(scoreOf('1.1', ledger({ '1.1': record({ done: 0, total: 0 }) }))).toMatchObject({
      outcome: { state: 'invalid', code: 'entry.totalZero' },
      score: undefined,
      counted: 1.5,
    });
  });

  test('that did not arise has full points, or does not count at all', () => {
    const marked = { '1.1': record({ notArising: 'x' }) };
    expect(scoreOf('1.1', ledger(marked, 'full'))).toMatchObject({ score: 1.5, counted: 1.5 });
    expect(scoreOf('1.1', ledger(marked, 'leaveOut'))).toMatchObject({ score: undefined, counted: 0 });
  });

  test('takes the second appraisal where there is one, and 0 is one', () => {
    const appraised = (appraised1: Cell, appraised2: Cell): number | undefined =>
      scoreOf('1.1', ledger({ '1.1': record({}, { appraised1, appraised2 }) })).appraised;
    expect(appraised(null, null)).toBeUndefined();
    expect(appraised(1, null)).toBe(1);
    expect(appraised(1, '')).toBe(1);
    expect(appraised(1, 0)).toBe(0);
    expect(appraised(1, 1.5)).toBe(1.5);
    expect(appraised('chưa có', null)).toBeUndefined();
  });

  test('counts no appraisal that lies outside 0 to its maximum, nor one of what is left out', () => {
    const appraised = (rest: Partial<CriterionRecord>, mode: NotArisingMode = 'full'): number | undefined =>
      scoreOf('1.1', ledger({ '1.1': record({ notArising: 'x' }, rest) }, mode)).appraised;
    expect(appraised({ appraised1: 1.5 })).toBe(1.5);
    expect(appraised({ appraised1: 15 })).toBeUndefined();
    expect(appraised({ appraised1: -1 })).toBeUndefined();
    // The second round stands in place of the first, also where it is wrong.
    expect(appraised({ appraised1: 1, appraised2: 15 })).toBeUndefined();
    expect(appraised({ appraised1: 1 }, 'leaveOut')).toBeUndefined();
  });

  test('has a ratio only if its rule makes one', () => {
    const deduct = criteriaOf(set).find(({ rule }) => rule.kind === 'deduct')!.code;
    expect(scoreOf(deduct, ledger({ [deduct]: record({ done: 1, total: 4 }) })).ratio).toBeUndefined();
  });

  test('takes its deadline from the configuration, not from its row', () => {
    const { code, maxPoints } = criteriaOf(set).find(({ rule }) => rule.kind === 'deadline')!;
    const late = ledger({ [code]: record({ date: serialDate(YEAR, 2, 5), due: serialDate(YEAR, 12, 31) }) });
    expect(scoreOf(code, late).score).toBeLessThan(maxPoints);
    const extended = {
      ...late,
      settings: { ...late.settings, dues: { ...late.settings.dues, [code]: serialDate(YEAR, 2, 5) } },
    };
    expect(scoreOf(code, extended).score).toBe(maxPoints);
    const without = { ...late, settings: { ...late.settings, dues: {} } };
    expect(scoreOf(code, without).outcome).toEqual({ state: 'invalid', code: 'entry.dueMissing' });
  });

  test('counts its evidence by its exact code', () => {
    const row = { number: null, signed: null, summary: null, signer: null, link: null };
    const evidence = ['1.1', '1.1', '1.10', 1.1].map((criterion: Cell) => ({ ...row, criterion }));
    expect(scoreOf('1.1', { ...blank, evidence }).evidence).toBe(2);
  });
});

describe('sums', () => {
  const entries = {
    '1.1': record({ done: 80, total: 100 }),
    '1.8': record({ done: 5, total: 4 }),
    '1.4': record({ result: 0.25 }),
    '2.1': record({ notArising: 'x' }),
  };

  test('what is lost is what scored criteria fall short of; what is blank or wrong counts 0 and is not lost', () => {
    const [area] = scoreLedger(ledger(entries), TODAY).areas;
    expect(area).toMatchObject({ max: 7.5, counted: 7.5, self: 1.25, entered: 2, criteria: 8, lost: 1.25 });
    expect(area!.index).toBeCloseTo((1.25 / 7.5) * 100, 10);
  });

  test('an area of which nothing counts has no index, and the total is over what counts', () => {
    const allMarked = Object.fromEntries(
      set.areas[0]!.criteria.map(({ code }) => [code, record({ notArising: 'x' })]),
    );
    const everything = {
      ...set,
      areas: set.areas.map(area => ({
        ...area,
        criteria: area.criteria.map(criterion => ({
          ...criterion,
          rule: { ...criterion.rule, notArising: true },
        })),
      })),
    };
    const { areas, total } = scoreLedger({ ...ledger(allMarked, 'leaveOut'), set: everything }, TODAY);
    expect(areas[0]).toMatchObject({ counted: 0, self: 0, index: undefined, rating: undefined, lost: 0 });
    expect(total).toMatchObject({ max: 100, counted: 92.5 });
  });

  test('an appraisal is compared with the self scores of the same criteria only', () => {
    const partly = ledger({
      '1.1': record({ done: 95, total: 100 }, { appraised1: 0.5 }),
      '1.2': record({}, { appraised1: 0.25, appraised2: 0.5 }),
      '1.3': record({ done: 95, total: 100 }, { appraised1: 99 }),
    });
    const { areas, total } = scoreLedger(partly, TODAY);
    expect(areas[0]).toMatchObject({ appraised: 1, appraisedCriteria: 2, difference: -0.5 });
    expect(areas[0]!.appraisedMax).toBe(1.5 + scoreOf('1.2', partly).counted);
    expect(areas[1]).toMatchObject({ appraised: 0, appraisedCriteria: 0, difference: undefined });
    expect(total.difference).toBe(-0.5);
  });

  test('last year adds up over the areas that are known', () => {
    const lastYear = { '1': 4.1, '2': 0.2, '3': 'không rõ' };
    const { areas, total } = scoreLedger({ ...blank, lastYear }, TODAY);
    expect(areas.map(area => area.lastYear)).toEqual([4.1, 0.2, undefined, undefined, undefined]);
    expect(total.lastYear).toBe(4.3);
    expect(scoreLedger(blank, TODAY).total.lastYear).toBeUndefined();
  });

  test('hold together for any entries', () => {
    fc.assert(
      fc.property(anyLedger(set, anyEntry), any => {
        const { criteria, areas, total } = scoreLedger(any, TODAY);
        const wrong = [...areas, total].filter(
          ({ self, appraised, lost, counted, max, entered, criteria: of, index, rating }) =>
            !(self >= 0 && self + lost <= counted + 1e-9 && counted <= max) ||
            !(appraised >= 0 && appraised <= counted + 1e-9) ||
            !(entered <= of) ||
            !(index === undefined || (index >= 0 && index <= 100)) ||
            (rating === undefined) !== (index === undefined || entered === 0),
        );
        expect(wrong).toEqual([]);
        for (const key of [
          'max',
          'counted',
          'self',
          'survey',
          'surveyMax',
          'appraised',
          'appraisedMax',
          'entered',
          'criteria',
          'lost',
        ] as const) {
          // Each sum is rounded to six places for itself; appraisals may have more.
          const rounding = (areas.length + 1) * 5e-7 + 1e-9;
          const parts = areas.reduce((sum, area) => sum + area[key], 0);
          expect(Math.abs(parts - total[key])).toBeLessThanOrEqual(rounding);
        }
        expect(criteria.map(({ criterion }) => criterion.code)).toEqual(
          criteriaOf(set).map(({ code }) => code),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('a criterion that is answered well never lowers the index', () => {
    fc.assert(
      fc.property(anyLedger(set, anyEntry), any => {
        const before = scoreLedger(any, TODAY).total.index ?? 0;
        const better = { ...any, records: { ...any.records, '1.1': record({ done: 1, total: 1 }) } };
        const was = scoreLedger(any, TODAY).criteria[0]!;
        if (was.counted === 0) return;
        expect(scoreLedger(better, TODAY).total.index).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});
