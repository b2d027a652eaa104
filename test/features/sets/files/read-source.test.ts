import { strToU8 } from 'fflate';
import { readTable } from '../../../../src/features/sets/domain/read-table';
import { readClip, readTableFile } from '../../../../src/features/sets/files/read-source';
import { LIMITS } from '../../../../src/files/limits';
import { readRule } from '../../../../src/wording/read-rule';
import { contentTypes } from '../../../hostile/build-xlsx';
import { buildXlsx } from '../../../hostile/build-xlsx';
import { docxOf, docxTable, paragraph } from '../made-files';

const clip = (html: string, text = '', hasPicture = false) => readClip({ html, text, hasPicture });
const codeOf = (result: ReturnType<typeof readClip>): string => (result.ok ? 'read' : result.issue.code);
/** The texts of the first table. */
function cells(result: ReturnType<typeof readClip>): string[][] {
  if (!result.ok) throw new Error(result.issue.code);
  return result.value[0]!.rows.map(row => row.cells.map(({ text }) => text));
}

describe('what is no table is told by what it is', () => {
  const ole = (stream: string): Uint8Array => {
    const bytes = new Uint8Array(1024);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(
      [...stream].flatMap(letter => [letter.charCodeAt(0), 0]),
      640,
    );
    return bytes;
  };
  const drawing = '<w:p><w:r><w:drawing/></w:r></w:p>';
  test.each<[string, Uint8Array, string]>([
    ['a PDF', strToU8('%PDF-1.7\n1 0 obj'), 'source.pdf'],
    ['a scanned picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'source.picture'],
    ['a photograph', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'source.picture'],
    ['a .doc', ole('WordDocument'), 'source.doc'],
    ['an .xls', ole('Workbook'), 'file.oldFormat'],
    ['a file with a password', ole('EncryptedPackage'), 'source.encrypted'],
    ['an .rtf', strToU8('{\\rtf1\\ansi}'), 'source.doc'],
    ['nothing', new Uint8Array(), 'file.empty'],
    ['a text', strToU8('Kế hoạch năm 2026\nđiểm 3'), 'source.noTable'],
    ['a page without a table', strToU8('<html><body><p>Kế hoạch</p></body></html>'), 'source.noTable'],
    ['a page of pictures', strToU8('<html><body><img src="a.png"></body></html>'), 'source.picture'],
    ['a document without a table', docxOf(paragraph('Quyết định')), 'source.noTable'],
    ['a document of scanned pages', docxOf(drawing), 'source.picture'],
    [
      'a document with macros',
      docxOf(docxTable([[{ text: 'a' }]]), {
        type: 'application/vnd.ms-word.document.macroEnabled.main+xml',
      }),
      'source.macro',
    ],
    [
      'a workbook with macros',
      buildXlsx('<row/>', {
        '[Content_Types].xml': contentTypes('application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
      }),
      'source.macro',
    ],
    ['an empty workbook', buildXlsx(''), 'source.noTable'],
    ['bytes of nothing', new Uint8Array([1, 2, 3, 0, 4, 5]), 'source.unknown'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(readTableFile(bytes))).toBe(code);
  });

  test('on the clipboard: a picture, a text, a page without a table', () => {
    expect(codeOf(clip('', '', true))).toBe('source.picture');
    expect(codeOf(clip('<img src="data:x">'))).toBe('source.picture');
    expect(codeOf(clip('', 'Kế hoạch'))).toBe('source.noTable');
    expect(codeOf(clip('<p>Kế hoạch</p>', 'Kế hoạch'))).toBe('source.noTable');
    // What a page does not hold, its text may.
    expect(cells(clip('<p>a b</p>', 'a\tb'))).toEqual([['a', 'b']]);
  });
});

describe('nothing costs more than the limits of files', () => {
  test.each<[string, () => ReturnType<typeof readClip>, string]>([
    [
      'a docx bomb',
      () => readTableFile(docxOf(`<w:p>${' '.repeat(60 * 2 ** 20)}</w:p>`)),
      'file.inflatesTooMuch',
    ],
    ['a file that is too big', () => readTableFile(new Uint8Array(LIMITS.fileBytes + 1)), 'file.tooBig'],
    ['a clipboard that is too big', () => clip('x'.repeat(LIMITS.fileBytes + 1)), 'file.tooBig'],
    [
      'cells that reach over millions',
      () => clip(`<table>${`<tr><td colspan=1000 rowspan=9999>a`.repeat(300)}</table>`),
      'file.tooManyCells',
    ],
    ['a cell without end', () => clip(`<table><td>${'a '.repeat(200_000)}</table>`), 'file.textTooLong'],
    ['tables within tables', () => clip('<table><tr><td>'.repeat(100)), 'source.broken'],
    ['a tag without end', () => clip(`<table><td a="${'x'.repeat(300_000)}`), 'source.broken'],
    ['a document type', () => readTableFile(docxOf('<!DOCTYPE a [<!ENTITY b "c">]>')), 'file.doctype'],
  ])('%s', (_, read, code) => {
    expect(codeOf(read())).toBe(code);
  });

  test('a table of 2,000 rows is told, not read', () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => `${index + 1}\tKế hoạch\t1`);
    const read = clip('', ['STT\tNội dung\tĐiểm tối đa', ...rows].join('\n'));
    if (!read.ok) throw new Error(read.issue.code);
    const { areas, issues } = readTable(read.value, {}, readRule);
    expect(areas).toEqual([]);
    expect(issues).toEqual([{ code: 'table.tooLong', where: '', rows: 2_001, limit: 1_500 }]);
  });
});

describe('HTML', () => {
  test.each<[string, string, string[][]]>([
    [
      'without end tags',
      '<table><tr><td>1<td>2<tr><td>3<td>4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'scripts and styles',
      '<table><td>a<script>document.write("<td>b")</script><style>td{}</style><td>c</table>',
      [['a', 'c']],
    ],
    [
      'comments and conditions of Word',
      '<table><td>a<!--[if x]><td>b<![endif]--><![if !supportLists]>- <![endif]>c</table>',
      [['a- c']],
    ],
    [
      'what is deleted or hidden',
      '<table><td>a<del>b</del><span style="display:none">c<b>d</b></span>e<p style=\'mso-hide:all\'>f</p>g</table>',
      [['aeg']],
    ],
    [
      'references',
      '<table><td>&#272;i&#7875;m &ge; 1&nbsp;&frac12; &aacute; &x; &#0;&amp;lt;</table>',
      [['Điểm ≥ 1 ½ á &x; &lt;']],
    ],
    [
      'lists',
      '<table><td><ul><li>a<li>b</ul><ol type=a><li>c<li>d</ol><ol start=3><li>e</ol></table>',
      [['- a\n- b\na) c\nb) d\n3. e']],
    ],
    ['lines', '<table><td>a<br>b<p>c\r\n  d</p>\n\n<div>e</div></table>', [['a\nb\nc d\ne']]],
    ['letters in two parts', '<table><td>Đie\u0302\u0309m</table>', [['Điểm']]],
    ['a sign that is no tag', '<table><td>a < b<td>c<=d</table>', [['a < b', 'c<=d']]],
  ])('%s', (_, html, expected) => {
    expect(cells(clip(html))).toEqual(expected);
  });

  test('merged cells are one, wherever they reach', () => {
    const read = clip('<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>');
    if (!read.ok) throw new Error(read.issue.code);
    const [first, second] = read.value[0]!.rows.map(row => row.cells);
    expect(first![0]).toBe(second![0]);
    expect(first![1]).toBe(first![2]);
    expect(second!.map(({ text }) => text)).toEqual(['a', 'c', 'd']);
  });

  test('a table in a cell is text of the cell and a table of its own', () => {
    const read = clip('<table><tr><td>a<table><tr><td>b<td>1</table><td>c</table>');
    if (!read.ok) throw new Error(read.issue.code);
    const [outer, inner] = read.value;
    expect(outer!.rows[0]!.cells).toEqual([{ text: 'a\nb: 1', holds: ['table'] }, { text: 'c' }]);
    expect(inner!.rows[0]!.cells.map(({ text }) => text)).toEqual(['b', '1']);
  });

  test('a page in the encoding that it names', () => {
    const bytes = new Uint8Array([
      ...strToU8('<meta charset=windows-1258><table><td>K'),
      0xea,
      0xec,
      ...strToU8('</table>'),
    ]);
    expect(cells(readTableFile(bytes))).toEqual([['Kế']]);
  });
});

describe('a document of Word', () => {
  const row = (...each: readonly string[]): string =>
    `<w:tr>${each.map(cell => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
  const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;
  const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
  test.each<[string, string, string[][]]>([
    [
      'changes that are tracked',
      table(
        row(`<w:p>${run('a')}<w:del>${run('b')}</w:del><w:ins>${run('c')}</w:ins></w:p>`),
        `<w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph('d')}</w:tc></w:tr>`,
      ),
      [['ac']],
    ],
    [
      'hidden text',
      table(row(`<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r>${run('b')}</w:p>`)),
      [['b']],
    ],
    [
      'breaks, tabs and fields',
      table(
        row(
          `<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:instrText>PAGE</w:instrText></w:r></w:p>`,
        ),
      ),
      [['a\nb c']],
    ],
    [
      'cells that begin further right',
      table(
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>${paragraph('b')}</w:tc></w:tr>`,
        row(paragraph('a'), paragraph('c')),
      ),
      [
        ['', 'b'],
        ['a', 'c'],
      ],
    ],
    [
      'a table in a cell',
      table(row(`${paragraph('a')}${table(row(paragraph('b'), paragraph('1')))}<w:p/>`, paragraph('c'))),
      [['a\nb: 1', 'c']],
    ],
    [
      'a formula',
      table(
        row(
          `<w:p>${run('Điểm = ')}<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:f><m:num><m:r><m:t>b</m:t></m:r></m:num><m:den><m:r><m:t>a</m:t></m:r></m:den></m:f></m:oMath>${run(' x 2')}</w:p>`,
        ),
      ),
      [['Điểm = (b)/(a) x 2']],
    ],
  ])('%s', (_, body, expected) => {
    expect(cells(readTableFile(docxOf(body)))).toEqual(expected);
  });
});

describe('tab-separated text', () => {
  test.each<[string, string, string[][]]>([
    ['quotes', 'a\t"b\nc ""d"""\t"e', [['a', 'b\nc "d"', '"e']]],
    [
      'line ends of all systems',
      'a\tb\r\nc\td\re\tf\n',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    ['a quote within', 'a\tb"c"\td', [['a', 'b"c"', 'd']]],
  ])('%s', (_, text, expected) => {
    expect(cells(clip('', text))).toEqual(expected);
  });

  test('as Excel saves it, in UTF-16', () => {
    const text = 'a\tKế hoạch';
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...[...text].flatMap(letter => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    ]);
    expect(cells(readTableFile(bytes))).toEqual([['a', 'Kế hoạch']]);
  });
});
