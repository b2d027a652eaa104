import { criteriaOf } from '../../../../src/catalogue/index-set';
import { withSlot } from '../../../../src/features/merge/domain/criterion-slots';
import type { Ledger } from '../../../../src/ledger/ledger';
import { takenOf, type Decisions } from '../../../../src/features/merge/domain/decisions';
import { mergeOf } from '../../../../src/features/merge/domain/merge';
import { registerRows } from '../../../../src/ledger/register-rows';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { serialDate } from '../../../../src/rules/serial-date';
import { findLedger } from '../../../../src/workbook/find/found-ledger';
import { mergeLog, type LoggedMerge } from '../../../../src/features/merge/workbook/merge-log';
import { criterionCell } from '../../../../src/workbook/places';
import { standardWorkbook } from '../../../../src/workbook/sheets/standard-workbook';
import { setWithAreas } from '../../../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { planCells } from '../../../workbook/plan-cells';

const set = setWithAreas(1);
const ledger = demoLedger({ blank: false, set });
const found = findLedger(set, planCells(standardWorkbook(ledger, SAMPLE_DAY, 'live')));
const { code } = criteriaOf(set)[0]!;
const note = criterionCell(set, code, 'note');
const from = { at: '28/11/2026 09:05', file: 'a.xlsx (ABCDEF)', sender: 'Người A' };
const row = {
  criterion: code,
  number: '99/BC-UBND',
  signed: serialDate(2026, 6, 10),
  summary: null,
  signer: null,
  link: null,
};
const noted = (of: Ledger, value: string): Ledger =>
  withSlot(of, { in: 'criterion', code, field: 'note' }, value);

/** What the log takes of a copy that came back with another ledger. */
function logged(theirs: Ledger, ours = ledger, decisions: Decisions = new Map()): LoggedMerge {
  return {
    ...from,
    taken: takenOf(mergeOf(ours, { roles: [], form: [], beside: [], base: ledger, theirs }), decisions),
  };
}

test('a value is logged with who sent it, its cell, what it was and what it is now', () => {
  expect(mergeLog(found, [logged(noted(ledger, 'mới'))], new Map())).toEqual([
    {
      ...from,
      sheet: note.sheet,
      cell: note.address,
      before: ledger.records[code]!.note ?? '',
      after: 'mới',
    },
  ]);
});

test('what is not taken is not logged, what was typed instead is', () => {
  const merge = mergeOf(noted(ledger, 'của sổ'), {
    roles: [],
    form: [],
    beside: [],
    base: ledger,
    theirs: noted(ledger, 'của tệp'),
  });
  const entries = (decisions: Decisions) =>
    mergeLog(found, [{ ...from, taken: takenOf(merge, decisions) }], new Map());
  expect(entries(new Map())).toEqual([]);
  const key = JSON.stringify(merge.changes[0]!.place);
  expect(entries(new Map([[key, { value: 'khác' }]]))).toMatchObject([{ before: 'của sổ', after: 'khác' }]);
});

test('rows that several copies add are logged at the rows where they come to stand, register by register', () => {
  const more: Ledger = {
    ...ledger,
    evidence: [...ledger.evidence, row],
    tasks: [...ledger.tasks, { ...ledger.tasks[0]!, task: 'Việc mới' }],
  };
  const other = { ...ledger, evidence: [...ledger.evidence, { ...row, number: '100/BC-UBND' }] };
  const entries = mergeLog(
    found,
    [logged(more), { ...logged(other), sender: 'Người B' }],
    new Map([
      ['evidence', 20],
      ['tasks', 9],
    ]),
  );
  expect(entries.map(({ sender, sheet, cell, before }) => [sender, sheet, cell, before])).toEqual([
    ['Người A', SHEET_NAME.evidence, 'A20', ''],
    ['Người A', SHEET_NAME.tasks, 'A9', ''],
    ['Người B', SHEET_NAME.evidence, 'A21', ''],
  ]);
  expect(entries[1]).toMatchObject(from);
  expect(entries[0]!.after).toBe(`${code} · 99/BC-UBND · 10/06/2026`);
});

test('a value in a row that an earlier copy adds has no cell yet', () => {
  const ours = { ...ledger, evidence: [...ledger.evidence, row] };
  const theirs = { ...ledger, evidence: [...ledger.evidence, { ...row, signer: 'Người ký' }] };
  const merge = mergeOf(ours, { roles: [], form: [], beside: [], base: ledger, theirs });
  const decisions = new Map(merge.changes.map(({ place }) => [JSON.stringify(place), 'theirs' as const]));
  expect(registerRows(ours, 'evidence')).toHaveLength(ledger.evidence.length + 1);
  expect(mergeLog(found, [{ ...from, taken: takenOf(merge, decisions) }], new Map())).toMatchObject([
    { sheet: '', cell: '', before: '', after: 'Người ký' },
  ]);
});
