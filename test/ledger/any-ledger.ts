import fc from 'fast-check';
import { criteriaOf, type IndexSet } from '../../src/catalogue/index-set';
import type { CriterionRecord, Ledger } from '../../src/ledger/ledger';
import { newLedger } from '../../src/ledger/new-ledger';
import {
  enteredColumns,
  type EnteredColumn,
  type LedgerRegister,
  type RegisterRows,
} from '../../src/ledger/registers';
import type { Cell } from '../../src/rules/cell';
import type { Entry } from '../../src/rules/entry';
import { serialDate } from '../../src/rules/serial-date';
import { REPORT_KIND } from '../../src/rules/words';
import { anyCell } from '../rules/any-entry';

const YEAR = 2026;
const day = fc.oneof(
  fc.integer({ min: serialDate(YEAR, 1, 1), max: serialDate(YEAR, 12, 31) }),
  fc.constant(null),
);

/** A row of a register with anything in its columns but for those that are known. */
function anyRow<R extends LedgerRegister>(
  register: R,
  known: Readonly<Partial<Record<EnteredColumn<R>, fc.Arbitrary<Cell>>>>,
): fc.Arbitrary<RegisterRows[R]> {
  const columns = enteredColumns(register).map(column => [column, anyCell] as const);
  const row: unknown = fc.record({ ...Object.fromEntries(columns), ...known });
  return row as fc.Arbitrary<RegisterRows[R]>;
}

/** A ledger of the set with any entries, appraisals and register rows, in either mode. */
export function anyLedger(set: IndexSet, entry: fc.Arbitrary<Entry>): fc.Arbitrary<Ledger> {
  const criteria = criteriaOf(set);
  const code = fc.constantFrom(...criteria.map(each => each.code));
  const record: fc.Arbitrary<CriterionRecord> = fc.record({
    entry,
    appraised1: anyCell,
    explanation: anyCell,
    appraised2: anyCell,
    note: anyCell,
  });
  const indicator = fc.constantFrom(null, ...set.processRows.map(row => row.code), criteria[0]!.code);
  return fc
    .record({
      notArising: fc.constantFrom('full' as const, 'leaveOut' as const),
      records: fc.tuple(...criteria.map(() => fc.option(record, { freq: 3 }))),
      target: anyCell,
      lastYear: fc.tuple(...set.areas.map(() => anyCell)),
      evidence: fc.array(anyRow('evidence', { criterion: code, signed: day }), { maxLength: 4 }),
      remediations: fc.array(
        anyRow('remediation', {
          shortcoming: fc.constant('Tồn tại'),
          criterion: code,
          year: fc.oneof(fc.constantFrom<Cell>(null, YEAR - 2, YEAR - 1, YEAR), anyCell),
          due: day,
          done: day,
        }),
        { maxLength: 4 },
      ),
      tasks: fc.array(anyRow('tasks', { task: fc.constant('Nhiệm vụ'), indicator, due: day, done: day }), {
        maxLength: 6,
      }),
      reports: fc.array(
        anyRow('reports', {
          kind: fc.constantFrom(REPORT_KIND.unit, REPORT_KIND.section),
          due: day,
          sent: day,
        }),
        { maxLength: 6 },
      ),
    })
    .map(({ notArising, target, records, lastYear, ...registers }) => {
      const blank = newLedger({
        workbookId: 'w',
        set,
        unitName: 'xã Cẩm Giang',
        unitCode: '10888',
        authority: 'UBND thành phố Hải Phòng',
        year: YEAR,
        notArising,
      });
      const kept = criteria.flatMap(({ code }, index) => {
        const any = records[index];
        return any ? [[code, any] as const] : [];
      });
      return {
        ...blank,
        settings: { ...blank.settings, target },
        records: { ...blank.records, ...Object.fromEntries(kept) },
        lastYear: Object.fromEntries(set.areas.map(({ code }, index) => [code, lastYear[index]!])),
        ...registers,
      };
    });
}
