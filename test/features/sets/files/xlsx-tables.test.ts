import { readTableFile } from '../../../../src/features/sets/files/read-source';
import { outline, read, told } from '../read-drawn';
import { buildXlsx } from '../../../hostile/build-xlsx';

const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, values: readonly string[], attributes = ''): string =>
  `<row r="${number}"${attributes}>${values.map((value, index) => text(`${'ABCDE'[index]!}${number}`, value)).join('')}</row>`;

test('rows and columns that are hidden are left out of a table and told', () => {
  const data = [
    row(1, ['TT', 'Nội dung', 'Điểm tối đa', 'Điểm tối đa', 'Cách chấm']),
    row(2, ['I', 'Chỉ đạo', '9', '3', '']),
    row(3, ['1', 'Bỏ', '9', '9', 'Có'], ' hidden="1"'),
    row(4, ['1', 'Kế hoạch', '9', '3', 'Có']),
  ].join('');
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cols><col min="3" max="3" hidden="1"/></cols><sheetData>${data}</sheetData></worksheet>`;
  const reading = read(readTableFile(buildXlsx('', { 'xl/worksheets/sheet1.xml': sheet })));
  expect(outline(reading)).toEqual(['I (I) Chỉ đạo: 3', '- I.1 (1) Kế hoạch: 3']);
  expect(told(reading)).toEqual([{ code: 'table.hidden', rows: [3], columns: ['C'], where: '' }]);
  expect(reading.areas[0]!.criteria[0]!.place.row).toBe(4);
});
