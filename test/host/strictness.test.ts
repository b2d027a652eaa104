import { startHost, type HeadlessExcel } from './start-host';
import { turns } from './turns';

/** Where Excel is less kind than one would think, and its host is as well. */
let host: HeadlessExcel;
beforeEach(() => {
  host = startHost();
  host.install();
});
afterEach(() => host.dispose());

/** The code with which Excel refuses what is done to cell A1, or nothing. */
async function refusal(work: (range: Excel.Range, context: Excel.RequestContext) => void): Promise<unknown> {
  try {
    await Excel.run(async context => {
      work(context.workbook.worksheets.getItem('Sheet1').getRange('A1'), context);
      await context.sync();
    });
    return undefined;
  } catch (thrown) {
    return (thrown as { readonly code: unknown }).code;
  }
}

describe('rules', () => {
  const rules: [string, Excel.DataValidationRule, unknown][] = [
    [
      'a number as a date',
      { date: { formula1: 46023 as unknown as string, operator: 'GreaterThan' } },
      'InvalidArgument',
    ],
    ['an ISO text as a date', { date: { formula1: '2026-01-01', operator: 'GreaterThan' } }, undefined],
    ['a formula as a date', { date: { formula1: '=46023', operator: 'GreaterThan' } }, undefined],
    ['a word as a number', { decimal: { formula1: 'năm', operator: 'GreaterThan' } }, 'InvalidArgument'],
    ['a number', { wholeNumber: { formula1: 5, operator: 'GreaterThan' } }, undefined],
    ['half a formula', { wholeNumber: { formula1: '=SUM(', operator: 'GreaterThan' } }, 'InvalidArgument'],
    ['half a formula as a list', { list: { inCellDropDown: true, source: '=A1:(' } }, 'InvalidArgument'],
    ['half a formula as a rule', { custom: { formula: '=IF(A1,' } }, 'InvalidArgument'],
  ];

  test.each(rules)('%s', async (_, rule, code) => {
    expect(await refusal(range => (range.dataValidation.rule = rule))).toBe(code);
  });

  test.each([
    ['=A1>5', undefined],
    ['=AND(A1>5,', 'InvalidArgument'],
  ])('a conditional format by %s', async (formula, code) => {
    const add = (range: Excel.Range): void => {
      range.conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = formula;
    };
    expect(await refusal(add)).toBe(code);
  });
});

describe('charts', () => {
  const of = (values: unknown[][]) => (range: Excel.Range) => {
    const all = range.getResizedRange(values.length - 1, 0);
    all.values = values;
    return range.worksheet.charts.add(Excel.ChartType.barClustered, all, 'Columns');
  };

  test('take a first cell without a number for the header', async () => {
    await refusal(of([['Điểm'], [1], [2]]));
    await refusal(of([[5], [1], [2]]));
    const [named, plain] = host.workbook.book.find('Sheet1')!.charts;
    expect(named!.series).toMatchObject([{ name: 'Điểm', values: { area: { row: 1, rows: 2 } } }]);
    expect(plain!.series).toMatchObject([{ name: 'Series1', values: { area: { row: 0, rows: 3 } } }]);
  });

  test('refuse types that nobody knows, and looks of a series that shows nothing', async () => {
    expect(await refusal(range => range.worksheet.charts.add('Bậc thang' as 'Line', range))).toBe(
      'InvalidArgument',
    );
    const dressed = (range: Excel.Range): void => {
      of([[1], [2]])(range).series.add('Trống').markerStyle = 'Circle';
    };
    expect(await refusal(dressed)).toBe('InvalidArgument');
  });
});

describe('the window', () => {
  const needing: [string, (range: Excel.Range, context: Excel.RequestContext) => void][] = [
    ['the active cell', (_, { workbook }) => workbook.getActiveCell().load('address')],
    ['the selection', (_, { workbook }) => workbook.getSelectedRange().load('address')],
    ['names of a sheet', ({ worksheet }) => worksheet.names.load('items/name')],
    ['to select', range => range.select()],
    ['to activate', ({ worksheet }) => worksheet.activate()],
  ];

  test.each(needing)('must be in front for %s', async (_, work) => {
    expect(await refusal(work)).toBeUndefined();
    host.faults.otherWindow();
    expect(await refusal(work)).toBe('InvalidSelection');
    host.faults.otherWindow('InactiveWorkbook', 1);
    expect([await refusal(work), await refusal(work)]).toEqual(['InactiveWorkbook', undefined]);
  });

  test('may be anywhere for names of the workbook and for values', async () => {
    host.faults.otherWindow();
    expect(await refusal((_, { workbook }) => workbook.names.load('items/name'))).toBeUndefined();
    expect(await refusal(range => (range.values = [[1]]))).toBeUndefined();
  });
});

describe('faults', () => {
  test('come from somebody else right before a request', async () => {
    const { protection } = host.workbook.book.find('Sheet1')!;
    host.faults.beforeSync(2, () => (protection.isOn = true));
    const write = (range: Excel.Range): void => void (range.values = [[1]]);
    expect([await refusal(write), await refusal(write)]).toEqual([undefined, 'AccessDenied']);
  });

  test('last as long as a test says', async () => {
    host.faults.failFor(2, 'HostIsBusy', { from: 2 });
    const codes: unknown[] = [];
    for (let request = 1; request <= 4; request++) codes.push(await refusal(range => range.load('values')));
    expect(codes).toEqual([undefined, 'HostIsBusy', 'HostIsBusy', undefined]);
  });

  test('of requests and answers over five megabytes are there from the start', async () => {
    const long = 'x'.repeat(30_000);
    const rows = (range: Excel.Range, count: number): Excel.Range => range.getResizedRange(count - 1, 0);
    const write = (count: number) => (range: Excel.Range) => {
      rows(range, count).values = Array.from({ length: count }, () => [long]);
    };
    expect(await refusal(write(170))).toBe('RequestPayloadSizeLimitExceeded');
    for (let part = 0; part < 2; part++)
      expect(await refusal(range => write(100)(range.getOffsetRange(part * 100, 0)))).toBeUndefined();
    expect(await refusal(range => rows(range, 200).load('values'))).toBe('ResponsePayloadSizeLimitExceeded');
    expect(await refusal(range => rows(range, 100).load('values'))).toBeUndefined();
  });
});

test('changes that somebody else makes are told as remote', async () => {
  const told: unknown[] = [];
  await Excel.run(async context => {
    context.workbook.worksheets.onChanged.add(({ address, source, triggerSource }) => {
      told.push([address, source, triggerSource]);
      return Promise.resolve();
    });
    await context.sync();
  });
  const { book } = host.workbook;
  const sheet = book.find('Sheet1')!;
  const area = { row: 2, column: 1, rows: 1, columns: 1 };
  book.remotely(() => book.change(sheet, area, 'Unknown', () => book.enter(sheet, 2, 1, 7, 'vi')));
  await book.events.flush();
  await turns();
  expect(told).toEqual([['B3', 'Remote', undefined]]);
});
