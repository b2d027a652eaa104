import { writeXlsx } from '../../src/files/write-xlsx';
import type { ValidationPlan, WorkbookPlan } from '../../src/workbook/plan';
import { bareSheet, cell, oneCell, oneSheet } from './rich-plan';
import { validateXlsx } from './validate-xlsx';

describe('a plan that Excel could not open is refused:', () => {
  const alert = { title: 'Sai', message: 'Sai' };
  const validated = (validation: Partial<ValidationPlan>): WorkbookPlan =>
    oneSheet({ validations: [{ address: 'A1', rule: { kind: 'whole', min: 0 }, alert, ...validation }] });
  const named = (...names: string[]): WorkbookPlan => ({
    ...oneSheet({}),
    sheets: names.map(name => bareSheet(name)),
  });

  test.each<[code: string, where: string, plan: WorkbookPlan]>([
    ['file.noVisibleSheet', 'Sổ', oneSheet({ visibility: 'veryHidden' })],
    ['file.textTooLong', `'Trang'!A1`, oneCell(cell('x'.repeat(32_768)))],
    ['file.textTooLong', `'Trang'!A1`, oneCell(cell({ formula: 'A2', value: 'x'.repeat(32_768) }))],
    ['file.formulaTooLong', `'Trang'!A1`, oneCell(cell({ formula: '1+'.repeat(4_096) + '1', value: 4097 }))],
    [
      'file.textInFormulaTooLong',
      `'Trang'!A1`,
      oneCell(cell({ formula: `'a"b'!A1&"${'x'.repeat(256)}"`, value: '' })),
    ],
    ['file.notFinite', `'Trang'!A1`, oneCell(cell(Number.NaN))],
    ['file.notFinite', `'Trang'!A1`, oneCell(cell({ formula: '1/A2', value: Infinity }))],
    [
      'file.validationTextTooLong',
      `'Trang'!A1`,
      validated({ alert: { title: 'x'.repeat(33), message: '' } }),
    ],
    [
      'file.validationTextTooLong',
      `'Trang'!A1`,
      validated({ prompt: { title: '', message: 'x'.repeat(256) } }),
    ],
    ['file.badSheetName', 'a/b', named('a/b')],
    ['file.badSheetName', '', named('')],
    ['file.badSheetName', 'x'.repeat(32), named('x'.repeat(32))],
    ['file.badSheetName', 'TRANG', named('Trang', 'TRANG')],
  ])('%s at %s', async (code, where, plan) => {
    await expect(writeXlsx(plan)).rejects.toMatchObject({ code, where });
  });

  test('but the longest texts are allowed', async () => {
    const cells = [
      cell('x'.repeat(32_767)),
      cell({ formula: `"${'""'.repeat(255)}"&'a"b'!A1`, value: '"'.repeat(255) }),
    ];
    const limit = { title: 'x'.repeat(32), message: 'x'.repeat(255) };
    const { sheets } = validated({ prompt: limit, alert: limit });
    const plan = {
      ...oneSheet({}),
      sheets: [...sheets, bareSheet('x'.repeat(31), [{ cells }]), bareSheet('a"b')],
    };
    expect(await validateXlsx(await writeXlsx(plan))).toEqual([]);
  });
});
