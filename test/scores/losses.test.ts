import fc from 'fast-check';
import type { Criterion, IndexSet } from '../../src/catalogue/index-set';
import { losses, type Loss } from '../../src/scores/losses';
import type { CriterionRecord, Ledger } from '../../src/ledger/ledger';
import type { NotArisingMode } from '../../src/rules/rule';
import { emptyRecord, newLedger } from '../../src/ledger/new-ledger';
import { emptyRow } from '../../src/ledger/register-rows';
import { scoreLedger } from '../../src/scores/scores';
import type { Entry } from '../../src/rules/entry';
import type { Rule } from '../../src/rules/kinds';
import { evaluate } from '../../src/rules/evaluate';
import { serialDate } from '../../src/rules/serial-date';
import { setOfEveryKind, setWithAreas, withCriterion } from '../catalogue/build-set';
import { anyEntry } from '../rules/any-entry';
import { anyLedger } from '../ledger/any-ledger';

const YEAR = 2026;
const TODAY = serialDate(YEAR, 6, 30);
const RATIO: Rule = {
  kind: 'ratio',
  done: 'Đã làm',
  total: 'Kế hoạch',
  floor: 0.7,
  goal: 0.9,
  belowGoal: 'toGoal',
  notArising: true,
};

/** Twelve ratios with a maximum of 2, so that codes run to 1.12. */
const set = Array.from({ length: 12 }, (_, index) => `1.${index + 1}`).reduce(
  (changed, code) => withCriterion(changed, code, { rule: RATIO, maxPoints: 2 }),
  setWithAreas(1),
);
const filled = (entry: Partial<Entry>): CriterionRecord => {
  const empty = emptyRecord(0);
  return { ...empty, entry: { ...empty.entry, ...entry } };
};
function ledger(
  entries: Readonly<Record<string, Partial<Entry>>>,
  { notArising = 'full', of = set }: { notArising?: NotArisingMode; of?: IndexSet } = {},
): Ledger {
  const blank = newLedger({
    workbookId: 'w',
    set: of,
    unitName: 'xã Cẩm Giang',
    unitCode: '10888',
    authority: 'UBND thành phố Hải Phòng',
    year: YEAR,
    notArising,
  });
  const records = Object.entries(entries).map(([code, entry]) => [code, filled(entry)] as const);
  return { ...blank, reports: [], records: { ...blank.records, ...Object.fromEntries(records) } };
}
const lost = (of: Ledger, count = 10): Loss[] => losses(scoreLedger(of, TODAY), count);

test('a ratio below its goal loses points and needs more', () => {
  expect(lost(ledger({ '1.1': { done: 72, total: 90 } }))).toMatchObject([
    { criterion: { code: '1.1' }, lost: 0.222222, score: 1.777778, max: 2, needed: 9 },
  ]);
});

test('most lost comes first, equal losses in the order of the set, and no more than asked for', () => {
  const entries = {
    '1.10': { done: 0, total: 90 },
    '1.3': { done: 80, total: 90 },
    '1.2': { done: 0, total: 10 },
    '1.12': { done: 72, total: 90 },
    '1.1': { done: 81, total: 90 },
  };
  const codes = (count: number): string[] =>
    lost(ledger(entries), count).map(({ criterion }) => criterion.code);
  expect(codes(10)).toEqual(['1.2', '1.10', '1.12', '1.3']);
  expect(codes(2)).toEqual(['1.2', '1.10']);
  expect(codes(0)).toEqual([]);
});

test.each<[string, Partial<Entry>, NotArisingMode]>([
  ['was not entered', {}, 'full'],
  ['has full points', { done: 81, total: 90 }, 'full'],
  ['was entered wrongly', { done: 99, total: 90 }, 'full'],
  ['did not arise and has full points', { notArising: 'x' }, 'full'],
  ['did not arise and is left out', { notArising: 'x' }, 'leaveOut'],
])('what %s lost nothing', (_, entry, notArising) => {
  expect(lost(ledger({ '1.1': entry }, { notArising }))).toEqual([]);
});

test.each<[string, Rule, Partial<Entry>]>([
  ['a deduction', { kind: 'deduct', counted: 'Số lần', pointsEach: 1 }, { done: 1 }],
  ['a survey', { kind: 'survey', satisfied: 'Hài lòng', valid: 'Hợp lệ' }, { done: 1, total: 2 }],
])('%s loses points, and no number makes up for it', (_, rule, entry) => {
  const of = withCriterion(set, '1.1', { rule });
  expect(lost(ledger({ '1.1': entry }, { of }))).toMatchObject([{ lost: 1, needed: undefined }]);
});

describe('a ratio that a register counts', () => {
  const fedBy = (feed: 'tasks' | 'remediation'): Ledger => {
    const of = withCriterion(set, '1.1', { rule: { ...RATIO, fedBy: feed } });
    const row = { owner: null, due: TODAY - 9 };
    return {
      ...ledger({}, { of }),
      tasks: [{ ...emptyRow('tasks'), ...row, task: 'Họp tổ' }],
      remediations: [{ ...emptyRow('remediation'), ...row, shortcoming: 'Chậm' }],
    };
  };

  test('needs nothing more where what is late stays late', () => {
    expect(lost(fedBy('tasks'))).toMatchObject([{ lost: 2, needed: undefined }]);
  });

  test('needs more where it can still be done', () => {
    expect(lost(fedBy('remediation'))).toMatchObject([{ lost: 2, needed: 1 }]);
  });
});

test('whatever was entered, each loss is positive, and that many more give full points', () => {
  fc.assert(
    fc.property(anyLedger(setOfEveryKind(), anyEntry), of => {
      const scores = scoreLedger(of, TODAY);
      const all = losses(scores, Infinity);
      expect(all.map(({ criterion }) => criterion.code).sort()).toEqual(
        scores.criteria
          .filter(({ score, criterion }) => score !== undefined && score < criterion.maxPoints)
          .map(({ criterion }) => criterion.code)
          .sort(),
      );
      all.forEach((loss, index) => {
        expect(loss.lost).toBeGreaterThan(0);
        expect(loss.lost).toBeLessThanOrEqual(all[index - 1]?.lost ?? Infinity);
        if (loss.needed !== undefined) expect(scoreWith(loss.criterion, of, loss.needed)).toBe(loss.max);
      });
    }),
  );
  // A total such as 0,5 or 1e300 cannot be made up for one by one, so only what is counted is tried.
  function scoreWith({ code, rule, maxPoints }: Criterion, of: Ledger, more: number): number | undefined {
    const { entry } = scoreLedger(of, TODAY).criteria.find(({ criterion }) => criterion.code === code)!;
    if (!Number.isSafeInteger(entry.done) || !Number.isSafeInteger(entry.total)) return maxPoints;
    const outcome = evaluate(
      rule,
      { ...entry, done: Number(entry.done) + more },
      { year: YEAR, max: maxPoints },
    );
    return outcome.state === 'valid' ? outcome.score : undefined;
  }
});
