import { join } from 'node:path';
import { startHost, type HeadlessExcel } from './start-host';

/** States of the runtime of custom functions in which a cell does not show what its formula gives. */
let host: HeadlessExcel;
beforeEach(() => {
  host = startHost({ sharedFunctions: join(__dirname, 'fixtures/functions.js') });
  host.install();
});
afterEach(() => host.dispose());

const formulas = ['=CCHC.TYLE(B1,4)', '=IFERROR(CCHC.TYLE(B1,4),-1)', '=B1*2'];
const shown = (): unknown[] => ['A1', 'A2', 'A3'].map(cell => host.workbook.read('Sheet1', cell).value);
async function enter(): Promise<void> {
  await host.workbook.type('Sheet1', 'B1', 3);
  for (const [row, formula] of formulas.entries()) await host.workbook.type('Sheet1', `A${row + 1}`, formula);
}

test('leaves every formula that calls one at #BUSY! until it has started', async () => {
  const { busy } = host.workbook.book.grid;
  busy.isStarting = true;
  await enter();
  expect(shown()).toEqual(['#BUSY!', '#BUSY!', 6]);
  busy.isStarting = false;
  expect(shown()).toEqual([0.75, 0.75, 6]);
});

test('leaves a formula at #BUSY! whose error was corrected, until it is entered anew', async () => {
  host.workbook.book.grid.busy.sticksAfterError = true;
  await enter();
  await host.workbook.type('Sheet1', 'B1', 'x');
  expect(shown()).toEqual(['#VALUE!', -1, '#VALUE!']);
  await host.workbook.type('Sheet1', 'B1', 3);
  expect(shown()).toEqual(['#BUSY!', '#BUSY!', 6]);
  await host.workbook.type('Sheet1', 'A1', formulas[0]!);
  expect(shown()).toEqual([0.75, '#BUSY!', 6]);
});

test('finds late what it had lost', async () => {
  const { cells } = host.workbook.book.find('Sheet1')!;
  await enter();
  for (const [row, formula] of formulas.entries())
    cells.put(row, 0, { f: formula.replace('CCHC.', '_xldudf_CCHC_') });
  await host.workbook.book.settle();
  expect(shown()).toEqual(['#NAME?', -1, 6]);
  cells.hookLost();
  await host.workbook.book.settle();
  expect(shown()).toEqual([0.75, 0.75, 6]);
  expect(host.workbook.read('Sheet1', 'A2').formula).toBe(formulas[1]);
});

test('is there where Excel says so', () => {
  const has = (): boolean => Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1');
  expect(has()).toBe(true);
  host.dispose();
  host = startHost({ customFunctions: false });
  host.install();
  expect(has()).toBe(false);
});
