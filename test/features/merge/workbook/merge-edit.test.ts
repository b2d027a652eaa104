import { criterionSlots, withSlot } from '../../../../src/features/merge/domain/criterion-slots';
import { formPlaces, withFormCell } from '../../../../src/features/merge/domain/form-slots';
import type { LogEntry } from '../../../../src/features/merge/workbook/merge-log';
import { mergeEdit } from '../../../../src/features/merge/workbook/merge-edit';
import type { MachineDay } from '../../../../src/ledger/days';
import type { Ledger } from '../../../../src/ledger/ledger';
import { emptyRow } from '../../../../src/ledger/register-rows';
import { enteredColumns } from '../../../../src/ledger/registers';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import type { Cell } from '../../../../src/rules/cell';
import { serialDate } from '../../../../src/rules/serial-date';
import { COPY_STATUS } from '../../../../src/rules/words';
import { cell, cellColumn, cellRow, range } from '../../../../src/workbook/address';
import type { BookEdit } from '../../../../src/workbook/book-edit';
import { openedWorkbook, type OpenWorkbook } from '../../../../src/workbook/open-workbook';
import { criterionCell, registerColumn, REGISTER_HEADER_ROW } from '../../../../src/workbook/places';
import { standardWorkbook } from '../../../../src/workbook/sheets/standard-workbook';
import { setWithAreas, withFirstCriteria } from '../../../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { planCells } from '../../../workbook/plan-cells';

const set = withFirstCriteria(setWithAreas(2), 4);
const made = planCells(standardWorkbook(demoLedger({ blank: false, set }), SAMPLE_DAY, 'live'));
const opened = (sheets: ReadonlyMap<string, readonly (readonly Cell[])[]>): OpenWorkbook =>
  openedWorkbook({ identity: { workbookId: 'w', set }, sheets });
const open = opened(made);
const { ledger } = open;
const [{ code }] = set.areas[0]!.criteria as [(typeof set.areas)[0]['criteria'][0]];
const FIRST = REGISTER_HEADER_ROW + 1;
const line: LogEntry = {
  at: '28/11/2026 09:05',
  file: 'a',
  sender: 'A',
  sheet: 'x',
  cell: 'y',
  before: '',
  after: '1',
};

function edited(merged: Ledger, { from = open, log = [] as readonly LogEntry[] } = {}): BookEdit {
  const work = { merged, copies: ['KQXT'], day: SAMPLE_DAY as MachineDay, log: () => log };
  const edit = mergeEdit(from, work);
  if (!edit.ok) throw new Error(edit.issue.code);
  return edit.value;
}
const inNote = (value: Cell, of = ledger): Ledger =>
  withSlot(of, { in: 'criterion', code, field: 'note' }, value);
const withPaper = (of: Ledger, change: object): Ledger => ({
  ...of,
  evidence: of.evidence.map((row, index) => (index === 1 ? { ...row, ...change } : row)),
});

test('the workbook holds the merged ledger once its cells are written, whichever of them changed', () => {
  // Another value in every place of the configuration, of the criteria and of a row, each of its sort.
  const other = (value: Cell): Cell => (typeof value === 'number' ? value - 1 : value === 'x' ? null : value);
  const form = formPlaces(ledger)
    .filter(({ in: kind }) => kind === 'lastYear' || kind === 'person' || kind === 'due')
    .reduce((of, place) => withFormCell(of, place, place.in === 'person' ? 'a@xa.gov.vn' : 5), ledger);
  const merged = withPaper(
    criterionSlots(form).reduce(
      (of, { place, value }) => withSlot(of, place, other(value)),
      inNote('mới', form),
    ),
    { number: '9/BC', signed: serialDate(2026, 5, 5), summary: null },
  );
  const sheets = new Map([...made].map(([name, rows]) => [name, rows.map(row => [...row])]));
  const { entries } = edited(merged);
  for (const { sheet, address, before, after } of entries!) {
    const [row, column] = [cellRow(address) - 1, cellColumn(address) - 1];
    expect([address, sheets.get(sheet)![row]![column] ?? null]).toEqual([address, before[0]![0]]);
    sheets.get(sheet)![row]![column] = after[0]![0]!;
  }
  expect(opened(sheets).ledger).toEqual(merged);
  expect(entries!.length).toBeGreaterThan(15);
});

test('what is as it was is not written, nor what nobody could read', () => {
  expect(edited(ledger).entries).toEqual([]);
  expect(edited(inNote({ unread: 'missing' })).entries).toEqual([]);
});

test('a cell gets the look that shows what is written into it', () => {
  const looks = (merged: Ledger): unknown[] => edited(merged).entries!.map(({ style }) => style);
  expect(looks(inNote('mới'))).toEqual(['entryText']);
  expect(looks(withPaper(ledger, { signed: serialDate(2026, 5, 5) }))).toEqual(['entryDate']);
});

test('each row that is written to is known by what was read of it: a criterion by its code, a row of a register by all of it', () => {
  const { known } = edited(withPaper(inNote('mới'), { number: '9/BC', summary: 'Khác' }));
  const { sheet, address } = criterionCell(set, code, 'code');
  const width = enteredColumns('evidence').length;
  const row = FIRST + 1;
  expect(known).toEqual([
    { sheet, address, values: [[code]] },
    {
      sheet: SHEET_NAME.evidence,
      address: range(row, 1, row, width),
      values: [
        Array.from({ length: width }, (_, at) => made.get(SHEET_NAME.evidence)![row - 1]![at] ?? null),
      ],
    },
  ]);
});

test('rows that are new are added to their registers alone, where there is room', () => {
  const merged = { ...ledger, tasks: [...ledger.tasks, { ...emptyRow('tasks'), task: 'Việc mới' }] };
  const { entries, registers } = edited(merged);
  expect(entries).toEqual([]);
  const [tasks] = registers!;
  expect(registers!.map(({ register }) => register)).toEqual(['tasks', 'mailed']);
  expect(tasks!.rows!.count).toBe(1);
  const [added, ...rest] = tasks!.rows!.lines(new Map([['tasks', 30]]));
  expect(rest).toEqual([]);
  expect(added!.cells[registerColumn('tasks', 'task') - 1]!.content).toBe('Việc mới');
});

test('the log gets a line for each thing that was merged, and none where nothing was', () => {
  const { registers } = edited(inNote('mới'), { log: [line, line] });
  expect(registers!.map(({ register, rows }) => [register, rows?.count])).toEqual([
    ['log', 2],
    ['mailed', undefined],
  ]);
  expect(registers![0]!.rows!.lines(new Map())).toHaveLength(2);
  expect(edited(ledger).registers!.map(({ register }) => register)).toEqual(['mailed']);
});

test('copies that were merged are marked where they are known, with the day unless they have one', () => {
  const held = made.get(SHEET_NAME.mailed)!.map(row => [...row]);
  const put = (row: number, values: Readonly<Record<string, Cell>>): void => {
    held[row - 1] = Array.from({ length: 6 }, (): Cell => null);
    for (const [column, value] of Object.entries(values))
      held[row - 1]![registerColumn('mailed', column as 'file') - 1] = value;
  };
  put(FIRST, { copyId: 'KQXT', status: 'Chưa trả lời' });
  put(FIRST + 1, { copyId: 'KHAC', status: 'Chưa trả lời' });
  put(FIRST + 2, { copyId: 'KQXT', answered: 46_000, status: 'Chưa trả lời' });
  const marks = edited(ledger).registers!.at(-1)!.marks!(held);
  const at = (row: number, column: 'answered' | 'status') => cell(row, registerColumn('mailed', column));
  expect(marks.ok && marks.value).toEqual(
    [
      [at(FIRST, 'answered'), null, SAMPLE_DAY],
      [at(FIRST, 'status'), 'Chưa trả lời', COPY_STATUS.merged],
      [at(FIRST + 2, 'status'), 'Chưa trả lời', COPY_STATUS.merged],
    ].map(([address, before, after]) => ({
      sheet: SHEET_NAME.mailed,
      address,
      before: [[before]],
      after: [[after]],
    })),
  );
});

test('the marks stand below their headers where columns of the register were moved, and nowhere where one is gone', () => {
  const held = made.get(SHEET_NAME.mailed)!.map(row => [...row]);
  held[FIRST - 1] = ['A', 'KQXT', 'a.xlsx', 46_000, null, 'Chưa trả lời'];
  const marksOn = (sheet: readonly (readonly Cell[])[]) => {
    const marks = edited(ledger).registers!.at(-1)!.marks!(sheet);
    return marks.ok ? marks.value.map(({ address, before, after }) => [address, before, after]) : marks;
  };
  expect(marksOn(held.map(row => [null, ...row]))).toEqual([
    [`F${FIRST}`, [[null]], [[SAMPLE_DAY]]],
    [`G${FIRST}`, [['Chưa trả lời']], [[COPY_STATUS.merged]]],
  ]);
  expect(marksOn(held.map(row => row.slice(0, 4)))).toEqual([]);
});

test('nothing is written where a row of it is gone', () => {
  const { sheet, address } = criterionCell(set, code, 'code');
  const gone = opened(
    new Map(
      [...made].map(([name, rows]) => [
        name,
        rows.filter((_, at) => name !== sheet || at !== cellRow(address) - 1),
      ]),
    ),
  );
  const work = { merged: inNote('mới'), copies: [], day: SAMPLE_DAY as MachineDay, log: () => [] };
  expect(mergeEdit({ ...open, found: gone.found }, work)).toEqual({
    ok: false,
    issue: { code: 'excel.rowGone' },
  });
});
