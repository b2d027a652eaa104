import { standardWorkbook } from '../../../src/workbook/sheets/standard-workbook';
import { deepSet } from '../../catalogue/deep-set';
import { demoLedger, SAMPLE_DAY } from '../../sample/sample-plan';

const textsOf = (set: ReturnType<typeof deepSet>): string =>
  standardWorkbook(demoLedger({ blank: true, set }), SAMPLE_DAY, 'native')
    .sheets.find(({ name }) => name === 'Tổng hợp')!
    .rows.flatMap(({ cells }) => cells.map(cell => (typeof cell?.content === 'string' ? cell.content : '')))
    .join('\n');

test('sums that were accepted although they differ stay in view below the table', () => {
  expect(textsOf({ ...deepSet(), totalPoints: 100, sumsAccepted: true })).toContain(
    'Chênh lệch trong bộ tiêu chí: tổng điểm ghi 100,00, cộng các tiêu chí được 60,00.',
  );
  expect(textsOf(deepSet())).not.toContain('Chênh lệch trong bộ tiêu chí');
});
