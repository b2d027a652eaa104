import { readStructure } from '../../src/excel/read-structure';
import { readWorkbook } from '../../src/excel/read-workbook';
import { stuckFormulas } from '../../src/features/formulas/excel/rehook';
import { ownSheetNames, readOwnSheets } from '../../src/features/send/excel/own-sheets';
import type { Result } from '../../src/ledger/result';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import type { OpenWorkbook } from '../../src/workbook/open-workbook';
import { setWithAreas, withFirstCriteria } from '../catalogue/build-set';
import type { HeadlessExcel } from '../host/start-host';
import { demoLedger } from '../sample/sample-plan';
import { openLedger } from './open-ledger';

/** Workbooks that hold more than Excel on the web takes or gives at once, which the host refuses as well. */
const set = withFirstCriteria(setWithAreas(2), 3);
const [first] = set.areas as [(typeof set.areas)[0]];
const ledger = demoLedger({ blank: false, set });
/** As long as what officers write into a cell. */
const TEXT = 'Ban hành kế hoạch rà soát, đơn giản hóa thủ tục hành chính';
/** More rows than are ever read of a sheet, and as many columns as a list of somebody's has. */
const [OWN_ROWS, OWN_COLUMNS] = [6100, 30];

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

/** Somebody's own list, beside the ledger. */
function addOwn(name: string, rows = OWN_ROWS): void {
  host.workbook.book.protection.isOn = false;
  host.workbook.book.addSheet(name);
  const { cells } = host.workbook.book.find(name)!;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < OWN_COLUMNS; column++) cells.put(row, column, { v: TEXT, t: 1 });
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
    expect(given(await stuckFormulas(set))).toMatchObject([{ runs: [{ row: 1, column: 1 }] }]);
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
