import { criteriaOf } from '../../src/catalogue/index-set';
import { hasEntries } from '../../src/ledger/has-entries';
import type { CriterionRecord, Ledger } from '../../src/ledger/ledger';
import { emptyRow } from '../../src/ledger/register-rows';
import { askedCells, isFed } from '../../src/rules/asks';
import type { Cell } from '../../src/rules/cell';
import { setOfEveryKind } from '../catalogue/build-set';
import { demoLedger } from '../sample/sample-plan';

const fresh = demoLedger({ blank: true, set: setOfEveryKind() });
const [first] = criteriaOf(fresh.set);
const withRecord = (code: string, change: (record: CriterionRecord) => CriterionRecord): Ledger => ({
  ...fresh,
  records: { ...fresh.records, [code]: change(fresh.records[code]!) },
});
const report = (change: object): Ledger => ({
  ...fresh,
  reports: fresh.reports.map((row, index) => (index === 2 ? { ...row, ...change } : row)),
});

test('a new ledger holds none, is no sample, lacks nothing and knows its deadlines', () => {
  expect(hasEntries(fresh)).toBe(false);
  expect(fresh.settings).toMatchObject({ sample: false, surveyHeld: true, unread: {}, target: null });
  expect(fresh.gaps).toEqual([]);
  expect(fresh.reports.every(({ due }) => typeof due === 'number')).toBe(true);
});

test('every cell that is asked for, of every kind, is an entry; what a register counts is none', () => {
  for (const { code, rule } of criteriaOf(fresh.set)) {
    const { entry } = fresh.records[code]!;
    for (const { input, item } of askedCells(rule, entry)) {
      const filled = withRecord(code, record => ({
        ...record,
        entry:
          item === undefined
            ? { ...entry, [input]: 1 }
            : { ...entry, items: entry.items.map((cell, at) => (at === item ? 1 : cell)) },
      }));
      expect([code, input, hasEntries(filled)]).toEqual([code, input, !isFed(rule)]);
    }
  }
});

test.each(['appraised1', 'explanation', 'appraised2', 'note'] as const)('%s is an entry', field => {
  const holding = (cell: Cell): boolean =>
    hasEntries(withRecord(first!.code, record => ({ ...record, [field]: cell })));
  expect([holding('a'), holding(0), holding(''), holding(null)]).toEqual([true, true, false, false]);
});

test.each<[string, Ledger, boolean]>([
  [
    'a mark that it did not arise',
    withRecord(first!.code, record => ({ ...record, entry: { ...record.entry, notArising: 'x' } })),
    true,
  ],
  ["last year's points", { ...fresh, lastYear: { '1': 9 } }, true],
  ["last year's points emptied", { ...fresh, lastYear: { '1': '' } }, false],
  ['a paper', { ...fresh, evidence: [emptyRow('evidence')] }, true],
  ['a shortcoming', { ...fresh, remediations: [emptyRow('remediation')] }, true],
  ['a task', { ...fresh, tasks: [emptyRow('tasks')] }, true],
  ['a report that was sent', report({ sent: 46100 }), true],
  ['the number of a report', report({ number: '1/BC' }), true],
  ['a report that is due on another day', report({ due: 46100 }), false],
  ['a criterion of which nothing is kept', { ...fresh, records: {} }, false],
])('%s', (_, ledger, expected) => {
  expect(hasEntries(ledger)).toBe(expected);
});
