import { setWithAreas, withFirstCriteria } from '../catalogue/build-set';
import { differences } from '../excel/differences';
import { snapshot } from '../excel/snapshot';
import { writePlan } from '../../src/excel/write-plan';
import { standardWorkbook } from '../../src/workbook/sheets/standard-workbook';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import type { Book } from './book/book';
import { plainCopy } from './book/plain-copy';
import type { SavedBook } from './book/saved-book';
import { startHost, type HeadlessExcel } from './start-host';
import { turns } from './turns';

const set = withFirstCriteria(setWithAreas(2), 5);
const plan = standardWorkbook(demoLedger({ blank: false, set }), SAMPLE_DAY, 'live');
const hosts: HeadlessExcel[] = [];
afterEach(() => hosts.splice(0).forEach(host => host.dispose()));

function open(opens?: SavedBook): HeadlessExcel {
  const host = startHost(opens ? { opens } : {});
  hosts.push(host);
  host.install();
  return host;
}

/** All that a program could tell one copy from another by. */
const everything = (book: Book): object => ({
  ...snapshot(book),
  sheets: book.sheets.map(({ cells, merges, validations, conditionals, formats, grid, ...sheet }) => ({
    ...sheet,
    ...{ used: formats.used(), corner: formats.at(0, 0), column: formats.column(5), row: formats.row(5) },
    ...{ merged: merges.areas, validations: validations.entries, conditionals: conditionals.items },
    look: grid.sheet(sheet.id).getCellMatrix().getValue(4, 3)?.s,
    filled: cells.used(),
  })),
  names: book.names.all(null),
  isProtected: book.protection.isOn,
});

let made: SavedBook;
let was: object;
beforeAll(async () => {
  const { book } = open().workbook;
  expect(await writePlan(plan)).toMatchObject({ ok: true });
  // As it would come out of a file.
  [made, was] = [plainCopy(book.save()), everything(book)];
});

test('a copy holds the whole workbook, its values included, and goes on calculating', async () => {
  const { workbook } = open(made);
  expect(everything(workbook.book)).toEqual(was);
  expect(differences(plan, workbook.book)).toEqual([]);
  // What has been calculated is not calculated once more.
  await turns();
  expect(workbook.book.calculation.isDue).toBe(false);
  await Excel.run(async context => {
    const first = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
    first.formulas = [['=CCHC_Nam+1', '=COUNTIF(\'Nhiệm vụ\'!A5:A24,"?*")']];
    first.load('values');
    await context.sync();
    expect(first.values).toEqual([[2027, expect.any(Number)]]);
  });
  const tasks = workbook.read('Sheet1', 'B1').value as number;
  workbook.book.find('Nhiệm vụ')!.protection.isOn = false;
  await workbook.type('Nhiệm vụ', 'A24', 'Rà soát');
  expect(workbook.read('Sheet1', 'B1').value).toBe(tasks + 1);
});

test('what is done to a copy is done to no other', () => {
  const { book } = open(made).workbook;
  const sheet = book.find('Tổng hợp')!;
  const area = { row: 0, column: 0, rows: 6, columns: 6 };
  sheet.setNumberFormat(area, '0.0');
  sheet.cells.put(0, 0, { v: 'khác' });
  sheet.merges.remove(area);
  sheet.validations.change(area, () => undefined);
  for (const each of book.sheets) for (const item of each.conditionals.items) item.formula = '=1';
  sheet.conditionals.add(area);
  sheet.charts[0]!.title.text = 'khác';
  sheet.page.headersFooters.leftFooter = 'khác';
  sheet.protection.isOn = false;
  sheet.setColumnWidth(0, 3, 1);
  sheet.setRowHeight(0, 3, 1);
  sheet.hiddenRows.add(3);
  sheet.freeze(1, 1);
  sheet.filter = area;
  sheet.tabColor = '#123456';
  sheet.gridlines = true;
  book.names.all(null)[0]!.formula = '=1';
  book.protection.isOn = true;
  book.flush();
  expect(everything(book)).not.toEqual(was);
  expect(everything(open(made).workbook.book)).toEqual(was);
});

test('what was not calculated yet is calculated in the copy, and new sheets get ids of their own', async () => {
  const { book } = open().workbook;
  book.calculation.manual = true;
  book.addSheet('Mới');
  await Excel.run(async context => {
    context.workbook.worksheets.getItem('Mới').getRange('A1:B1').formulas = [[2, '=A1*2']];
    await context.sync();
  });
  const { workbook } = open(book.save());
  expect(workbook.read('Mới', 'B1').value).toBe('');
  expect(workbook.book.calculation.manual).toBe(true);
  workbook.book.calculation.manual = false;
  await workbook.book.settle();
  expect(workbook.read('Mới', 'B1').value).toBe(4);
  const ids = [...workbook.book.sheets.map(({ id }) => id), workbook.book.addSheet('Thêm').id];
  expect(new Set(ids).size).toBe(3);
});
