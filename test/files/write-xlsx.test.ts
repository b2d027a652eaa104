import { strFromU8, unzipSync } from 'fflate';
import { Worker } from 'node:worker_threads';
import { writeXlsx } from '../../src/files/write-xlsx';
import type { SheetPlan, WorkbookPlan } from '../../src/workbook/plan';
import { budget } from '../bench/budget';
import { pdfToPng, recalculate, toPdf } from '../parity/libreoffice';
import { samplePlan } from '../sample/sample-plan';
import { cell, HOSTILE_TEXTS, oneCell, oneSheet, richPlan } from './rich-plan';
import { validateXlsx } from './validate-xlsx';

jest.mock('worker_threads', () => ({ Worker: jest.fn() }));

const LISTS = 'xl/worksheets/sheet1.xml';
const SUMMARY = 'xl/worksheets/sheet2.xml';
const AREA = 'xl/worksheets/sheet3.xml';
const LAST_ROW_OF_ENTRIES = 6;

async function partsOf(plan: WorkbookPlan): Promise<Map<string, string>> {
  const files = Object.entries(unzipSync(await writeXlsx(plan)));
  return new Map(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('the file as a whole', () => {
  test.each([5, 7, 9])('is valid for Excel 2010 and 365 with %i area sheets', async areas => {
    const xlsx = await writeXlsx(richPlan(areas));
    expect(await validateXlsx(xlsx)).toEqual([]);
    expect(await validateXlsx(xlsx, 'Office2010')).toEqual([]);
  });

  test('is valid without a single cell', async () => {
    expect(await validateXlsx(await writeXlsx(oneSheet({})))).toEqual([]);
  });

  test('has the same bytes for the same plan, on another day and in another time zone', async () => {
    const zone = process.env['TZ'];
    const first = await writeXlsx(richPlan(5));
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
    process.env['TZ'] = 'Asia/Ho_Chi_Minh';
    try {
      expect(Buffer.compare(await writeXlsx(richPlan(5)), first)).toBe(0);
    } finally {
      jest.useRealTimers();
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  test('of the standard workbook is valid, and no larger than its budget', async () => {
    const xlsx = await writeXlsx(samplePlan({ blank: false }));
    expect(xlsx.length).toBeLessThanOrEqual(budget('sampleXlsxBytes'));
    expect(await validateXlsx(xlsx)).toEqual([]);
  });

  test('needs no worker, whatever its size: the pane forbids them', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => ({ cells: [cell(`Dòng ${index}`)] }));
    expect((await writeXlsx(oneSheet({ rows }))).length).toBeGreaterThan(0);
    expect(Worker).not.toHaveBeenCalled();
  });
});

describe('LibreOffice', () => {
  const plan = richPlan(5);

  test('calculates every formula to the value that the plan had cached', async () => {
    const values = await recalculate(await writeXlsx(plan));
    expect([...values.keys()]).toEqual(plan.sheets.map(({ name }) => name));
    const area = values.get(plan.sheets[2]!.name)!;
    expect(values.get('Tổng hợp')!.get('B2')).toBe(4.5);
    expect(area.get('A3')).toBe('1.10');
    expect(area.get('C3')).toBe(1.5);
    expect(area.get('D3')).toBe('');
    expect(area.get('D4')).toBe(true);
    expect(area.get('D5')).toBe('Đúng hạn: Không phát sinh');
    expect(area.get('A6')).toBe(true);
    expect(area.get('B6')).toBe(false);
    expect(area.get('C6')).toBe(1e21);
  });

  test('reads every hostile text as the text that it is', async () => {
    const values = (await recalculate(await writeXlsx(plan))).get(plan.sheets[2]!.name)!;
    HOSTILE_TEXTS.forEach((text, index) => {
      const row = LAST_ROW_OF_ENTRIES + 1 + index;
      expect([values.get(`A${row}`) ?? '', values.get(`B${row}`) ?? '']).toEqual([text, text]);
    });
  });

  test('prints the visible sheets alone', async () => {
    const printed = (sheets: readonly SheetPlan[]): Promise<Uint8Array[]> =>
      writeXlsx({ ...plan, sheets })
        .then(toPdf)
        .then(pdf => pdfToPng(pdf, 30));
    const visible = plan.sheets.filter(({ visibility }) => visibility === 'visible');
    expect(await printed(plan.sheets)).toHaveLength((await printed(visible)).length);
  });
});

describe('a sheet', () => {
  let parts: Map<string, string>;
  beforeAll(async () => {
    parts = await partsOf(richPlan(5));
  });

  test('keeps formulas with their values: number, boolean, text and empty text', () => {
    const area = parts.get(AREA)!;
    expect(area).toMatch(/<c r="C4" s="\d+"><f>IF\(B4&gt;=0.8,3,0\)<\/f><v>3<\/v><\/c>/);
    expect(area).toMatch(/<c r="D4" s="\d+" t="b"><f>B4&gt;=0.8<\/f><v>1<\/v><\/c>/);
    expect(area).toMatch(/<c r="D5" s="\d+" t="str"><f>[^<]+<\/f><v>Đúng hạn: Không phát sinh<\/v><\/c>/);
    expect(area).toMatch(/<c r="D3" s="\d+" t="str"><f>[^<]+<\/f><v\/><\/c>/);
    expect(area).toMatch(/<c r="C5" s="\d+"\/>/);
  });

  test('has widths, heights, merges, a filter and a frozen pane', () => {
    const area = parts.get(AREA)!;
    expect(area).toContain('<col min="2" max="2" width="15.2109375" customWidth="1"/>');
    expect(area).toContain('<row r="1" ht="24.5" customHeight="1">');
    expect(area).toContain('<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>');
    expect(area).toContain('<autoFilter ref="A2:D5"/>');
    expect(area).toContain(
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    );
    expect(parts.get(SUMMARY)).toContain(
      '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>',
    );
  });

  test('freezes rows alone', async () => {
    const sheet = (await partsOf(oneSheet({ freeze: { rows: 4, columns: 0 } }))).get(LISTS);
    expect(sheet).toContain('<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>');
  });

  test('is protected without a password and still lets columns and rows be sized', () => {
    expect(parts.get(AREA)).toContain(
      '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>',
    );
    expect(parts.get(SUMMARY)).not.toContain('sheetProtection');
  });

  test('says what each entry may be', () => {
    const rules = [
      ...parts.get(AREA)!.matchAll(/<dataValidation [^>]*sqref="([^"]+)">(.*?)<\/dataValidation>/g),
    ];
    expect(rules.map(([, address, bounds]) => [address, bounds])).toEqual([
      ['B3', '<formula1>DanhSach</formula1>'],
      ['B4', '<formula1>0</formula1><formula2>Nam*0+100</formula2>'],
      ['C5', '<formula1>0</formula1>'],
      ['B5', '<formula1>DATE(2026,1,1)</formula1><formula2>46387</formula2>'],
    ]);
    const [list, decimal, whole, date] = rules.map(([rule]) => rule);
    expect(list).toMatch(/type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"/);
    expect(list).toContain('prompt="Chọn một dòng&#10;trong danh sách &quot;Đạt&quot; &amp; khác."');
    expect(decimal).toContain(
      'type="decimal" allowBlank="1" showErrorMessage="1" errorTitle="Giá trị không hợp lệ"',
    );
    expect(whole).toContain('type="whole" operator="greaterThanOrEqual"');
    expect(date).toContain('type="date" allowBlank="1"');
  });

  test('colours by conditions, each with its own look', () => {
    const conditions = parts.get(AREA)!.match(/<conditionalFormatting.*<\/conditionalFormatting>/)![0];
    expect(conditions).toContain(
      '<conditionalFormatting sqref="C3:C5"><cfRule type="expression" dxfId="0" priority="1"><formula>AND($C3&lt;1,$B3&lt;&gt;&quot;&quot;)</formula>',
    );
    expect(conditions).toContain('sqref="B3:B5"><cfRule type="expression" dxfId="1" priority="2">');
    expect(parts.get('xl/styles.xml')).toContain(
      '<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFD9D6"/></patternFill></fill></dxf><dxf><fill><patternFill><bgColor rgb="FFFFE9BF"/></patternFill></fill></dxf></dxfs>',
    );
  });

  test('prints on A4, one page wide, with page numbers', () => {
    const area = parts.get(AREA)!;
    expect(area).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(area).toContain('<printOptions horizontalCentered="1"/>');
    expect(area).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(area).toContain('<oddFooter>&amp;C&amp;P/&amp;N</oddFooter>');
    expect(parts.get(SUMMARY)).toContain('orientation="portrait" fitToWidth="1" fitToHeight="1"');
  });
});

describe('the workbook', () => {
  let parts: Map<string, string>;
  beforeAll(async () => {
    parts = await partsOf(richPlan(5));
  });

  test('hides what is very hidden and opens at the first visible sheet', () => {
    const workbook = parts.get('xl/workbook.xml')!;
    expect(workbook).toContain('<sheet name="_ds" sheetId="1" state="veryHidden" r:id="rId1"/>');
    expect(workbook).toContain('activeTab="1"');
    expect(parts.get(SUMMARY)).toContain('tabSelected="1"');
    expect([...parts.values()].join('').match(/tabSelected/g)).toHaveLength(1);
    expect(parts.get(SUMMARY)).toContain('<tabColor rgb="FF1F4E79"/>');
  });

  test('names cells, print areas, title rows and filters', () => {
    const workbook = parts.get('xl/workbook.xml')!;
    expect(workbook).toContain(`<definedName name="DanhSach">'_ds'!$A$1:$A$3</definedName>`);
    const area = `'1. Lĩnh vực &quot;A''b&quot;'!`;
    for (const [name, reference] of [
      ['_xlnm.Print_Area" localSheetId="2"', `${area}$A$1:$D$18`],
      ['_xlnm.Print_Titles" localSheetId="2"', `${area}$1:$2`],
      ['_xlnm._FilterDatabase" localSheetId="2" hidden="1"', `${area}$A$2:$D$5`],
    ])
      expect(workbook).toContain(`<definedName name="${name}>${reference}</definedName>`);
  });

  test('asks for no full calculation and names no person', () => {
    expect(parts.get('xl/workbook.xml')).toMatch(/<calcPr calcId="\d+"\/>/);
    expect(parts.get('docProps/core.xml')).toContain('<dc:creator>Sổ CCHC</dc:creator>');
    expect(parts.get('docProps/core.xml')).toContain(
      '<dc:title>Sổ theo dõi &lt;CCHC&gt; &amp; cải cách</dc:title>',
    );
  });

  test('is set in Times New Roman 11, and its looks have their number format, lock and alignment', () => {
    const styles = parts.get('xl/styles.xml')!;
    expect(styles).toMatch(
      /<fonts count="\d+"><font><sz val="11"\/><color rgb="FF1F1F1F"\/><name val="Times New Roman"\/>/,
    );
    const looks = [...styles.match(/<cellXfs.*<\/cellXfs>/)![0].matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g)];
    const lookOf = (address: string): string => {
      const [, index] = new RegExp(`<c r="${address}" s="(\\d+)"`).exec(parts.get(AREA)!)!;
      return looks[Number(index)]![0];
    };
    expect(lookOf('A3')).toContain('numFmtId="49"');
    expect(lookOf('A3')).toContain('<alignment horizontal="center" vertical="center" wrapText="1"/>');
    expect(lookOf('A3')).not.toContain('locked');
    expect(lookOf('B5')).toContain('<protection locked="0"/>');
    expect(styles).toContain('<numFmt numFmtId="164" formatCode=');
    expect(styles).toContain('formatCode="dd/mm/yyyy"');
  });

  test('draws its charts over the range that they are laid on, with values for readers that do not calculate', () => {
    const drawing = parts.get('xl/drawings/drawing2.xml')!;
    expect(parts.get(SUMMARY)).toContain('<drawing r:id="rId1"/>');
    expect(parts.get('xl/worksheets/_rels/sheet2.xml.rels')).toContain('Target="../drawings/drawing2.xml"');
    expect(parts.get('xl/drawings/_rels/drawing2.xml.rels')).toMatch(/chart1\.xml.*chart2\.xml/);
    expect(drawing).toContain('<xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row>');
    expect(drawing).toContain('<xdr:to><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row>');
    const chart = parts.get('xl/charts/chart1.xml')!;
    expect(chart).toContain(
      `<c:f>'Tổng hợp'!$B$2:$B$6</c:f><c:numCache><c:formatCode>0.00</c:formatCode><c:ptCount val="5"/><c:pt idx="0"><c:v>4.5</c:v></c:pt>`,
    );
    expect(chart).toContain(
      `<c:strCache><c:ptCount val="5"/><c:pt idx="0"><c:v>1. Lĩnh vực &quot;A'b&quot;</c:v>`,
    );
    expect(chart).toContain('<a:t>Điểm &amp; tỷ lệ &lt;theo lĩnh vực&gt;</a:t>');
    expect(chart).toContain('<c:max val="10"/>');
    const lines = parts.get('xl/charts/chart2.xml')!;
    expect(lines).toMatch(
      /<c:lineChart>.*<c:v>Đơn vị<.*<c:symbol val="circle".*<c:v>Chỉ tiêu<.*<a:prstDash val="dash"/,
    );
    expect(lines).toContain(
      '<c:f>\'Tổng hợp\'!$A$3:$B$3</c:f><c:numCache><c:formatCode>0.00</c:formatCode><c:ptCount val="2"/><c:pt idx="1">',
    );
    expect(lines).toContain('<c:legendPos val="b"/>');
    expect(lines).toContain('<c:dispBlanksAs val="span"/>');
  });
});

describe('text', () => {
  test('that looks like a formula is no formula, and stays text when it is edited', async () => {
    const parts = await partsOf(oneCell(cell('=1+1', 'entryGeneral')));
    expect(parts.get(LISTS)).toContain('<c r="A1" s="1" t="s"><v>0</v></c>');
    expect(parts.get('xl/styles.xml')).toContain('xfId="0" quotePrefix="1"');
  });

  test('loses the characters that XML cannot carry, and nothing else', async () => {
    const text = `a\u0000b\u0008c\u001Fd\uFFFEe\uD800f\uDC00g😀\ttab\r\nline`;
    const parts = await partsOf(oneCell(cell(text)));
    expect(parts.get('xl/sharedStrings.xml')).toContain('>abcdefg😀&#9;tab&#13;&#10;line</t>');
    expect(await validateXlsx(await writeXlsx(oneCell(cell(text))))).toEqual([]);
  });

  test('that spells a character the way the format does is spelt out', async () => {
    const planned = cell({ formula: 'A2', value: '_x0041_' });
    expect((await partsOf(oneCell(planned))).get(LISTS)).toContain('<v>_x005F_x0041_</v>');
  });

  test('that occurs twice is stored once', async () => {
    const plan = oneSheet({ rows: [{ cells: [cell('Đạt'), cell('Đạt')] }] });
    expect((await partsOf(plan)).get('xl/sharedStrings.xml')).toContain('count="2" uniqueCount="1"');
  });
});
