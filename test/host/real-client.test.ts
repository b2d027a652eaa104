import { startHost, type HeadlessExcel } from './start-host';
import { turns } from './turns';

let host: HeadlessExcel;
beforeEach(() => {
  host = startHost();
  host.install();
});
afterEach(() => host.dispose());

/** The code that a batch fails with, or 'none'. */
async function codeOf(work: (context: Excel.RequestContext) => void): Promise<string> {
  try {
    await Excel.run(async context => {
      work(context);
      await context.sync();
    });
    return 'none';
  } catch (thrown) {
    return (thrown as OfficeExtension.Error).code;
  }
}

/** Work in a workbook of two sheets that protects its structure. */
const guarded =
  (work: (context: Excel.RequestContext) => void, password?: string) =>
  (context: Excel.RequestContext): void => {
    context.workbook.worksheets.add('Hai');
    context.workbook.protection.protect(password);
    work(context);
  };

const first = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem('Sheet1');

describe('the real client over the host', () => {
  test('writes, calculates and reads in one batch', async () => {
    await Excel.run(async context => {
      const range = first(context).getRange('A1:C2');
      range.values = [
        [1, 2, '=A1+B1'],
        ['3.10', true, "'3.10"],
      ];
      range.load('values,formulas,valueTypes,address');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:C2');
      expect(range.values).toEqual([
        [1, 2, 3],
        [3.1, true, '3.10'],
      ]);
      expect(range.formulas[0]).toEqual([1, 2, '=A1+B1']);
      expect(range.valueTypes).toEqual([
        ['Double', 'Double', 'Double'],
        ['Double', 'Boolean', 'String'],
      ]);
    });
  });

  test('keeps text in a cell that is formatted as text before', async () => {
    await Excel.run(async context => {
      const range = first(context).getRange('A1:A2');
      range.numberFormat = [['@'], ['General']];
      range.values = [['3.10'], ['100%']];
      range.load('values,numberFormat');
      await context.sync();
      expect(range.values).toEqual([['3.10'], [1]]);
      expect(range.numberFormat).toEqual([['@'], ['0%']]);
    });
  });

  test('tells what is missing from what is not loaded', async () => {
    await Excel.run(async context => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('không có');
      const range = first(context).getRange('A1');
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error);
    });
  });

  test('keeps what a failed batch did before its failing action', async () => {
    const code = await codeOf(context => {
      first(context).getRange('A1').values = [[7]];
      context.workbook.worksheets.getItem('không có').activate();
    });
    expect(code).toBe('ItemNotFound');
    expect(host.workbook.read('Sheet1', 'A1').value).toBe(7);
  });

  test('loads nested properties, items and counts', async () => {
    await Excel.run(async context => {
      const { worksheets } = context.workbook;
      worksheets.add('Hai').getRange('B2').format.fill.color = '#ffe9bf';
      const range = worksheets.getItem('Hai').getRange('B2');
      range.load('format/fill/color, worksheet/name, format/font/bold');
      worksheets.load('items/name,items/visibility');
      const count = worksheets.getCount();
      await context.sync();
      expect(range.format.fill.color).toBe('#FFE9BF');
      expect(range.worksheet.name).toBe('Hai');
      expect(range.format.font.bold).toBe(false);
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['Sheet1', 'Visible'],
        ['Hai', 'Visible'],
      ]);
      expect(count.value).toBe(2);
    });
  });

  test('writes an array that the client cuts into pieces', async () => {
    const rows = 400;
    await Excel.run(async context => {
      const range = first(context).getRangeByIndexes(0, 0, rows, 5);
      range.values = Array.from({ length: rows }, (_, row) => [row, row, row, row, `=A${row + 1}*2`]);
      await context.sync();
    });
    expect(host.workbook.read('Sheet1', 'E400').value).toBe(798);
  });

  test('lets one value fill a range, and null leave a cell alone', async () => {
    await Excel.run(async context => {
      const range = first(context).getRange('A1:B2');
      range.values = 5 as unknown as number[][];
      range.values = [
        [null, 6],
        [7, null],
      ];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [5, 6],
        [7, 5],
      ]);
    });
  });

  test('shows numbers the Vietnamese way', async () => {
    await Excel.run(async context => {
      const range = first(context).getRange('A1:B1');
      range.numberFormat = [['#,##0.00', 'dd/mm/yyyy']];
      range.values = [[1234.5, 45731]];
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['1.234,50', '15/03/2025']]);
    });
  });
});

describe('errors as Excel makes them', () => {
  const cases: [string, string, (context: Excel.RequestContext) => void][] = [
    ['a sheet that exists in another case', 'ItemAlreadyExists', c => c.workbook.worksheets.add('SHEET1')],
    ['a sheet name over 31 characters', 'InvalidArgument', c => c.workbook.worksheets.add('x'.repeat(32))],
    ['a sheet name with a colon', 'InvalidArgument', c => c.workbook.worksheets.add('a:b')],
    ['a sheet name in apostrophes', 'InvalidArgument', c => c.workbook.worksheets.add("'a")],
    ['the sheet name History', 'InvalidArgument', c => c.workbook.worksheets.add('history')],
    ['an address beyond the sheet', 'InvalidArgument', c => first(c).getRange('XFE1').load('values')],
    [
      'areas with an address over 8,192 characters',
      'InvalidArgument',
      c => (first(c).getRanges('A1:B2,'.repeat(1_366) + 'A1').format.wrapText = true),
    ],
    ['values of another shape', 'InvalidArgument', c => (first(c).getRange('A1:B1').values = [[1]])],
    ['an object as a value', 'InvalidArgument', c => (first(c).getRange('A1').values = [[{}]])],
    ['a formula that does not parse', 'InvalidArgument', c => (first(c).getRange('A1').values = [['=SUM(']])],
    ['a colour that is none', 'InvalidArgument', c => (first(c).getRange('A1').format.fill.color = 'rot')],
    ['an unknown sheet', 'ItemNotFound', c => c.workbook.worksheets.getItem('x').load('name')],
    ['the last visible sheet deleted', 'GeneralException', c => first(c).delete()],
    ['the last visible sheet hidden', 'GeneralException', c => (first(c).visibility = 'Hidden')],
    ['unprotecting what is not protected', 'AccessDenied', c => first(c).protection.unprotect()],
    ['what the host does not play', 'ApiNotFound', c => first(c).tables.load('items/name')],
    [
      'a list over 255 characters',
      'InvalidArgument',
      c =>
        (first(c).getRange('A1').dataValidation.rule = {
          list: { inCellDropDown: true, source: 'x,'.repeat(128) },
        }),
    ],
    [
      'a prompt title over 32 characters',
      'InvalidArgument',
      c =>
        (first(c).getRange('A1').dataValidation.prompt = {
          showPrompt: true,
          title: 'x'.repeat(33),
          message: '',
        }),
    ],
    [
      'a selection on a hidden sheet',
      'InvalidSelection',
      c => {
        const sheet = c.workbook.worksheets.add('Ẩn');
        sheet.visibility = 'Hidden';
        sheet.getRange('A1').select();
      },
    ],
    [
      'deleting a very hidden sheet',
      'InvalidOperation',
      c => {
        const sheet = c.workbook.worksheets.add('Ẩn');
        sheet.visibility = 'VeryHidden';
        sheet.delete();
      },
    ],
    ['a new sheet in a protected workbook', 'AccessDenied', guarded(c => c.workbook.worksheets.add('Ba'))],
    ['a new name of its sheet', 'AccessDenied', guarded(c => (first(c).name = 'Ba'))],
    ['a new place of its sheet', 'AccessDenied', guarded(c => (first(c).position = 1))],
    ['another colour of its tab', 'AccessDenied', guarded(c => (first(c).tabColor = '#FF0000'))],
    ['its sheet hidden', 'AccessDenied', guarded(c => (first(c).visibility = 'Hidden'))],
    ['its sheet deleted', 'AccessDenied', guarded(c => first(c).delete())],
    ['unprotecting a workbook that is not protected', 'AccessDenied', c => c.workbook.protection.unprotect()],
    ['a workbook that is protected already', 'AccessDenied', guarded(c => c.workbook.protection.protect())],
    [
      'no password for one that has',
      'AccessDenied',
      guarded(c => c.workbook.protection.unprotect(), 'bí mật'),
    ],
    [
      'a range of a deleted sheet',
      'InvalidReference',
      c => {
        const sheet = c.workbook.worksheets.add('Hai');
        const range = sheet.getRange('A1');
        sheet.delete();
        range.load('values');
      },
    ],
  ];

  test.each(cases)('%s: %s', async (_, code, work) => {
    expect(await codeOf(work)).toBe(code);
  });

  test('says which statement failed', async () => {
    await expect(
      Excel.run(async context => {
        context.workbook.worksheets.getItem('không có').getRange('A1').load('values');
        await context.sync();
      }),
    ).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });
});

describe('protection', () => {
  test('of the structure leaves contents, names, looks and the protection of sheets free', async () => {
    const work = guarded(c => {
      const sheet = first(c);
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.freezePanes.freezeRows(1);
      c.workbook.names.add('Moi', sheet.getRange('A1'));
      sheet.protection.protect();
      c.workbook.worksheets.getItem('Hai').activate();
      c.workbook.protection.unprotect();
      sheet.name = 'Ba';
    });
    expect(await codeOf(work)).toBe('none');
  });

  test('locked cells of a protected sheet refuse a program and a person', async () => {
    await Excel.run(async context => {
      const sheet = first(context);
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      await context.sync();
    });
    expect(await codeOf(c => (first(c).getRange('A1').values = [[1]]))).toBe('AccessDenied');
    expect(await codeOf(c => (first(c).getRange('A1:B1').values = [[1, 1]]))).toBe('AccessDenied');
    expect(await codeOf(c => (first(c).getRange('B1').values = [[1]]))).toBe('none');
    expect(await codeOf(c => (first(c).getRange('B1').format.fill.color = '#FF0000'))).toBe('AccessDenied');
    expect(await codeOf(c => (first(c).getRange('B1').format.columnWidth = 90))).toBe('none');
    expect(await codeOf(c => first(c).protection.protect())).toBe('AccessDenied');
    expect(await host.workbook.type('Sheet1', 'A1', 'x')).toBe('refused');
    expect(await host.workbook.type('Sheet1', 'B1', '1,5')).toBe('entered');
    expect(host.workbook.read('Sheet1', 'B1')).toEqual({ value: 1.5, text: '1,5', formula: '' });
  });

  test('a password opens what it closed', async () => {
    expect(await codeOf(c => first(c).protection.protect({}, 'mật khẩu'))).toBe('none');
    expect(await codeOf(c => first(c).protection.unprotect('khác'))).toBe('AccessDenied');
    expect(await codeOf(c => first(c).protection.unprotect('mật khẩu'))).toBe('none');
  });
});

describe('validation', () => {
  test('stops what a person types, but nothing that a program writes', async () => {
    await Excel.run(async context => {
      const sheet = first(context);
      sheet.getRange('D1:D3').values = [['Đạt'], ['Không đạt'], [10]];
      const list = sheet.getRange('A1:A9').dataValidation;
      list.rule = { list: { inCellDropDown: true, source: '=$D$1:$D$2' } };
      list.errorAlert = { title: '', message: 'Chọn trong danh sách', showAlert: true, style: 'Stop' };
      sheet.getRange('B1:B9').dataValidation.rule = {
        decimal: { formula1: 0, formula2: '=D3', operator: 'Between' },
      };
      sheet.getRange('C1').dataValidation.rule = {
        date: { formula1: '2026-01-01', formula2: '2026-12-31', operator: 'Between' },
      };
      const types = [list, sheet.getRange('A1:B1').dataValidation, sheet.getRange('F1').dataValidation];
      for (const validation of types) validation.load('type,rule');
      await context.sync();
      expect(types.map(({ type }) => type)).toEqual(['List', 'Inconsistent', 'None']);
      expect(list.rule.list?.source).toBe('=$D$1:$D$2');
    });
    const entries: [string, string | number, string][] = [
      ['A2', 'Đạt', 'entered'],
      ['A2', 'đạt', 'refused'],
      ['A2', '', 'entered'],
      ['B1', 10, 'entered'],
      ['B1', 11, 'refused'],
      ['B1', 'mười', 'refused'],
      ['C1', '15/03/2026', 'entered'],
      ['C1', '15/03/2025', 'refused'],
    ];
    for (const [address, input, result] of entries)
      expect([address, input, await host.workbook.type('Sheet1', address, input)]).toEqual([
        address,
        input,
        result,
      ]);
    expect(host.workbook.read('Sheet1', 'C1').text).toBe('15/03/2026');
    expect(await codeOf(c => (first(c).getRange('A1').values = [['khác']]))).toBe('none');
  });

  test('a relative bound moves with the cell', async () => {
    await Excel.run(async context => {
      const sheet = first(context);
      sheet.getRange('B1:B2').values = [[5], [8]];
      sheet.getRange('A1:A2').dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: '=B1', operator: 'Between' },
      };
      await context.sync();
    });
    expect(await host.workbook.type('Sheet1', 'A1', 7)).toBe('refused');
    expect(await host.workbook.type('Sheet1', 'A2', 7)).toBe('entered');
    expect(await host.workbook.type('Sheet1', 'A2', 1.5)).toBe('refused');
  });
});

describe('names', () => {
  test('work in formulas, before and after the formulas that use them', async () => {
    await Excel.run(async context => {
      const settings = context.workbook.worksheets.add('Cấu hình');
      first(context).getRange('A1:A2').formulas = [['=Nam+1'], ['="Năm "&Nam']];
      await context.sync();
      context.workbook.names.add('Nam', settings.getRange('B4'));
      await context.sync();
      settings.getRange('B4').values = [[2026]];
      const name = context.workbook.names.getItem('nam');
      name.load('name,formula,type,value');
      await context.sync();
      expect([name.name, name.formula, name.type, name.value]).toEqual([
        'Nam',
        "='Cấu hình'!$B$4",
        'Range',
        2026,
      ]);
    });
    expect(host.workbook.read('Sheet1', 'A1').value).toBe(2027);
    expect(host.workbook.read('Sheet1', 'A2').value).toBe('Năm 2026');
  });

  test('refuse a second one, and what is no name', async () => {
    expect(await codeOf(c => c.workbook.names.add('Nam', first(c).getRange('A1')))).toBe('none');
    expect(await codeOf(c => c.workbook.names.add('NAM', '=Sheet1!$A$2'))).toBe('ItemAlreadyExists');
    expect(await codeOf(c => c.workbook.names.add('A1', '=Sheet1!$A$2'))).toBe('InvalidArgument');
    expect(await codeOf(c => c.workbook.names.add('có dấu cách', '=Sheet1!$A$2'))).toBe('InvalidArgument');
    expect(await codeOf(c => c.workbook.names.getItem('Nam').delete())).toBe('none');
  });
});

describe('levels', () => {
  test('a member above the level is refused by the client itself', async () => {
    host.dispose();
    host = startHost({ apiLevel: '1.7' });
    host.install();
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.7')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(false);
    await expect(
      Excel.run(async context => {
        first(context).pageLayout.orientation = 'Landscape';
        await context.sync();
      }),
    ).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('ExcelApi 1.9') as string,
    });
  });
});

describe('what a test can see and switch', () => {
  test('counts syncs, without the housekeeping of the client', async () => {
    await Excel.run(async context => {
      const range = first(context).getRange('A1').load('values');
      await context.sync();
      range.values = [['x'.repeat(1_000)]];
      await context.sync();
    });
    await Excel.run(async context => {
      first(context).load('name');
      await context.sync();
    });
    expect(host.syncs.count).toBe(3);
    expect(host.syncs.largestBytes).toBeGreaterThan(1_000);
    host.syncs.reset();
    expect(host.syncs.count).toBe(0);
  });

  test('fails a chosen sync half-way', async () => {
    host.faults.failAtSync(2, 'InternalServerError', 'hỏng');
    await expect(
      Excel.run(async context => {
        first(context).getRange('A1').values = [[1]];
        await context.sync();
        first(context).getRange('A2').values = [[2]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'InternalServerError', message: 'hỏng' });
    expect(host.workbook.read('Sheet1', 'A1').value).toBe(1);
    expect(await codeOf(c => first(c).load('name'))).toBe('none');
  });

  test('is busy, edits a cell, refuses big requests and is slow on demand', async () => {
    host.faults.busy();
    expect(await codeOf(c => first(c).load('name'))).toBe('HostIsBusy');
    host.faults.off();
    host.faults.cellEditMode();
    expect(await codeOf(c => first(c).load('name'))).toBe('InvalidOperationInCellEditMode');
    host.faults.off();
    host.faults.payloadTooBig(2_000);
    expect(await codeOf(c => (first(c).getRange('A1').values = [['x'.repeat(2_000)]]))).toBe(
      'RequestPayloadSizeLimitExceeded',
    );
    host.faults.off();
    host.faults.slow(60);
    const timers = jest.spyOn(globalThis, 'setTimeout');
    expect(await codeOf(c => first(c).load('name'))).toBe('none');
    expect(timers).toHaveBeenCalledWith(expect.any(Function), 60);
    timers.mockRestore();
  });

  test('a request that may wait waits until the cell is left', async () => {
    host.faults.cellEditMode();
    let done = false;
    const run = Excel.run({ delayForCellEdit: true }, async context => {
      first(context).getRange('A1').values = [[1]];
      await context.sync();
      done = true;
    });
    await turns();
    expect(done).toBe(false);
    host.faults.off();
    await run;
    expect(host.workbook.read('Sheet1', 'A1').value).toBe(1);
  });
});
