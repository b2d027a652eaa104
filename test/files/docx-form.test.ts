import { writeDocx } from '../../src/files/write-docx';
import type { Ledger } from '../../src/ledger/ledger';
import { budget } from '../bench/budget';
import { docxParts, docxText, paragraphsWith } from './docx-parts';
import { named, report, sample } from './sample-report';

/** A year of a busy commune. */
const busy: Ledger = {
  ...sample,
  evidence: Array.from({ length: 500 }, (_, index) => sample.evidence[index % sample.evidence.length]!),
};

describe('the form of Nghị định 30/2020/NĐ-CP in the XML', () => {
  const written = writeDocx(report(sample));
  /** Whether a text stands bold, upright or not, in half points. */
  const look = async (text: string): Promise<{ size: number; bold: boolean; italic: boolean }> => {
    const [paragraph] = paragraphsWith(await written, text);
    expect(paragraph).toBeDefined();
    return {
      size: Number(/<w:sz w:val="(\d+)"/.exec(paragraph!)?.[1]),
      bold: /<w:b\/>/.test(paragraph!),
      italic: /<w:i\/>/.test(paragraph!),
    };
  };

  test.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 26, bold: true, italic: false }],
    ['Độc lập - Tự do - Hạnh phúc', { size: 28, bold: true, italic: false }],
    ['XÃ CẨM GIANG', { size: 26, bold: true, italic: false }],
    ['/BC-UBND', { size: 26, bold: false, italic: false }],
    ['Cẩm Giang, ngày', { size: 28, bold: false, italic: true }],
    ['BÁO CÁO', { size: 28, bold: true, italic: false }],
    ['Kết quả công tác cải cách hành chính năm\u00a02026', { size: 28, bold: true, italic: false }],
    ['I. TÌNH HÌNH CHUNG', { size: 28, bold: true, italic: false }],
    ['Tính đến ngày', { size: 28, bold: false, italic: false }],
    ['Nơi nhận:', { size: 24, bold: true, italic: true }],
    ['- Lưu: VT.', { size: 22, bold: false, italic: false }],
    ['TM. ỦY BAN NHÂN DÂN', { size: 28, bold: true, italic: false }],
    ['PHỤ LỤC I', { size: 28, bold: true, italic: false }],
  ])('%s', async (text, expected) => {
    // The remark that figures are made up also names reports.
    expect(await look(text)).toEqual(text === 'BÁO CÁO' ? { ...expected, size: 28 } : expected);
  });

  test('lines below issuing body, motto and subject; Times New Roman; A4 with its margins; 6 points above a paragraph', async () => {
    const parts = docxParts(await written);
    const body = parts.get('word/document.xml')!;
    const lines = [...body.matchAll(/<w:p><w:pPr>(?:(?!<\/w:pPr>).)*<w:pBdr><w:bottom w:val="single"/g)];
    expect(lines).toHaveLength(3);
    expect(parts.get('word/styles.xml')).toContain('w:ascii="Times New Roman"');
    expect(body).not.toMatch(/<w:rFonts w:ascii="(?!Times New Roman)/);
    const [margins] = /<w:pgMar [^>]*>/.exec(body)!;
    expect(margins).toMatch(/w:top="1134".*w:bottom="1134"/);
    expect(margins).toMatch(/w:right="851"/);
    expect(margins).toMatch(/w:left="1701"/);
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"');
    const [paragraph] = paragraphsWith(await written, 'Tính đến ngày');
    expect(paragraph).toContain('w:before="120"');
    expect(paragraph).toContain('w:firstLine="720"');
    expect(body).toContain('<w:titlePg/>');
  });

  test('tables reach from margin to margin, on pages of either direction', async () => {
    const body = docxParts(await written).get('word/document.xml')!;
    const sections = body.split(/(?<=<\/w:sectPr>)/).filter(section => section.includes('<w:sectPr'));
    const number = (xml: string, pattern: RegExp): number => Number(pattern.exec(xml)![1]);
    const directions = sections.map(section => {
      const [page] = /<w:sectPr.*/s.exec(section)!;
      const width = number(page, /<w:pgSz w:w="(\d+)"/);
      const text = width - number(page, /w:left="(\d+)"/) - number(page, /w:right="(\d+)"/);
      for (const [table] of section.matchAll(/<w:tblW [^>]*>/g))
        expect(Math.abs(number(table, /w:w="(\d+)"/) - text)).toBeLessThan(5);
      return width > number(page, /<w:pgSz [^>]*w:h="(\d+)"/);
    });
    expect(new Set(directions)).toEqual(new Set([false, true]));
  });

  test('the first row of each table with lines is repeated, and no row is torn apart', async () => {
    const body = docxParts(await written).get('word/document.xml')!;
    const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
    const ruled = tables.filter(table => table.includes('<w:tblHeader/>'));
    expect(ruled).toHaveLength(3);
    for (const table of ruled) {
      const rows = [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
      expect(rows[0]).toContain('<w:tblHeader/>');
      expect(rows.slice(1).filter(row => row.includes('<w:tblHeader/>'))).toEqual([]);
      expect(rows.filter(row => !row.includes('<w:cantSplit/>'))).toEqual([]);
    }
  });

  test('the text ends with "./." and what a person must add stands out', async () => {
    const body = docxParts(await written).get('word/document.xml')!;
    expect(docxText(body)).toContain('của UBND xã Cẩm Giang./.Nơi nhận:');
    const gaps = [...body.matchAll(/<w:r>(?:(?!<\/w:r>).)*\[bổ sung\]/g)].map(([run]) => run);
    expect(gaps.length).toBeGreaterThan(3);
    expect(gaps.filter(run => !run.includes('<w:highlight w:val="yellow"/>'))).toEqual([]);
  });
});

test('what somebody entered stays text', async () => {
  const bytes = await writeDocx(report(named('phường "Đông & Tây" <w:p>')));
  expect(docxText(docxParts(bytes).get('word/document.xml')!)).toContain('PHƯỜNG "ĐÔNG & TÂY" <W:P>');
});

test('a yearly report with 500 papers stays within its budget', async () => {
  const bytes = await writeDocx(report(busy));
  expect(bytes.length).toBeLessThanOrEqual(budget('reportDocxBytes'));
  const rows = docxParts(bytes)
    .get('word/document.xml')!
    .match(/<w:tr>/g);
  expect(rows!.length).toBeGreaterThan(540);
});
