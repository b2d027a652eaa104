import { SetRangeValuesCommand } from '@univerjs/sheets';
import { ICommandService } from '@univerjs/core';
import { startHost, type HeadlessExcel } from './start-host';
import { turns } from './turns';

let host: HeadlessExcel;
afterEach(() => host.dispose());

type Changed = Excel.WorksheetChangedEventArgs;

/** Starts a host and listens to changes of all its sheets. */
async function listen(apiLevel: string): Promise<{ changes: Changed[]; stop: () => Promise<void> }> {
  host = startHost({ apiLevel });
  host.install();
  const changes: Changed[] = [];
  const handler = await Excel.run(async context => {
    const added = context.workbook.worksheets.onChanged.add(args => {
      changes.push(args);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  const stop = (): Promise<void> =>
    Excel.run(handler.context, async context => {
      handler.remove();
      await context.sync();
    });
  return { changes, stop };
}

const write = (values: unknown[][]): Promise<void> =>
  Excel.run(async context => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
    range.getResizedRange(values.length - 1, values[0]!.length - 1).values = values;
    await context.sync();
  });

test('a person and the add-in are told apart from ExcelApi 1.14 on', async () => {
  const { changes } = await listen('1.14');
  await host.workbook.type('Sheet1', 'A1', 5);
  await write([
    [1, 2],
    [3, 4],
  ]);
  await turns();
  expect(
    changes.map(({ address, changeType, source, triggerSource }) => [
      address,
      changeType,
      source,
      triggerSource,
    ]),
  ).toEqual([
    ['A1', 'RangeEdited', 'Local', 'Unknown'],
    ['B2:C3', 'RangeEdited', 'Local', 'ThisLocalAddin'],
  ]);
  expect(changes[0]!.details).toEqual({
    valueBefore: '',
    valueTypeBefore: 'Empty',
    valueAfter: 5,
    valueTypeAfter: 'Double',
  });
  expect(changes[1]!.details).toBeUndefined();
});

test('before ExcelApi 1.14 nobody says who it was', async () => {
  const { changes } = await listen('1.9');
  await host.workbook.type('Sheet1', 'A1', 'x');
  expect(changes[0]).toMatchObject({ address: 'A1', type: 'WorksheetChanged' });
  expect(changes[0]!.triggerSource).toBeUndefined();
});

test('nothing is raised while events are disabled, nor after the handler is gone', async () => {
  const { changes, stop } = await listen('1.9');
  await Excel.run(async context => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await turns();
  expect(changes).toHaveLength(0);
  await write([[1]]);
  await turns();
  expect(changes).toHaveLength(1);
  await stop();
  await write([[2]]);
  await turns();
  expect(changes).toHaveLength(1);
});

test('an edit in the grid itself raises the event after formulas have been calculated', async () => {
  const { changes } = await listen('1.14');
  await write([['=A1*2']]);
  await turns();
  const { book } = host.workbook;
  const place = { unitId: book.grid.unitId, subUnitId: book.find('Sheet1')!.id };
  const range = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  book.grid.injector
    .get(ICommandService)
    .syncExecuteCommand(SetRangeValuesCommand.id, { ...place, range, value: { v: 21 } });
  await turns();
  expect(changes.at(-1)).toMatchObject({
    address: 'A1',
    triggerSource: 'Unknown',
    details: { valueAfter: 21 },
  });
  expect(host.workbook.read('Sheet1', 'B2').value).toBe(42);
});

test('sheets that come, go and are selected', async () => {
  host = startHost();
  host.install();
  const heard: string[] = [];
  await Excel.run(async context => {
    const { worksheets } = context.workbook;
    const note = (args: { type: string; address?: string }): Promise<void> => {
      heard.push(args.address === undefined ? args.type : `${args.type} ${args.address}`);
      return Promise.resolve();
    };
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onActivated.add(note);
    worksheets.onSelectionChanged.add(note);
    await context.sync();
    worksheets.add('Hai').getRange('B2:C3').select();
    await context.sync();
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect(selected.address).toBe('Hai!B2:C3');
    worksheets.getItem('Hai').delete();
    await context.sync();
  });
  await turns();
  expect(heard).toEqual([
    'WorksheetAdded',
    'WorksheetActivated',
    'WorksheetSelectionChanged B2:C3',
    'WorksheetActivated',
    'WorksheetDeleted',
  ]);
});

test('a sheet that a program adds, shows or deletes does not become the active one', async () => {
  host = startHost();
  host.install();
  const actives = await Excel.run(async context => {
    const { worksheets } = context.workbook;
    const found: string[] = [];
    const note = async (): Promise<void> => {
      const active = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      await turns();
      found.push(active.name);
    };
    worksheets.getItem('Sheet1').getRange('C3').select();
    const added = worksheets.add('Hai');
    await note();
    added.visibility = Excel.SheetVisibility.veryHidden;
    await note();
    added.visibility = Excel.SheetVisibility.visible;
    await note();
    added.delete();
    await note();
    return found;
  });
  expect(actives).toEqual(['Sheet1', 'Sheet1', 'Sheet1', 'Sheet1']);
  expect(host.workbook.book.selection.area).toMatchObject({ row: 2, column: 2 });
});
