import fc from 'fast-check';
import { criteriaOf, type Criterion, type IndexSet } from '../../../src/catalogue/index-set';
import type { Ledger } from '../../../src/ledger/ledger';
import { emptyRecord } from '../../../src/ledger/new-ledger';
import { asksOf, itemsOf } from '../../../src/rules/asks';
import type { Cell } from '../../../src/rules/cell';
import { EMPTY_ENTRY, type Entry } from '../../../src/rules/entry';
import type { Takes } from '../../../src/rules/rule-kind';
import { serialDate } from '../../../src/rules/serial-date';
import { FLAG } from '../../../src/rules/words';
import { anyLedger } from '../../ledger/any-ledger';
import { anyCell, anyEntry } from '../../rules/any-entry';

export const YEAR = 2026;

/** Days on which somebody may plan, some of them before the year and some after it. */
export const anyDay = fc.integer({ min: serialDate(YEAR - 1, 12, 1), max: serialDate(YEAR + 1, 2, 1) });

/** Whatever a cell can hold: a spreadsheet has no infinite numbers. */
const anyHeld = anyCell.filter(cell => typeof cell !== 'number' || Math.abs(cell) < 1e15);

/** What a cell takes, often nothing, seldom anything. */
function anyTaken(takes: Takes, max: number): fc.Arbitrary<Cell> {
  const fitting = (): fc.Arbitrary<Cell> => {
    switch (takes.form) {
      case 'amount':
        return fc.oneof(
          fc.integer({ min: 0, max: 40 }),
          fc.integer({ min: 0, max: 400 }).map(n => n / 10),
        );
      case 'count':
        return fc.integer({ min: 0, max: 6 });
      case 'votes':
        return fc.integer({ min: 0, max: 90 });
      case 'day':
        return fc.integer({ min: serialDate(YEAR, 1, 1), max: serialDate(YEAR, 12, 31) });
      case 'points':
        return fc.integer({ min: 0, max: Math.floor(max * 100) }).map(n => n / 100);
      case 'condition':
      case 'choice':
        return fc.constantFrom(...takes.words);
    }
  };
  return fc.oneof(
    { weight: 8, arbitrary: fitting() },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: anyHeld },
  );
}

/** An entry that mostly fits its criterion, may be half filled and sometimes did not arise. */
function anyFittingEntry({ rule, maxPoints }: Criterion): fc.Arbitrary<Entry> {
  const cells = Object.fromEntries(
    asksOf(rule).map(({ input, takes }) => [input, anyTaken(takes, maxPoints)]),
  );
  const filled = fc
    .record({ ...cells, items: fc.tuple(...itemsOf(rule).map(({ takes }) => anyTaken(takes, maxPoints))) })
    .map((given): Entry => ({ ...EMPTY_ENTRY, ...given }));
  const blank = emptyRecord(itemsOf(rule).length).entry;
  return fc.oneof(
    { weight: 8, arbitrary: filled },
    { weight: 2, arbitrary: fc.constant(blank) },
    { weight: 1, arbitrary: fc.constant({ ...blank, notArising: FLAG }) },
  );
}

/** A ledger of the set in which some is done, some is not and some is wrong, in either mode. */
export function anyLedgerUnderWay(set: IndexSet): fc.Arbitrary<Ledger> {
  const criteria = criteriaOf(set);
  return fc
    .record({
      ledger: anyLedger(set, anyEntry),
      entries: fc.tuple(...criteria.map(anyFittingEntry)),
      surveyHeld: fc.boolean(),
    })
    .map(({ ledger, entries, surveyHeld }) => ({
      ...ledger,
      settings: { ...ledger.settings, surveyHeld },
      records: Object.fromEntries(
        criteria.map(({ code }, index) => [code, { ...ledger.records[code]!, entry: entries[index]! }]),
      ),
    }));
}
