import { buildXlsx, contentTypes, MAIN, relations, sheet, workbook } from '../hostile/build-xlsx';
import { cellsOf, outcome } from '../hostile/outcome';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const first = (sheetData: string, parts: Record<string, string> = {}): unknown =>
  cellsOf(buildXlsx(sheetData, parts)).sheets.get('Trang');
const one = (inner: string, type: string, parts: Record<string, string> = {}): unknown => {
  const cells = first(`<row><c t="${type}">${inner}</c></row>`, parts) as unknown[][];
  return cells[0]?.[0] ?? null;
};

describe('a stored value is read by its type:', () => {
  test.each<[type: string, stored: string, value: unknown]>([
    ['n', '1', 1],
    ['n', '-0.5', -0.5],
    ['n', '1.5E-7', 1.5e-7],
    ['n', ' 12 ', 12],
    ['n', '', null],
    ['n', ' \n ', null],
    ['s', ' 0 ', 'chung'],
    ['b', '1', true],
    ['b', 'false', false],
    ['b', ' TRUE ', true],
    ['b', '', null],
    ['e', '#N/A', { error: '#N/A' }],
    ['str', 'Đạt', 'Đạt'],
    ['str', '', null],
    ['str', 'a_x000D_b_x005F_x0041_', 'a\rb_x0041_'],
    ['s', '0', 'chung'],
    ['s', '', null],
    ['d', '2026-01-31', 46053],
    ['d', '2026-01-31T12:00:00Z', 46053.5],
    ['d', '2026-01-31T06:00:00.000', 46053.25],
    ['d', '2026-01-31T06:00:00.500+07:00', 46053 + 21_600.5 / 86_400],
    ['d', '2026-01-31T23:59:59,9-0530', 46053 + 86_399.9 / 86_400],
    ['d', '2026-01-31 06:00', 46053.25],
    ['d', '2026-01-31Z', 46053],
    ['d', '2026-01-31T24:00:00', 46054],
    ['d', ' 2026-01-31 ', 46053],
    ['d', '18:00:00.000', 0.75],
    ['d', 'T06:00Z', 0.25],
    ['d', '1899-12-30T12:00:00', 0.5],
    ['d', '', null],
    ['d', 'Z', 'Z'],
    ['d', '2026-01-31T24:00:01', '2026-01-31T24:00:01'],
    ['d', '2026-01-31T12:60:00', '2026-01-31T12:60:00'],
    ['d', '2026-01-31T12:00:60', '2026-01-31T12:00:60'],
    ['d', '0026-01-31', '0026-01-31'],
    ['d', '1899-12-29', '1899-12-29'],
    ['d', '31/01/2026', '31/01/2026'],
    ['d', 'hôm nay', 'hôm nay'],
    ['d', '2026-02-31', '2026-02-31'],
    ['d', '2026-13-01', '2026-13-01'],
  ])('%s %j', (type, stored, value) => {
    expect(one(`<v>${stored}</v>`, type)).toEqual(value);
  });

  test('a cell without a value and one without a type', () => {
    expect(first('<row><c/><c><v>2</v></c><c><f>A1</f></c></row>')).toEqual([
      [null, 2, { unread: 'noResult' }],
    ]);
  });
});

describe('a formula without a stored result is unread, one that gives an empty text is blank:', () => {
  const noResult = { unread: 'noResult' };
  test.each<[cell: string, value: unknown]>([
    ['<c><f>A2</f></c>', noResult],
    ['<c><f>A2</f><v/></c>', noResult],
    ['<c><f>A2</f><v></v></c>', noResult],
    ['<c><f>A2</f><v> </v></c>', noResult],
    ['<c t="n"><f>A2</f><v/></c>', noResult],
    ['<c t="b"><f>A2</f><v/></c>', noResult],
    ['<c t="e"><f>A2</f><v/></c>', noResult],
    ['<c t="d"><f>A2</f><v/></c>', noResult],
    ['<c t="s"><f>A2</f><v/></c>', noResult],
    ['<c t="str"><f>A2</f></c>', noResult],
    ['<c t="inlineStr"><f>A2</f></c>', noResult],
    ['<c><f t="shared" si="0"/></c>', noResult],
    ['<c t="str"><f>A2</f><v/></c>', ''],
    ['<c t="str"><f>A2</f><v></v></c>', ''],
    ['<c t="s"><f>A2</f><v>1</v></c>', ''],
    ['<c t="inlineStr"><f>A2</f><is><t/></is></c>', ''],
    ['<c><f>A2</f><v>0</v></c>', 0],
    ['<c t="b"><f>A2</f><v>0</v></c>', false],
    ['<c><v/></c>', null],
  ])('%s', (cell, value) => {
    const strings = { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>a</t></si><si><t/></si></sst>` };
    const cells = first(`<row>${cell}<c><v>1</v></c></row>`, strings);
    expect(cells).toEqual([[value, 1]]);
  });

  test('so are the other cells of an array that has none', () => {
    const rows = (stored: string): string =>
      `<row><c><f t="array" ref="A1:B3">x</f>${stored}</c><c/><c><v>1</v></c></row><row><c><v>5</v></c><c/><c><v>2</v></c></row>`;
    expect(first(rows(''))).toEqual([
      [noResult, noResult, 1],
      [5, noResult, 2],
    ]);
    expect(first(rows('<v>0</v>'))).toEqual([
      [0, null, 1],
      [5, null, 2],
    ]);
  });
});

test('sheets that the file lists and does not hold are left out', () => {
  const parts = {
    'xl/workbook.xml': workbook(['Trang', 'Mất', 'Không có', 'Biểu đồ', 'Rỗng']).replace('"rId5"', '""'),
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['dialogsheet', 'dialogsheets/sheet1.xml'],
      ['chartsheet', 'chartsheets/sheet1.xml'],
    ),
  };
  const { sheets } = cellsOf(buildXlsx('<row><c><v>1</v></c></row>', parts));
  expect([...sheets]).toEqual([['Trang', [[1]]]]);
});

test('shared texts that are gone are no matter where no cell has one, and refused where one has', () => {
  const gone = {
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'gone.xml'],
    ),
  };
  expect(first('<row><c><v>1</v></c></row>', gone)).toEqual([[1]]);
  expect(outcome(buildXlsx('<row><c t="s"><v>0</v></c></row>', gone))).toBe('file.broken');
});

test('looks that are gone are no matter where days are counted from 1904', () => {
  const gone = {
    'xl/workbook.xml': workbook(['Trang'], '<workbookPr date1904="1"/>'),
    'xl/_rels/workbook.xml.rels': relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'gone.xml']),
  };
  expect(first('<row><c s="1"><v>10</v></c></row>', gone)).toEqual([[10]]);
});

test('what is not of the type of a cell is passed over', () => {
  expect(one('<v>1.0</v><is><t>1.</t></is>', 'inlineStr')).toBe('1.');
  expect(one('<is><t>1.</t></is><v>1.0</v>', 'n')).toBe(1);
});

test('texts are read without their looks and without reading aids', () => {
  const rich =
    '<r><rPr><b/></rPr><t>đậm</t></r><r><t xml:space="preserve"> nhạt</t></r><rPh sb="0" eb="1"><t>no</t></rPh><phoneticPr/>';
  expect(one(`<is>${rich}</is>`, 'inlineStr')).toBe('đậm nhạt');
  const shared = {
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si/><si>${rich}</si><si><t>sau</t></si></sst>`,
  };
  expect([0, 1, 2].map(index => one(`<v>${index}</v>`, 's', shared))).toEqual([null, 'đậm nhạt', 'sau']);
});

test('rows and cells count on where nothing says where they are', () => {
  expect(
    first(
      '<row><c><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>',
    ),
  ).toEqual([[1], [], [null, 2, 3], [4]]);
});

describe('parts are found', () => {
  test.each([
    'worksheets/sheet1.xml',
    '/xl/worksheets/sheet1.xml',
    '../xl/worksheets/sheet1.xml',
    './worksheets/../worksheets/sheet1.xml',
    'Worksheets/SHEET1.xml',
    '..\\xl\\worksheets\\sheet1.xml',
  ])('at %s', target => {
    expect(
      first('<row><c><v>1</v></c></row>', { 'xl/_rels/workbook.xml.rels': relations(['worksheet', target]) }),
    ).toEqual([[1]]);
  });

  test('without shared texts, and with the workbook elsewhere', () => {
    const bytes = buildXlsx('', {
      '[Content_Types].xml': contentTypes(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      ).replace('/xl/workbook.xml', '/so.xml'),
      '_rels/.rels': relations(
        ['metadata/core-properties', 'docProps/core.xml'],
        ['officeDocument', '/so.xml'],
      ),
      'so.xml': workbook(['Trang']),
      '_rels/so.xml.rels': relations(['worksheet', 'trang.xml']),
      'trang.xml': sheet('<row><c><v>1</v></c></row>'),
    });
    expect(cellsOf(bytes).sheets.get('Trang')).toEqual([[1]]);
  });
});

test.each(['/xl/workbook.xml', '/XL/Workbook.xml', 'xl\\workbook.xml', '/xl/work%62ook.xml'])(
  'the type of the workbook is found as that of %s',
  name => {
    const types = contentTypes(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    ).replace('/xl/workbook.xml', name);
    expect(first('<row><c><v>1</v></c></row>', { '[Content_Types].xml': types })).toEqual([[1]]);
  },
);

test('only texts are counted among the shared texts', () => {
  const shared = {
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><extLst><t>no</t></extLst><si><t>đầu</t></si></sst>`,
  };
  expect(one('<v>0</v>', 's', shared)).toBe('đầu');
});

test('names of sheets are composed, in their order, charts left out', () => {
  const parts = {
    'xl/workbook.xml': workbook(['Tổng hợp'.normalize('NFD'), 'Biểu đồ', 'A &amp; B']),
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['chartsheet', 'chartsheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet1.xml'],
    ),
  };
  expect([...cellsOf(buildXlsx('', parts)).sheets.keys()]).toEqual(['Tổng hợp', 'A & B']);
});

test('strict files, and those whose namespaces bear other prefixes', () => {
  const strict = (xml: string): string =>
    xml
      .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
  const prefixed = (xml: string): string =>
    xml
      .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=')
      .replaceAll('r:id', 'q:id')
      .replace('xmlns:r=', 'xmlns:q=');
  const links = ['_rels/.rels', relations(['officeDocument', 'xl/workbook.xml'])] as const;
  const data = sheet('<row><c><v>1</v></c></row>');
  for (const change of [strict, prefixed, (xml: string) => strict(prefixed(xml))]) {
    const parts = {
      [links[0]]: change === prefixed ? links[1] : strict(links[1]),
      'xl/workbook.xml': change(workbook(['Trang'])),
      'xl/worksheets/sheet1.xml': change(data),
    };
    expect(first('', parts)).toEqual([[1]]);
  }
});

test('days counted from 1904 become days since 1900, other numbers stay', () => {
  const formats = ['dd/mm/yyyy', '0.0"d"', '[h]:mm', 'mmm', '[$-42A]h:mm:ss'];
  const styles = `<styleSheet xmlns="${MAIN}"><numFmts>${formats.map((code, id) => `<numFmt numFmtId="${164 + id}" formatCode="${code.replace(/"/g, '&quot;')}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${[0, 14, 20, 164, 165, 166, 167, 168].map(id => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`;
  const data = `<row>${Array.from({ length: 8 }, (_, s) => `<c s="${s}"><v>10</v></c>`).join('')}<c><v>10</v></c></row>`;
  const parts = {
    'xl/workbook.xml': workbook(['Trang'], '<workbookPr date1904="1"/>'),
    'xl/styles.xml': styles,
    'xl/_rels/workbook.xml.rels': relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
  };
  expect(first(data, parts)).toEqual([[10, 1472, 10, 1472, 10, 10, 1472, 10, 10]]);
  expect(first(data, { ...parts, 'xl/workbook.xml': workbook(['Trang']) })).toEqual([Array(9).fill(10)]);
});
