import { criteriaOf, ownersOf, type Criterion } from '../../src/catalogue/index-set';
import type { CriterionRecord, Ledger } from '../../src/ledger/ledger';
import { emptyRecord } from '../../src/ledger/new-ledger';
import { asksFor, isFed, itemsOf } from '../../src/rules/asks';
import { isBlank, isError, type Cell } from '../../src/rules/cell';
import type { Entry } from '../../src/rules/entry';

/**
 * A ledger as far as a workbook can hold it: no error values, nothing in cells that a rule greys out, texts composed,
 * and what comes from elsewhere (deadlines, counts of registers) left out.
 */
export function asWritten(ledger: Ledger): Ledger {
  const { set, settings } = ledger;
  return {
    ...ledger,
    settings: {
      ...settings,
      target: cell(settings.target),
      people: Object.fromEntries(
        ownersOf(set).map(owner => [owner, settings.people[owner] ?? { name: '', email: '' }]),
      ),
    },
    records: Object.fromEntries(
      criteriaOf(set).map(criterion => [criterion.code, record(criterion, ledger.records[criterion.code])]),
    ),
    lastYear: Object.fromEntries(set.areas.map(({ code }) => [code, cell(ledger.lastYear[code])])),
    evidence: ledger.evidence.map(row),
    remediations: ledger.remediations.map(row),
    tasks: ledger.tasks.map(row),
    reports: ledger.reports.map(row),
  };
}

function cell(value: Cell | undefined): Cell {
  if (value === undefined || isError(value) || isBlank(value)) return null;
  return typeof value === 'string' ? value.normalize('NFC') : value;
}

function row<R extends object>(entered: R): R {
  return Object.fromEntries(Object.entries(entered).map(([key, value]) => [key, cell(value as Cell)])) as R;
}

function record({ rule }: Criterion, entered = emptyRecord(0)): CriterionRecord {
  const held = (input: 'done' | 'total' | 'date' | 'result'): Cell =>
    !isFed(rule) && asksFor(rule, input) ? cell(entered.entry[input]) : null;
  const entry: Entry = {
    done: held('done'),
    total: held('total'),
    date: held('date'),
    due: null,
    result: held('result'),
    items: itemsOf(rule).map((_, index) => cell(entered.entry.items[index])),
    notArising: cell(entered.entry.notArising),
  };
  return {
    entry,
    appraised1: cell(entered.appraised1),
    explanation: cell(entered.explanation),
    appraised2: cell(entered.appraised2),
    note: cell(entered.note),
  };
}
