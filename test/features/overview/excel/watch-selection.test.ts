import { watchSelection } from '../../../../src/features/overview/excel/watch-selection';
import { startHost, type HeadlessExcel } from '../../../host/start-host';
import { turns } from '../../../host/turns';

let host: HeadlessExcel;
/** What is done after the quiet that ends a burst; the test says when that is. */
let due: (() => void)[];

beforeEach(() => {
  const { setTimeout: startTimer } = globalThis;
  due = [];
  jest.spyOn(globalThis, 'setTimeout').mockImplementation((work: () => void, ms?: number) => {
    if (ms !== 250) return startTimer(work, ms);
    due = [work];
    return startTimer(() => {}, 0);
  });
  host = startHost({ apiLevel: '1.9' });
  host.install();
});
afterEach(() => {
  host.dispose();
  jest.restoreAllMocks();
});

async function select(row: number): Promise<void> {
  const { book } = host.workbook;
  book.selection.select(book.find('Sheet1')!.id, { row, column: 0, rows: 1, columns: 1 });
  await turns();
}

test('whoever moves through cells is heard once he stands, and no more once nobody listens', async () => {
  let calls = 0;
  const watched = await watchSelection(() => calls++);
  if (!watched.ok) throw new Error(JSON.stringify(watched.issue));
  await select(2);
  await select(3);
  expect(calls).toBe(0);
  for (const tell of due) tell();
  expect(calls).toBe(1);

  await watched.value();
  due = [];
  await select(4);
  expect(due).toEqual([]);
});
