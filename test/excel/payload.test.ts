import { readStructure } from '../../src/excel/read-structure';
import { readWorkbook } from '../../src/excel/read-workbook';
import { readUnfinished } from '../../src/excel/unfinished';
import { writeEdit } from '../../src/excel/write-edit';
import { stuckFormulas } from '../../src/features/formulas/excel/rehook';
import { ownSheetNames, readOwnSheets } from '../../src/features/send/excel/own-sheets';
import {
  LEDGER_REGISTERS,
  REGISTER_CAPACITY,
  registerColumns,
  registerEntry,
} from '../../src/ledger/registers';
import type { Result } from '../../src/ledger/result';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import type { OpenWorkbook } from '../../src/workbook/open-workbook';
import { REGISTER_HEADER_ROW } from '../../src/workbook/places';
import { setWithAreas, withFirstCriteria } from '../catalogue/build-set';
import { changed } from '../features/sets/excel/changed';
import type { HeadlessExcel } from '../host/start-host';
import { demoLedger } from '../sample/sample-plan';
import { cutOff } from './cut-off';
import { openLedger } from './open-ledger';

/** Workbooks that hold more than Excel on the web takes or gives at once, which the host refuses as well. */
const set = withFirstCriteria(setWithAreas(2), 3);
const [first] = set.areas as [(typeof set.areas)[0]];
const ledger = demoLedger({ blank: false, set });
/** As long as what officers write into a cell. */
const TEXT = 'Ban hành kế hoạch rà soát, đơn giản hóa thủ tục hành chính';
/** More rows than are ever read of a sheet, and as many columns as a list of somebody's has. */
const [OWN_ROWS, OWN_COLUMNS] = [6100, 30];
const ROWS = REGISTER_CAPACITY / 4;

let host: HeadlessExcel;
beforeEach(async () => {
  host = await openLedger(ledger, { calculates: false, apiLevel: '1.9' });
});
afterEach(() => host.dispose());

function given<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issue));
  return result.value;
}
const opened = async (): Promise<OpenWorkbook> => given(await readWorkbook());

function fill(
  name: string,
  top: number,
  rows: number,
  columns: number,
  text: (column: number) => string,
): void {
  const { cells } = host.workbook.book.find(name)!;
  for (let row = top; row < top + rows; row++)
    for (let column = 0; column < columns; column++) cells.put(row, column, { v: text(column), t: 1 });
}

/** Somebody's own list, beside the ledger. */
function addOwn(name: string, rows = OWN_ROWS): void {
  host.workbook.book.protection.isOn = false;
  host.workbook.book.addSheet(name);
  fill(name, 0, rows, OWN_COLUMNS, column => `${TEXT} ${column}`);
}

/** Every register of the ledger, to a quarter of its last row, where Excel takes and gives a quarter of what it does. */
function fillRegisters(): void {
  host.faults.payloadTooBig(5_000_000 / 4);
  for (const register of LEDGER_REGISTERS) {
    const columns = registerColumns(register);
    const { columns: entries } = registerEntry(register);
    fill(SHEET_NAME[register], REGISTER_HEADER_ROW, ROWS, columns.length, column =>
      entries[columns[column]!].kind === 'text' ? TEXT : '',
    );
  }
}

describe('beside a list of thousands of rows', () => {
  beforeEach(() => addOwn('Danh sách hồ sơ'));

  test('a ledger is read, also where one of its sheets bears another name', async () => {
    const before = await opened();
    const { book } = host.workbook;
    book.rename(book.find(first.sheet)!, 'Chỉ đạo (mới)');
    expect((await opened()).ledger).toEqual(before.ledger);
  });

  test('a cell far below what our sheets hold is not read', async () => {
    const before = await opened();
    host.workbook.book.find(SHEET_NAME.tasks)!.cells.put(60_000, 40, { v: 'x' });
    expect((await opened()).ledger).toEqual(before.ledger);
  });

  test('the list is not offered to travel with a copy', async () => {
    expect(given(await ownSheetNames(set))).toEqual([]);
  });

  test('its structure and its stuck formulas are looked at', async () => {
    const { cells } = host.workbook.book.find('Danh sách hồ sơ')!;
    cells.put(1, 1, { f: '=CCHC.TYLE(9,10)', v: '#NAME?' });
    cells.put(1400, 1, { f: '=CCHC.TYLE(8,10)', v: '#NAME?' });
    const stuck = given(await stuckFormulas(set)).flatMap(({ runs }) => runs);
    expect(stuck).toMatchObject([
      { row: 1, column: 1 },
      { row: 1400, column: 1 },
    ]);
    const { sheets } = given(await readStructure(await opened()));
    expect([...sheets.keys()]).toContain('Danh sách hồ sơ');
  });
});

test('several lists of somebody’s own travel with a copy', async () => {
  const names = ['Một', 'Hai', 'Ba'];
  for (const name of names) addOwn(name, 600);
  expect(given(await readOwnSheets(names)).map(({ name, rows }) => [name, rows.length])).toEqual(
    names.map(name => [name, 600]),
  );
});

describe('with every register full', () => {
  const next = { ...withFirstCriteria(setWithAreas(2), 4), id: set.id, version: '2099.1' };
  beforeEach(fillRegisters);

  test('the workbook is read, put under another set, read, and taken back', async () => {
    const before = await opened();
    expect(before.ledger.evidence).toHaveLength(ROWS);
    const written = given(await writeEdit(given(await changed(before, next))));
    const { ledger: now } = await opened();
    expect([now.set.version, now.evidence.length, now.tasks.length]).toEqual(['2099.1', ROWS, ROWS]);
    expect(given(await written.undo())).toEqual({ kept: [] });
    expect((await opened()).ledger).toEqual(before.ledger);
  });

  test('what a change that was cut off has left is known again', async () => {
    const edit = given(await changed(await opened(), next));
    await cutOff(host, 10, () => writeEdit(edit));
    expect(given(await readUnfinished()).untouched.length).toBeGreaterThan(5);
  });
});
