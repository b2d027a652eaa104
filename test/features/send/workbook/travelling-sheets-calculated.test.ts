import { writeXlsx } from '../../../../src/files/write-xlsx';
import { copyPlan } from '../../../../src/features/send/workbook/copy-plan';
import type { OwnSheet } from '../../../../src/features/send/workbook/own-sheet-plan';
import { withOwnSheets } from '../../../../src/features/send/workbook/travelling-sheets';
import { validateXlsx } from '../../../files/validate-xlsx';
import { recalculate } from '../../../parity/libreoffice';
import { copyRequest } from '../../../sample/copy-request';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { ownCell as cell } from './own-cell';

const own: OwnSheet = {
  name: 'Theo dõi riêng',
  rows: [
    [cell('Tỷ lệ'), cell(9), cell(10), cell('a'.repeat(32_767))],
    [
      cell(31.5, { formula: 'CCHC.DIEMXHH(B1/C1,35)' }),
      cell(0.9, { formula: 'B1/C1', numberFormat: '0.0%' }),
      cell(46053, { numberFormat: 'dd/mm/yyyy' }),
    ],
    [
      cell('xong', { formula: "'Lịch sử'!A5" }),
      cell({ error: '#NAME?' }, { formula: 'KHAC(1)' }),
      cell('=1+1'),
      cell(true),
    ],
  ],
};

test('own sheets of a copy are valid for Excel and calculate without the add-in', async () => {
  const plan = copyPlan(demoLedger({ blank: false }), copyRequest('whole'), SAMPLE_DAY);
  const bytes = await writeXlsx(withOwnSheets(plan, [own]).plan);
  expect(await validateXlsx(bytes)).toEqual([]);
  const values = (await recalculate(bytes)).get(own.name)!;
  expect(values.get('A2')).toBeCloseTo(31.5, 9);
  expect(['B2', 'A3', 'B3', 'C3'].map(address => values.get(address))).toEqual([
    0.9,
    'xong',
    '#NAME?',
    '=1+1',
  ]);
});
