import type { OwnCell, OwnSheet } from '../../../../src/features/send/workbook/own-sheet-plan';
import { writeXlsx } from '../../../../src/files/write-xlsx';
import { withOwnSheets } from '../../../../src/features/send/workbook/travelling-sheets';
import { copyPlan } from '../../../../src/features/send/workbook/copy-plan';
import { validateXlsx } from '../../../files/validate-xlsx';
import { recalculate } from '../../../parity/libreoffice';
import { copyRequest } from '../../../sample/copy-request';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const plan = copyPlan(demoLedger({ blank: false }), copyRequest('whole'), SAMPLE_DAY);
const cell = (value: OwnCell['value'], formula?: string, numberFormat = 'General'): OwnCell => ({
  value,
  formula,
  numberFormat,
});
const own: OwnSheet = {
  name: 'Theo dõi riêng',
  rows: [
    [],
    [cell('Tỷ lệ'), cell(9), cell(10)],
    [cell(31.5, 'CCHC.DIEMXHH(B2/C2,35)'), cell(0.9, 'B2/C2', '0.0%'), cell(46053, undefined, 'dd/mm/yyyy')],
    [cell('xong', "'Lịch sử'!A5"), cell({ error: '#NAME?' }, 'KHAC(1)'), cell('=1+1'), cell(null)],
    [cell(true), cell('a'.repeat(32_767))],
  ],
};

test('own sheets go along before the hidden one: native formulas, and values where none can be', async () => {
  const { plan: full, frozen } = withOwnSheets(plan, [own]);
  expect(full.sheets.map(({ name }) => name).slice(-2)).toEqual([own.name, '_cchc']);
  expect(frozen).toEqual(['Theo dõi riêng!A4', 'Theo dõi riêng!B4']);
  const bytes = await writeXlsx(full);
  expect(await validateXlsx(bytes)).toEqual([]);
  const values = (await recalculate(bytes)).get(own.name)!;
  expect(values.get('A3')).toBeCloseTo(31.5, 9);
  expect([values.get('B3'), values.get('A4'), values.get('B4'), values.get('C4')]).toEqual([
    0.9,
    'xong',
    '#NAME?',
    '=1+1',
  ]);
});

test('a sheet that is called like one of the copy stays behind', () => {
  const { plan: full } = withOwnSheets(plan, [{ ...own, name: 'bản GỬI' }]);
  expect(full.sheets).toHaveLength(plan.sheets.length);
});
