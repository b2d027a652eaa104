import { strFromU8, unzipSync } from 'fflate';
import { parseStringPromise } from 'xml2js';
import { writeXlsx } from '../../src/files/write-xlsx';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { COLORS, FONT, STYLES, type StyleName } from '../../src/workbook/styles';
import { cell, oneCell, oneSheet, richPlan, UNCARRIED } from './rich-plan';

const LISTS = 'xl/worksheets/sheet1.xml';
const SUMMARY = 'xl/worksheets/sheet2.xml';
const AREA = 'xl/worksheets/sheet3.xml';

async function partsOf(plan: WorkbookPlan): Promise<Map<string, string>> {
  const files = Object.entries(unzipSync(await writeXlsx(plan)));
  return new Map(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** An element as it is read by a parser that is not ours. */
interface Read {
  readonly $?: Readonly<Record<string, string>>;
  readonly [child: string]: readonly Read[] | Readonly<Record<string, string>> | undefined;
}

describe('the parts', () => {
  let parts: Map<string, string>;
  const readPart = async (name: string): Promise<Read> =>
    Object.values((await parseStringPromise(parts.get(name)!)) as Record<string, Read>)[0]!;
  const below = (read: Read | undefined, name: string): readonly Read[] => (read?.[name] ?? []) as Read[];
  beforeAll(async () => {
    parts = await partsOf(richPlan(2));
  });

  test('are told as what they are', async () => {
    for (const xml of parts.values()) await expect(parseStringPromise(xml)).resolves.toBeDefined();
    const told = below(await readPart('[Content_Types].xml'), 'Override').map(({ $ }) => [
      $!.PartName!.slice(1),
      /\w+(?:-\w+)?\+xml$/.exec($!.ContentType!)![0],
    ]);
    const kinds: readonly (readonly [RegExp, string])[] = [
      [/^xl\/workbook\.xml$/, 'main+xml'],
      [/^xl\/worksheets\/sheet\d+\.xml$/, 'worksheet+xml'],
      [/^xl\/styles\.xml$/, 'styles+xml'],
      [/^xl\/sharedStrings\.xml$/, 'sharedStrings+xml'],
      [/^xl\/drawings\/drawing\d+\.xml$/, 'drawing+xml'],
      [/^xl\/charts\/chart\d+\.xml$/, 'chart+xml'],
      [/^docProps\/core\.xml$/, 'core-properties+xml'],
    ];
    const expected = [...parts.keys()].flatMap(name =>
      kinds.flatMap(([pattern, kind]) => (pattern.test(name) ? [[name, kind]] : [])),
    );
    expect(told).toEqual(expected);
  });

  test('show every look as it is planned', async () => {
    const styles = await readPart('xl/styles.xml');
    const all = (list: string, item: string): readonly Read[] => below(below(styles, list)[0], item);
    const formats = new Map(
      all('numFmts', 'numFmt')
        .map(({ $ }) => [$!.numFmtId!, $!.formatCode!])
        .concat([
          ['0', 'General'],
          ['1', '0'],
          ['2', '0.00'],
          ['49', '@'],
        ] as [string, string][]) as [string, string][],
    );
    const sheet = [...parts.keys()].filter(name => name.startsWith('xl/worksheets/sheet')).length;
    const row = below(below(await readPart(`xl/worksheets/sheet${sheet}.xml`), 'sheetData')[0], 'row')[0];
    const rgb = (color: string): string => `FF${color.slice(1)}`;
    const value = (read: Read | undefined, child: string, key: string): string | undefined =>
      below(read, child)[0]?.$?.[key];
    Object.entries(STYLES).forEach(([name, planned], index) => {
      const look = all('cellXfs', 'xf')[Number(below(row, 'c')[index]!.$!.s)]!;
      const font = all('fonts', 'font')[Number(look.$!.fontId)];
      const border = all('borders', 'border')[Number(look.$!.borderId)];
      const fill = below(all('fills', 'fill')[Number(look.$!.fillId)], 'patternFill')[0];
      const sides = ['left', 'right', 'top', 'bottom'].map(side => below(border, side)[0]);
      expect({
        name,
        size: Number(value(font, 'sz', 'val')),
        bold: below(font, 'b').length === 1,
        italic: below(font, 'i').length === 1,
        color: value(font, 'color', 'rgb'),
        face: value(font, 'name', 'val'),
        fill: value(fill, 'fgColor', 'rgb') ?? null,
        lines: sides.map(side => (side?.$?.style === undefined ? null : value(side, 'color', 'rgb'))),
        horizontal: value(look, 'alignment', 'horizontal'),
        vertical: value(look, 'alignment', 'vertical'),
        wrap: value(look, 'alignment', 'wrapText') === '1',
        numberFormat: formats.get(look.$!.numFmtId!),
        locked: value(look, 'protection', 'locked') !== '0',
      }).toEqual({
        name: name as StyleName,
        size: planned.size,
        bold: planned.bold,
        italic: planned.italic,
        color: rgb(planned.color),
        face: FONT,
        fill: planned.fill === null ? null : rgb(planned.fill),
        lines: sides.map(() => (planned.border ? rgb(COLORS.line) : null)),
        horizontal: planned.horizontal,
        vertical: planned.vertical,
        wrap: planned.wrap,
        numberFormat: planned.numberFormat,
        locked: planned.locked,
      });
    });
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
    const parts = await partsOf(oneCell(cell(UNCARRIED)));
    expect(parts.get('xl/sharedStrings.xml')).toContain('>abcdefg😀&#9;tab&#13;&#10;line</t>');
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
