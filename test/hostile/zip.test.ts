import { deflateSync, strToU8 } from 'fflate';
import { Allowance } from '../../src/files/allowance';
import { inflateEntry } from '../../src/files/inflate-entry';
import { LIMITS } from '../../src/files/limits';
import { BOMB_BYTES, bombXlsx } from './bomb';
import { buildXlsx, contentTypes, relations, sheet, workbook, xlsxParts } from './build-xlsx';
import { buildZip, type Entry } from './build-zip';
import { cellsOf, outcome } from './outcome';

const ROW = '<row r="1"><c r="A1"><v>7</v></c></row>';
const SHEET = 'xl/worksheets/sheet1.xml';
const entries = (extra: readonly Entry[] = []): Entry[] => [
  ...Object.entries(xlsxParts(ROW)).map(([name, content]) => ({ name, content })),
  ...extra,
];
const lying = (lie: Partial<Entry>): Uint8Array => buildXlsx(ROW, {}, { [SHEET]: lie });

test('the workbook of these tests is read when it tells no lies', () => {
  expect(cellsOf(buildZip(entries())).sheets.get('Trang')).toEqual([[7]]);
  expect(outcome(lying({ method: 0 }))).toBe('read');
  // Sizes behind the data, as Java writes them: the header before it holds none.
  expect(outcome(lying({ flags: 8, local: { size: 0, crc: 0 } }))).toBe('read');
});

describe('bombs', () => {
  test('are small before they are opened', () => {
    expect(bombXlsx().length).toBeLessThan(320_000);
  });

  test.each([
    ['with an honest size', bombXlsx()],
    ['with the size of a small part', bombXlsx(1000)],
    ['with the largest size that is let through', bombXlsx(LIMITS.inflatedBytes - 10_000)],
    ['with the size behind the data', bombXlsx(1000, { flags: 8, local: { size: 0, crc: 0 } })],
  ])('%s', (_, bytes) => {
    expect(outcome(bytes)).toBe('file.inflatesTooMuch');
  });

  test('in a part that is never read are refused by what they declare', () => {
    const hidden = { name: 'xl/media/image1.png', content: '', size: BOMB_BYTES };
    expect(outcome(buildZip(entries([hidden])))).toBe('file.inflatesTooMuch');
  });

  test('of parts that are each too small to be noticed are added up', () => {
    const filler = `<row/>${' '.repeat(2 ** 20 - 400)}`;
    const names = Array.from({ length: 60 }, (_, index) => `T${index}`);
    const sheets = names.map((_, index) => [`xl/worksheets/s${index}.xml`, sheet(filler)] as const);
    const bytes = buildXlsx('', {
      'xl/workbook.xml': workbook(names),
      'xl/_rels/workbook.xml.rels': relations(
        ...names.map((_, index) => ['worksheet', `worksheets/s${index}.xml`] as const),
      ),
      ...Object.fromEntries(sheets),
    });
    expect(outcome(bytes)).toBe('file.inflatesTooMuch');
  });

  test('of one part under many names are counted each time', () => {
    const filler = sheet(' '.repeat(2 ** 20 - 400));
    const names = Array.from({ length: 60 }, (_, index) => `T${index}`);
    const bytes = buildXlsx('', {
      'xl/workbook.xml': workbook(names),
      'xl/_rels/workbook.xml.rels': relations(...names.map(() => ['worksheet', 'worksheets/s.xml'] as const)),
      'xl/worksheets/s.xml': filler,
    });
    expect(bytes.length).toBeLessThan(20_000);
    expect(outcome(bytes)).toBe('file.inflatesTooMuch');
  });

  test('nested in each other are never opened', () => {
    const inner = bombXlsx();
    expect(outcome(buildZip([{ name: 'inner.zip', content: inner }]))).toBe('file.notSpreadsheet');
    expect(outcome(buildZip(entries([{ name: 'xl/inner.zip', content: inner, method: 0 }])))).toBe('read');
    expect(outcome(lying({ content: inner }))).toBe('file.broken');
  });

  test('that repeat themselves in themselves are no workbooks', () => {
    const once = buildZip([{ name: 'q.zip', content: 'PK' }]);
    // Its only entry is the archive itself.
    expect(outcome(buildZip([{ name: 'q.zip', content: once, method: 0, offset: 0 }]))).toBe(
      'file.notSpreadsheet',
    );
  });
});

test('no more of a part is passed on than it declared', () => {
  const content = new Uint8Array(300_000).map((_, index) => (index * 7919) >> 8);
  const packed = deflateSync(content);
  let taken = 0;
  const entry = { name: 'a', deflated: true, packed, size: 20_000, crc: 0 };
  expect(() => inflateEntry(entry, new Allowance(), ({ length }) => (taken += length))).toThrow(
    'file.broken',
  );
  expect(taken).toBeLessThanOrEqual(20_000);
});

describe('a zip that could be read in two ways is refused:', () => {
  const name = SHEET;
  test.each<[string, Uint8Array, string]>([
    ['another name before the data', lying({ local: { name: 'xl/worksheets/sheet9.xml' } }), 'file.broken'],
    ['another size before the data', lying({ local: { size: 5 } }), 'file.broken'],
    ['another checksum before the data', lying({ local: { crc: 5 } }), 'file.broken'],
    ['another method before the data', lying({ local: { method: 0 } }), 'file.broken'],
    ['a wrong checksum', lying({ crc: 1 }), 'file.broken'],
    ['a size too large', lying({ size: 5000 }), 'file.broken'],
    ['a size too small', lying({ size: 50 }), 'file.broken'],
    ['an unknown method', lying({ method: 12 }), 'file.broken'],
    ['a stored part of two sizes', lying({ method: 0, size: 5000 }), 'file.broken'],
    ['bytes that are no deflate stream', lying({ packed: strToU8('\u0007 no stream') }), 'file.broken'],
    ['an encrypted entry', lying({ flags: 1 }), 'file.encrypted'],
    ['two entries of one name', buildZip(entries([{ name, content: sheet('') }])), 'file.broken'],
    [
      'names that differ by case',
      buildZip(entries([{ name: name.toUpperCase(), content: '' }])),
      'file.broken',
    ],
    [
      'an entry that begins inside another',
      buildZip(entries([{ name: 'x', content: 'x', offset: 4 }])),
      'file.broken',
    ],
    ['an entry that begins behind the directory', lying({ offset: 0x7fffffff }), 'file.broken'],
    ['a part that reaches into the next', lying({ packedSize: 400 }), 'file.broken'],
    [
      'something before the first entry',
      Uint8Array.from([...strToU8('PK..'), ...buildZip(entries())]),
      'file.broken',
    ],
    ['something behind the end', Uint8Array.from([...buildZip(entries()), 0]), 'file.truncated'],
    [
      'fewer entries than its directory',
      buildZip(entries([{ name: 'x', content: 'x' }]), [[8, [6, 0, 6, 0]]]),
      'file.broken',
    ],
    ['more entries than its directory', buildZip(entries(), [[8, [9, 0, 9, 0]]]), 'file.broken'],
    ['another size of its directory', buildZip(entries(), [[12, [1, 0, 0, 0]]]), 'file.broken'],
    ['entries on another disk', buildZip(entries(), [[4, [1, 0]]]), 'file.broken'],
    ['a directory elsewhere', buildZip(entries(), [[16, [0, 0, 0, 0]]]), 'file.broken'],
    ['a directory that zip64 describes', buildZip(entries(), [[16, [255, 255, 255, 255]]]), 'file.broken'],
    ['a count that zip64 describes', buildZip(entries(), [[8, [255, 255, 255, 255]]]), 'file.tooManyParts'],
    ['sizes that zip64 describes', lying({ size: 0xffffffff, packedSize: 0xffffffff }), 'file.broken'],
  ])('%s', (_, bytes, code) => {
    expect(outcome(bytes)).toBe(code);
  });

  test('more entries than any workbook has', () => {
    const many = Array.from({ length: LIMITS.parts }, (_, index) => ({
      name: `m${index}`,
      content: '',
      method: 0,
    }));
    expect(outcome(buildZip(entries(many)))).toBe('file.tooManyParts');
    expect(outcome(buildZip(entries(many.slice(10))))).toBe('read');
  });
});

test('a file that is too big is refused before anything of it is read', () => {
  expect(outcome(new Uint8Array(LIMITS.fileBytes + 1))).toBe('file.tooBig');
});

test('a file cut off at any byte is refused', () => {
  const bytes = buildZip(entries());
  for (let end = 0; end < bytes.length; end++)
    expect(outcome(bytes.slice(0, end))).toMatch(/^file\.(truncated|notSpreadsheet|broken)$/);
});

test('reading that takes too long is stopped', () => {
  const clock = jest.spyOn(performance, 'now');
  let now = 0;
  clock.mockImplementation(() => (now += LIMITS.seconds * 1000));
  try {
    expect(outcome(buildZip(entries()))).toBe('file.tooSlow');
  } finally {
    clock.mockRestore();
  }
});

describe('other formats are named:', () => {
  const type = (main: string): Uint8Array => buildXlsx(ROW, { '[Content_Types].xml': contentTypes(main) });
  /** A compound file whose directory, in its second sector, names this stream. */
  const ole = (stream: string): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...stream].forEach((letter, index) => (bytes[1024 + 128 + 2 * index] = letter.charCodeAt(0)));
    return bytes;
  };
  const odf = (kind: string): Uint8Array =>
    buildZip([
      { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}`, method: 0 },
      { name: 'content.xml', content: '<a/>' },
    ]);
  test.each<[string, Uint8Array, string]>([
    ['.xls', ole('Workbook'), 'file.oldFormat'],
    ['.xls of Excel 5', ole('Book'), 'file.oldFormat'],
    ['.xlsx with a password', ole('EncryptedPackage'), 'file.encrypted'],
    ['.doc', ole('WordDocument'), 'file.notSpreadsheet'],
    ['.ods', odf('spreadsheet'), 'file.ods'],
    ['.odt', odf('text'), 'file.notSpreadsheet'],
    ['.xlsm', type('application/vnd.ms-excel.sheet.macroEnabled.main+xml'), 'file.macro'],
    ['.xlsb', type('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), 'file.oldFormat'],
    ['.xltx', type('application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml'), 'read'],
    [
      '.docx',
      type('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      'file.notSpreadsheet',
    ],
    ['a zip of pictures', buildZip([{ name: 'a.png', content: 'x' }]), 'file.notSpreadsheet'],
    ['an empty zip', buildZip([]), 'file.notSpreadsheet'],
    ['.csv', strToU8('Mã,Tiêu chí\r\n1.1,Kế hoạch\r\n'), 'file.csv'],
    ['.csv with semicolons', strToU8('\uFEFFMã;Tiêu chí\n'), 'file.csv'],
    ['.txt of Excel', Uint8Array.from([0xff, 0xfe, 0x4d, 0, 9, 0, 0x54, 0]), 'file.csv'],
    ['a web page named .xls', strToU8('\n<html><table><tr><td>1</td></tr></table>'), 'file.oldFormat'],
    [
      'XML of Excel 2003',
      strToU8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>'),
      'file.oldFormat',
    ],
    ['.pdf', strToU8('%PDF-1.7, 1\n'), 'file.notSpreadsheet'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'file.notSpreadsheet'],
    ['nothing', new Uint8Array(0), 'file.truncated'],
  ])('%s', (_, bytes, code) => {
    expect(outcome(bytes)).toBe(code);
  });
});
