import { readTableFile } from '../../../../src/features/sets/files/read-source';
import { docxOf, docxTable, paragraph } from '../made-files';
import { codes, drawn, outline, read, told } from '../read-drawn';

const HEADER = 'TT | Nội dung | Điểm tối đa | Cách chấm';
const table = (...lines: readonly string[]): string => docxTable(drawn(lines));
const reading = (...parts: readonly string[]) => read(readTableFile(docxOf(parts.join(''))));

describe('a table for each part of a set', () => {
  test('below a line that names the part is an area of one set', () => {
    const of = reading(
      paragraph('PHỤ LỤC'),
      paragraph('BỘ TIÊU CHÍ NĂM 2026'),
      paragraph('I. CHỈ ĐẠO, ĐIỀU HÀNH (3 điểm)'),
      table(HEADER, '1 | Kế hoạch | 1 | Có: 1', '2 | Kiểm tra | 2 | Có: 2'),
      paragraph('II. THỂ CHẾ'),
      table(HEADER, '1 | Rà soát | 4 | Có: 4'),
      paragraph('III. ĐIỂM THƯỞNG (tối đa 2 điểm)'),
      table(
        'TT | Nội dung | Điểm thưởng | Cách chấm',
        '1 | Mô hình mới | 2 | Mỗi mô hình: 1 điểm, tối đa 2 điểm',
      ),
    );
    expect(outline(of)).toEqual([
      'I (I) CHỈ ĐẠO, ĐIỀU HÀNH: 3',
      '- I.1 (1) Kế hoạch: 1',
      '- I.2 (2) Kiểm tra: 2',
      'II (II) THỂ CHẾ: ?',
      '- II.1 (1) Rà soát: 4',
      'bonusIII (III) ĐIỂM THƯỞNG: 2',
      '- III.1 (1) Mô hình mới: 2',
    ]);
    expect(told(of)).toEqual([]);
  });

  test('inside the total, with areas of its own, takes no level of the line above it', () => {
    const of = reading(
      paragraph('A. CÁC TIÊU CHÍ TÍNH ĐIỂM'),
      table(HEADER, 'I | Chỉ đạo | 1 |', '1 | Kế hoạch | 1 | Có: 1', 'Tổng cộng toàn bảng | | 1 |'),
      paragraph('B. ĐIỂM TRỪ'),
      table(HEADER, '1 | Chậm báo cáo | 2 | Mỗi lần trừ 1 điểm'),
    );
    expect(outline(of)).toEqual([
      'I (I) Chỉ đạo: 1',
      '- I.1 (1) Kế hoạch: 1',
      'penaltyB (B) ĐIỂM TRỪ: ?',
      '- B.1 (1) Chậm báo cáo: 2',
    ]);
    expect(of.declaredTotal).toBe(1);
  });

  test.each(['B. ÁP DỤNG ĐỐI VỚI CÁC SỞ', 'II. BỘ TIÊU CHÍ CẤP SỞ', 'Cấp sở'])(
    'is a set of its own below "%s"',
    line => {
      const of = reading(
        paragraph('A. ĐỐI VỚI UBND CẤP XÃ'),
        table(HEADER, '1 | Kế hoạch | 1 | Có: 1', '2 | Kiểm tra | 2 | Có: 2'),
        paragraph(line),
        table(HEADER, '1 | Rà soát | 4 | Có: 4'),
      );
      expect(outline(of).slice(1)).toEqual(['- A.1 (1) Kế hoạch: 1', '- A.2 (2) Kiểm tra: 2']);
      expect(codes(of)).toEqual(['table.others']);
    },
  );

  test('that begins each page with a header and numbers of the columns is one table', () => {
    const page = (...lines: readonly string[]): string => table(HEADER, '(1) | (2) | (3) | (4)', ...lines);
    const of = reading(
      page('1 | Chỉ đạo | 3 |', '1.1 | Kế hoạch | 1 | Có: 1'),
      page('1.2 | Kiểm tra | 2 | Có: 2', '2 | Thể chế | 4 |'),
      page('2.1 | Rà soát | 4 | Có: 4'),
    );
    expect(outline(of)).toEqual([
      '1 (1) Chỉ đạo: 3',
      '- 1.1 (1.1) Kế hoạch: 1',
      '- 1.2 (1.2) Kiểm tra: 2',
      '2 (2) Thể chế: 4',
      '- 2.1 (2.1) Rà soát: 4',
    ]);
  });
});

describe('a number across the table', () => {
  const wide = (text: string) => [{ text, columns: 4 }];
  const cells = (line: string) => line.split('|').map(text => ({ text: text.trim() }));

  test.each(['Lĩnh vực 1. Chỉ đạo|Lĩnh vực 2. Thể chế', '1. Chỉ đạo|2. Thể chế'])(
    'names an area, be it that criteria are numbered in the same way: %s',
    names => {
      const [first, second] = names.split('|') as [string, string];
      const rows = [
        cells(HEADER),
        wide(`${first} (3 điểm)`),
        cells('1 | Kế hoạch | 1 | Có: 1'),
        cells('2 | Kiểm tra | 2 | Có: 2'),
        wide(second),
        cells('1 | Rà soát | 4 | Có: 4'),
      ];
      expect(outline(read(readTableFile(docxOf(docxTable(rows)))))).toEqual([
        '1 (1) Chỉ đạo: 3',
        '- 1.1 (1) Kế hoạch: 1',
        '- 1.2 (2) Kiểm tra: 2',
        '2 (2) Thể chế: ?',
        '- 2.1 (1) Rà soát: 4',
      ]);
    },
  );
});
