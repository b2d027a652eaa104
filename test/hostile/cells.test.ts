import { CellText } from '../../src/files/cell-text';
import { LIMITS } from '../../src/files/limits';
import { buildXlsx, MAIN, relations, sheet, workbook } from './build-xlsx';
import { cellsOf, outcome } from './outcome';

const cell = (r: string, inner: string, t = ''): string => `<c r="${r}"${t && ` t="${t}"`}>${inner}</c>`;
const row = (r: number, ...cells: readonly string[]): string => `<row r="${r}">${cells.join('')}</row>`;
const one = (inner: string, t = ''): string => row(1, cell('A1', inner, t));
const cells = (data: string): unknown => cellsOf(buildXlsx(data)).sheets.get('Trang');

describe('sheets that would fill the memory', () => {
  test('a dimension of a million rows costs nothing', () => {
    const xml = sheet(one('<v>1</v>')).replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>');
    expect(cellsOf(buildXlsx('', { 'xl/worksheets/sheet1.xml': xml })).sheets.get('Trang')).toEqual([[1]]);
  });

  test('rows and cells without anything in them are not held', () => {
    const blank =
      row(1, cell('A1', '<v>1</v>'), '<c r="XFD1" s="1"/>') + row(1_048_576, '<c r="XFD1048576" s="1"/>');
    expect(cells(blank)).toEqual([[1]]);
  });

  test.each([
    ['one letter in the last row', row(1_048_576, cell('A1048576', '<v>1</v>'))],
    [
      'letters in the last column of many rows',
      Array.from({ length: 70 }, (_, r) => row(r + 1, cell(`XFD${r + 1}`, '<v>1</v>'))).join(''),
    ],
    [
      'overlapping array formulas of which nothing was calculated',
      row(
        1,
        ...Array.from({ length: 2000 }, (_, c) =>
          `<c${c}><f t="array" ref="A1:XFD9"/>${c === 0 ? '' : '<v>1</v>'}</c${c}>`.replace(/c\d+/g, 'c'),
        ),
      ),
    ],
  ])('%s', (_, data) => {
    expect(outcome(buildXlsx(data))).toBe('file.tooManyCells');
  });

  test('all columns hidden, again and again', () => {
    const hidden = `<col min="1" max="${LIMITS.columns}" hidden="1"/>`.repeat(
      Math.ceil((LIMITS.cells + 1) / LIMITS.columns),
    );
    const xml = sheet(one('<v>1</v>')).replace('<sheetData>', `<cols>${hidden}</cols><sheetData>`);
    expect(outcome(buildXlsx('', { 'xl/worksheets/sheet1.xml': xml }))).toBe('file.tooManyCells');
  });

  test('more shared texts than cells', () => {
    const sst = `<sst xmlns="${MAIN}">${'<si/>'.repeat(LIMITS.cells + 1)}</sst>`;
    expect(outcome(buildXlsx('', {}, { 'xl/sharedStrings.xml': { content: sst, method: 0 } }))).toBe(
      'file.tooManyCells',
    );
  });
});

describe('a text as long as a cell can hold is read, a longer one is not:', () => {
  const longest = 'ữ'.repeat(LIMITS.text);
  test.each<[string, (text: string) => Uint8Array]>([
    ['inline', text => buildXlsx(one(`<is><t>${text}</t></is>`, 'inlineStr'))],
    ['of a formula', text => buildXlsx(one(`<f>A2</f><v>${text}</v>`, 'str'))],
    [
      'shared, in two runs',
      text =>
        buildXlsx(one('<v>0</v>', 's'), {
          'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><r><t>${text.slice(0, 70)}</t></r><r><t>${text.slice(70)}</t></r></si></sst>`,
        }),
    ],
  ])('%s', (_, file) => {
    // Letters are counted as cells show them, however they are spelt; one beyond the first 65,536 counts as two.
    const spelt = '_x000D_'.repeat(LIMITS.text);
    const pairs = `${'😀'.repeat((LIMITS.text - 1) / 2)}x`;
    const paired = `${'_xD83D__xDE00_'.repeat((LIMITS.text - 1) / 2)}x`;
    for (const [written, text] of [
      [longest, longest],
      [spelt, '\r'.repeat(LIMITS.text)],
      [pairs, pairs],
      [paired, pairs],
      ['&#13;'.repeat(LIMITS.text), '\r'.repeat(LIMITS.text)],
    ] as const) {
      expect(cellsOf(file(written)).sheets.get('Trang')).toEqual([[text]]);
      for (const more of ['x', '_x0041_', '&#65;'])
        expect(outcome(file(written + more))).toBe('file.textTooLong');
    }
  });

  test('and what can be held of one before it is counted', () => {
    const text = new CellText();
    text.add('x'.repeat(LIMITS.text * LIMITS.spelling));
    expect(() => text.add('x')).toThrow('file.textTooLong');
  });
});

describe('what stands in input cells stays text', () => {
  test.each([
    "=cmd|'/C calc'!A0",
    '+1+2',
    '-3',
    '@SUM(A1)',
    '\t=1',
    "'=1",
    '=HYPERLINK("http://x")',
    '1.1',
    'TRUE',
    '#N/A',
    '\u202Eexe.gnp',
    'a\u200Bb',
    '<script>',
  ])('%j', text => {
    const xml = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    expect(cells(one(`<is><t xml:space="preserve">${xml}</t></is>`, 'inlineStr'))).toEqual([[text]]);
    const shared = {
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t xml:space="preserve">${xml}</t></si></sst>`,
    };
    expect(cellsOf(buildXlsx(one('<v>0</v>', 's'), shared)).sheets.get('Trang')).toEqual([[text]]);
  });

  test('a formula leaves its last value and nothing of itself', () => {
    const data = row(
      1,
      cell('A1', '<f>WEBSERVICE("http://x")</f><v>5</v>'),
      cell('B1', "<f>cmd|'/C calc'!A0</f>"),
      cell('C1', '<v>5</v>'),
    );
    const { sheets } = cellsOf(buildXlsx(data));
    expect(sheets.get('Trang')).toEqual([[5, { unread: 'noResult' }, 5]]);
    expect(JSON.stringify([...sheets])).not.toMatch(/WEBSERVICE|cmd/);
  });
});

test('what stands outside the file is never read', () => {
  const outside = relations(
    ['worksheet', 'file:///etc/passwd'],
    ['externalLink', 'externalLinks/externalLink1.xml'],
  );
  const link =
    '<externalLink xmlns="' + MAIN + '"><ddeLink ddeService="cmd" ddeTopic="/C calc"/></externalLink>';
  const parts = { 'xl/_rels/workbook.xml.rels': outside, 'xl/externalLinks/externalLink1.xml': link };
  expect(outcome(buildXlsx('', parts))).toBe('file.broken');
  const external = relations(['worksheet', 'worksheets/sheet1.xml']).replace(
    'Target=',
    'TargetMode="External" Target=',
  );
  expect(outcome(buildXlsx('', { ...parts, 'xl/_rels/workbook.xml.rels': external }))).toBe('file.broken');
  const beside = relations(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['externalLink', 'externalLinks/externalLink1.xml'],
  );
  expect(outcome(buildXlsx('', { ...parts, 'xl/_rels/workbook.xml.rels': beside }))).toBe('read');
});

describe('a sheet that no program writes is refused:', () => {
  test.each([
    ['rows out of order', row(2) + row(1)],
    ['a row twice', row(1) + row(1)],
    ['cells out of order', row(1, cell('B1', ''), cell('A1', ''))],
    ['a cell twice', row(1, cell('A1', '<v>1</v>'), cell('A1', '<v>2</v>'))],
    ['a cell of another row', row(1, cell('A2', '<v>1</v>'))],
    ['row 0', row(0)],
    ['half a row', row(1.5)],
    ['a row beyond the last', row(1_048_577)],
    ['a column beyond the last', row(1, cell('XFE1', '<v>1</v>'))],
    ['an address that is none', row(1, cell('1A', '<v>1</v>'))],
    ['a number that is none', one('<v>1,5</v>')],
    ['a hexadecimal number', one('<v>0x10</v>')],
    ['an infinite number', one('<v>1e999</v>')],
    ['a truth that is none', one('<v>maybe</v>', 'b')],
    ['two values', one('<v>1</v><v>2</v>')],
    ['two texts', one('<is><t>1</t></is><is><t>1</t></is>', 'inlineStr')],
    ['a shared text that is not there', one('<v>1</v>', 's')],
    ['a shared text before the first', one('<v>-1</v>', 's')],
  ])('%s', (_, data) => {
    expect(outcome(buildXlsx(data))).toBe('file.broken');
  });

  test.each([
    ['no sheets', { 'xl/workbook.xml': workbook([]) }],
    [
      'a sheet twice',
      { 'xl/workbook.xml': workbook(['a', 'b']).replace('rId2', 'rId1').replace('"b"', '"a"') },
    ],
    [
      'two names that look alike',
      { 'xl/workbook.xml': workbook(['\u00e1', 'a\u0301']).replace('rId2', 'rId1') },
    ],
    [
      'a sheet whose part is gone',
      { 'xl/_rels/workbook.xml.rels': relations(['worksheet', 'worksheets/sheet2.xml']) },
    ],
    ['a sheet without a relation', { 'xl/_rels/workbook.xml.rels': relations() }],
    ['no relations at all', { 'xl/_rels/workbook.xml.rels': '<a/>' }],
  ])('%s', (_, parts) => {
    expect(outcome(buildXlsx('', parts))).toBe('file.broken');
  });
});
