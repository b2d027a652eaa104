import { evidenceList, widestLine } from '../../../../src/features/sets/domain/evidence-list';

test.each<[string, string, number, readonly string[]]>([
  ['semicolons', 'Kế hoạch; báo cáo (quý I; quý II)', 40, ['Kế hoạch', 'báo cáo (quý I; quý II)']],
  [
    'semicolons behind brackets',
    'Báo cáo (quý I; quý II); ảnh [ngày; giờ]; biên bản',
    40,
    ['Báo cáo (quý I; quý II)', 'ảnh [ngày; giờ]', 'biên bản'],
  ],
  ['semicolons behind a bracket that nothing opens', 'a) Kế hoạch) ; báo cáo', 40, ['Kế hoạch)', 'báo cáo']],
  ['dashes', '- Kế hoạch\n- Báo cáo', 40, ['Kế hoạch', 'Báo cáo']],
  ['numbers', '1. Kế hoạch\n2. Báo cáo', 40, ['Kế hoạch', 'Báo cáo']],
  ['letters', 'a) Kế hoạch\nb) báo cáo', 40, ['Kế hoạch', 'báo cáo']],
  ['lines', 'Kế hoạch\nBáo cáo', 40, ['Kế hoạch', 'Báo cáo']],
  ['short lines in small letters', 'Ảnh chụp\nđường dẫn', 40, ['Ảnh chụp', 'đường dẫn']],
  [
    'a line broken in its middle',
    'Báo cáo kết quả\nthực hiện kế hoạch',
    18,
    ['Báo cáo kết quả thực hiện kế hoạch'],
  ],
  ['a bracket below', 'Kế hoạch\n(bản ký số)', 40, ['Kế hoạch (bản ký số)']],
  ['a number that counts papers', '02 báo cáo', 40, ['02 báo cáo']],
])('papers divided by %s', (_, text, width, papers) => {
  expect(evidenceList(text, width)).toEqual(papers);
});

test('the widest line is that of all cells', () => {
  expect(widestLine(['Kế hoạch\nBáo cáo quý', ''])).toBe(11);
});
