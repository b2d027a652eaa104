import { typed } from '../../src/excel/typed';
import { startHost, type HeadlessExcel } from '../host/start-host';

let host: HeadlessExcel;
afterEach(() => host.dispose());

const CONTENTS: readonly (string | number | boolean)[] = [
  ...['=A1', '+84', '-', '- gạch đầu dòng', '@ai', "'trích'", "''"],
  ...['100%', '3.10', '1,5', '0', '12/3', '15/03/2026', '(5)', '$5', '.5', '1E3', ' 7', '1. Chỉ đạo'],
  ...['TRUE', 'false', '#N/A', '#DIV/0!', 'Đạt', 'xã Cẩm Giang'],
  ...[5, 0.5, true],
];

test.each(['General', '@'])(
  'every content is what the cell holds afterwards, in a cell of format %s',
  async format => {
    host = startHost();
    host.install();
    const contents = format === '@' ? CONTENTS.filter(content => typeof content === 'string') : CONTENTS;
    const held = await Excel.run(async context => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, contents.length, 1);
      range.numberFormat = contents.map(() => [format]);
      range.formulas = contents.map(content => [typed(content, format)]);
      range.load('values,numberFormat');
      await context.sync();
      return { values: range.values.flat() as unknown[], formats: range.numberFormat.flat() as unknown[] };
    });
    expect(held.values).toEqual(contents);
    expect(new Set(held.formats)).toEqual(new Set([format]));
  },
);

test('formulas get their sign, and nothing is left alone', () => {
  expect(typed({ formula: 'SUM(A1:A2)', value: 0 }, 'General')).toBe('=SUM(A1:A2)');
  expect(typed(null, 'General')).toBeNull();
  expect(typed('Đạt', 'General')).toBe('Đạt');
  expect(typed('3.10', '@')).toBe('3.10');
});
