import type { OfficialDocument } from '../../src/messages/document';
import type { Ledger } from '../../src/ledger/ledger';
import { remedyPlanFacts, type RemedyPlanBasis } from '../../src/features/reports/domain/remedy-plan';
import { reportFacts, reportPeriods } from '../../src/features/reports/domain/report';
import { scoreLedger } from '../../src/scores/scores';
import { writeDocx } from '../../src/files/write-docx';
import { remedyPlanDocument } from '../../src/features/reports/messages/remedy-plan-document';
import { reportDocument } from '../../src/features/reports/messages/report-document';
import { selfScoresDocument } from '../../src/features/reports/messages/self-scores-document';
import { budget } from '../bench/budget';
import { docxToPdf, pdfWords, type PdfPage } from '../parity/libreoffice';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { docxParts, docxText, paragraphsWith } from './docx-parts';
import { validateDocx } from './validate-xlsx';

const YEAR = reportPeriods(2026)[3]!;

function report(ledger: Ledger): OfficialDocument {
  return reportDocument(reportFacts(ledger, scoreLedger(ledger, SAMPLE_DAY), [], YEAR, SAMPLE_DAY));
}
function selfScores(ledger: Ledger): OfficialDocument {
  return selfScoresDocument(reportFacts(ledger, scoreLedger(ledger, SAMPLE_DAY), [], YEAR, SAMPLE_DAY));
}
function plan(ledger: Ledger, basis: RemedyPlanBasis): OfficialDocument {
  const scores = scoreLedger(ledger, SAMPLE_DAY);
  return remedyPlanDocument(remedyPlanFacts(ledger, scores, basis), [], scores);
}
const sample = demoLedger({ blank: false });
const named = (unitName: string): Ledger => ({ ...sample, settings: { ...sample.settings, unitName } });

/** A year of a busy commune. */
const busy: Ledger = {
  ...sample,
  evidence: Array.from({ length: 500 }, (_, index) => sample.evidence[index % sample.evidence.length]!),
};

const DOCUMENTS: readonly (readonly [name: string, document: OfficialDocument, pages: number])[] = [
  ['a report on sample figures', report(sample), 12],
  ['a report on nothing', report(demoLedger({ blank: true })), 9],
  ['a plan on the register of shortcomings', plan(sample, 'register'), 7],
  ['a plan on the points of a blank year', plan(demoLedger({ blank: true }), 'scores'), 11],
  ['a report on self scores', selfScores(sample), 7],
  ['a unit with quotes, an ampersand and brackets', report(named('phường "Đông & Tây" <1>')), 12],
  [
    'titles of 300 characters',
    report({
      ...sample,
      tasks: sample.tasks.map(row => ({ ...row, task: `Nhiệm vụ\n\u0000${'rất dài '.repeat(36)}` })),
    }),
    13,
  ],
];

describe.each(DOCUMENTS)('%s', (_, document, pages) => {
  const written = writeDocx(document);

  test.each(['Office2010', 'Microsoft365'] as const)('is valid for %s', async version => {
    expect(await validateDocx(await written, version)).toEqual([]);
  });

  test('opens in LibreOffice, within the margins of the form', async () => {
    const printed = await pdfWords(await docxToPdf(await written));
    expect(printed).toHaveLength(pages);
    for (const page of printed) expectForm(page);
    const [first, second] = printed;
    expect(numberAbove(first!)).toBe('');
    expect(numberAbove(second!)).toBe('2');
    // Each appendix counts its own pages.
    const appendix = printed.find(({ width, height }) => width > height)!;
    // Letters of a substitute font come apart as words of their own.
    const letters = appendix.words.map(({ text }) => text).join('');
    expect(letters.normalize('NFC')).toMatch(/PHỤLỤC(IBẢNGTỰCHẤM|BẢNGTỰCHẤM|PHÂNCÔNG)/);
    expect(numberAbove(appendix)).toBe('');
  });
});

const POINTS_PER_MM = 72 / 25.4;

/** A4, nothing beyond 30 mm on the left, 15 mm on the right, 20 mm above and below but for the page number. */
function expectForm({ width, height, words }: PdfPage): void {
  expect([width, height].map(each => Math.round(each / POINTS_PER_MM)).sort()).toEqual([210, 297]);
  const beyond = words.filter(
    ({ left, right, bottom, top, text }) =>
      left < 30 * POINTS_PER_MM - 1 ||
      right > width - 15 * POINTS_PER_MM + 1 ||
      bottom > height - 20 * POINTS_PER_MM + 1 ||
      (top < 20 * POINTS_PER_MM - 1 && !/^\d+$/.test(text)),
  );
  expect(beyond).toEqual([]);
}

/** The page number in the upper margin, in the middle of the text; '' where there is none. */
function numberAbove({ width, words }: PdfPage): string {
  const above = words.filter(({ bottom }) => bottom < 20 * POINTS_PER_MM);
  for (const { left, right } of above)
    expect((left + right) / 2).toBeCloseTo((width + 15 * POINTS_PER_MM) / 2, 0);
  return above.map(({ text }) => text).join(' ');
}

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
