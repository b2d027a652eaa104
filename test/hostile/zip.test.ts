import { strFromU8, strToU8 } from 'fflate';
import { deflateRawSync } from 'node:zlib';
import { Allowance } from '../../src/files/allowance';
import { inflateEntry } from '../../src/files/zip/inflate-entry';
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

/** How much of a bomb is inflated at most until it is known for one: what gets by unasked, and a step of a thousandfold. */
const MOST_OF_A_BOMB = LIMITS.ratioFromBytes + LIMITS.stepBytes * 1024;

/** A workbook whose sheet comes in one stored block, which does not say that it is the last. */
function endless(rows: string): Uint8Array {
  const packed = deflateRawSync(strToU8(sheet(rows)), { level: 0 });
  packed[0] = 0;
  return buildXlsx(rows, {}, { [SHEET]: { packed } });
}

/** The bytes with the first of these replaced. */
function patched(bytes: Uint8Array, from: readonly number[], to: readonly number[]): Uint8Array {
  const at = Buffer.from(bytes).indexOf(Uint8Array.from(from));
  if (at < 0) throw new Error('nothing to replace');
  const changed = bytes.slice();
  changed.set(to, at);
  return changed;
}

test('the workbook of these tests is read when it tells no lies', () => {
  expect(cellsOf(buildZip(entries())).sheets.get('Trang')).toEqual([[7]]);
  expect(outcome(lying({ method: 0 }))).toBe('read');
  // Sizes behind the data, as Java writes them: the header before it holds none.
  expect(outcome(lying({ flags: 8, local: { size: 0, crc: 0 } }))).toBe('read');
  // Sizes and places in the records of zip64, as some programs write them for small files too.
  expect(outcome(buildZip(entries(), [], { wide: true }))).toBe('read');
  expect(outcome(lying({ wide: 'both' }))).toBe('read');
  // A part beyond those whose ratio does not count, as large ledgers have them.
  const large = { [SHEET]: sheet(ROW + ' '.repeat(LIMITS.ratioFromBytes)) };
  expect(outcome(buildXlsx('', large, { [SHEET]: { method: 0 } }))).toBe('read');
  // What a gateway appended.
  expect(outcome(Uint8Array.from([...buildZip(entries()), 0]))).toBe('read');
  expect(outcome(Uint8Array.from([...buildZip(entries(), [], { comment: 'PK' }), 0]))).toBe('read');
  // A part that lies there twice, the same to the byte.
  expect(outcome(buildZip(entries([{ name: SHEET, content: sheet(ROW) }])))).toBe('read');
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
    const counted = jest.spyOn(Allowance.prototype, 'inflate');
    expect(outcome(bytes)).toBe('file.inflatesTooMuch');
    const inflated = counted.mock.calls.reduce((sum, [step]) => sum + step, 0);
    counted.mockRestore();
    expect(inflated).toBeLessThan(MOST_OF_A_BOMB);
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

test.each([
  ['steps', new Uint8Array(300_000).map((_, index) => (index * 7919) >> 8)],
  ['one step', new Uint8Array(300_000)],
])('no more of a part that comes in %s is passed on than it declared', (_, content) => {
  const packed = deflateRawSync(content);
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
    [
      'no header before the data',
      patched(buildZip(entries()), [0x50, 0x4b, 3, 4], [0x50, 0x4b, 3, 5]),
      'file.broken',
    ],
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
    ['an entry that is encrypted before the data only', lying({ local: { flags: 1 } }), 'file.broken'],
    ['sizes behind the data and others before it', lying({ flags: 8, local: { size: 5 } }), 'file.broken'],
    [
      'a checksum behind the data and another before it',
      lying({ flags: 8, local: { crc: 5 } }),
      'file.broken',
    ],
    ['sizes left out that do not follow', lying({ local: { size: 0, crc: 0 } }), 'file.broken'],
    [
      'sizes left out that follow as the directory says',
      lying({ flags: 8, local: { flags: 0, size: 0, crc: 0 } }),
      'file.broken',
    ],
    ['two entries of one name', buildZip(entries([{ name, content: sheet('') }])), 'file.broken'],
    [
      'names that differ by slashes',
      buildZip(entries([{ name: name.replace(/\//g, '\\'), content: sheet('') }])),
      'file.broken',
    ],
    [
      'a part that lies there twice, deflated and as it is',
      buildZip([{ name, content: deflateRawSync(strToU8(sheet(ROW))), method: 0 }, ...entries()]),
      'file.broken',
    ],
    [
      'names that differ by a slash before',
      buildZip(entries([{ name: `/${name}`, content: '' }])),
      'file.broken',
    ],
    [
      'names that differ by how letters are spelt',
      buildZip(entries([{ name: name.replace('s', '%73'), content: '' }])),
      'file.broken',
    ],
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
    [
      'another zip before it',
      Uint8Array.from([...buildZip(entries()), ...buildZip(entries())]),
      'file.broken',
    ],
    [
      'another zip in its comment',
      buildZip(entries(), [], { comment: strFromU8(buildZip([]), true) }),
      'file.broken',
    ],
    [
      'a comment that was cut off',
      buildZip(entries(), [], { comment: 'by a program' }).slice(0, -1),
      'file.truncated',
    ],
    [
      'more behind the end than a comment may be',
      Uint8Array.from([...buildZip(entries()), ...Array<number>(65_536).fill(0)]),
      'file.truncated',
    ],
    [
      'fewer entries than its directory',
      buildZip(entries([{ name: 'x', content: 'x' }]), [[8, [6, 0, 6, 0]]]),
      'file.broken',
    ],
    ['more entries than its directory', buildZip(entries(), [[8, [9, 0, 9, 0]]]), 'file.broken'],
    ['another count on its disk', buildZip(entries(), [[8, [1, 0]]]), 'file.broken'],
    ['another size of its directory', buildZip(entries(), [[12, [1, 0, 0, 0]]]), 'file.broken'],
    ['entries on another disk', buildZip(entries(), [[4, [1, 0]]]), 'file.broken'],
    ['a directory elsewhere', buildZip(entries(), [[16, [0, 0, 0, 0]]]), 'file.broken'],
    ['a directory that zip64 describes', buildZip(entries(), [[16, [255, 255, 255, 255]]]), 'file.broken'],
    ['a count that zip64 describes', buildZip(entries(), [[8, [255, 255, 255, 255]]]), 'file.tooManyParts'],
    ['sizes that zip64 describes', lying({ size: 0xffffffff, packedSize: 0xffffffff }), 'file.broken'],
    [
      'sizes of zip64 that are others before the data',
      lying({ wide: 'both', local: { size: 5 } }),
      'file.broken',
    ],
    [
      'a directory of zip64 and another one',
      buildZip(entries(), [[12, [9, 0, 0, 0]]], { wide: true }),
      'file.broken',
    ],
    ['a count of zip64 and another one', buildZip(entries(), [[10, [1, 0]]], { wide: true }), 'file.broken'],
    [
      'a record of zip64 of another length',
      patched(buildZip(entries(), [], { wide: true }), [0x50, 0x4b, 6, 6, 44], [0x50, 0x4b, 6, 6, 45]),
      'file.broken',
    ],
    [
      'fields of zip64 that are too short for their sizes',
      [1, 2].reduce(bytes => patched(bytes, [1, 0, 16, 0], [1, 0, 8, 0]), lying({ wide: 'both' })),
      'file.broken',
    ],
    ['a stream that does not end', endless(ROW), 'file.broken'],
    [
      'a stream of several steps that does not end',
      endless(ROW + ' '.repeat(LIMITS.stepBytes)),
      'file.broken',
    ],
    [
      'an entry whose further fields would end behind the end',
      patched(
        buildZip([{ name: 'x', content: '', wide: 'local' }]),
        [1, 0, 20, 0, 0x78, 1, 0, 16, 0],
        [1, 0, 0xff, 0xff, 0x78, 2, 0, 0xf0, 0xff],
      ),
      'file.broken',
    ],
  ])('%s', (_, bytes, code) => {
    expect(outcome(bytes)).toBe(code);
  });

  test('but not for names in the letters of an old system', () => {
    const names = entries([
      { name: '@1', content: 'x' },
      { name: '@2', content: 'y' },
    ]);
    const bytes = buildZip(names).map((byte, at, all) =>
      byte === 0x40 && (all[at + 1]! | 3) === 0x33 ? 0xe9 : byte,
    );
    expect(outcome(bytes)).toBe('read');
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
  for (let end = 1; end < bytes.length; end++)
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
  const odf = (kind: string, mimetype: Partial<Entry> = { method: 0 }): Uint8Array =>
    buildZip([
      { name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}`, ...mimetype },
      { name: 'content.xml', content: '<a/>' },
    ]);
  /** One text that LibreOffice saves, behind as many namespaces as it declares. */
  const flat = (kind: string): Uint8Array =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8"?>\n\n<office:document ${Array.from({ length: 40 }, (_, n) => `xmlns:n${n}="urn:oasis:names:tc:opendocument:xmlns:office:${n}.0"`).join(' ')} office:mimetype="application/vnd.oasis.opendocument.${kind}">`,
    );
  const bytesOf = (...first: number[]): Uint8Array =>
    Uint8Array.from([...first, ...Array<number>(600).fill(0)]);
  test.each<[string, Uint8Array, string]>([
    ['.xls', ole('Workbook'), 'file.oldFormat'],
    ['.xls of Excel 5', ole('Book'), 'file.oldFormat'],
    ['.xlsx with a password', ole('EncryptedPackage'), 'file.encrypted'],
    ['.doc', ole('WordDocument'), 'file.notSpreadsheet'],
    ['.msg', ole('__properties_version1.0'), 'file.mail'],
    ['.xls of Excel 4', bytesOf(0x09, 0x04, 0x06, 0x00), 'file.oldFormat'],
    ['.xls of Excel 2', bytesOf(0x09, 0x00, 0x04, 0x00), 'file.oldFormat'],
    ['.xls of Excel 3', bytesOf(0x09, 0x02, 0x06, 0x00), 'file.oldFormat'],
    ['a bare stream of Excel 5', bytesOf(0x09, 0x08, 0x08, 0x00), 'file.oldFormat'],
    [
      'what Excel keeps beside an open file',
      Uint8Array.from({ length: 165 }, (_, at) => (at === 0 || at === 55 ? 9 : at < 10 ? 0x61 : 0x20)),
      'file.companion',
    ],
    ['what a Mac keeps beside a file', bytesOf(0x00, 0x05, 0x16, 0x07), 'file.companion'],
    ['a shortcut of Windows', bytesOf(0x4c, 0, 0, 0, 1, 0x14, 2, 0), 'file.shortcut'],
    ['.ods', odf('spreadsheet'), 'file.ods'],
    ['.odt', odf('text'), 'file.notSpreadsheet'],
    ['.ods packed again', odf('spreadsheet', { method: 8 }), 'file.ods'],
    ['a template of .ods', odf('spreadsheet-template'), 'file.ods'],
    [
      '.ods without its type',
      buildZip([
        { name: 'content.xml', content: '<a/>' },
        {
          name: 'META-INF/manifest.xml',
          content: '<m media-type="application/vnd.oasis.opendocument.spreadsheet"/>',
        },
      ]),
      'file.ods',
    ],
    ['.sxc', buildZip([{ name: 'mimetype', content: 'application/vnd.sun.xml.calc' }]), 'file.ods'],
    ['.fods', flat('spreadsheet'), 'file.ods'],
    ['.fodt', flat('text'), 'file.notSpreadsheet'],
    ['.epub', buildZip([{ name: 'mimetype', content: 'application/epub+zip' }]), 'file.notSpreadsheet'],
    ['.numbers', buildZip([{ name: 'Index/Document.iwa', content: 'x', method: 0 }]), 'file.numbers'],
    ['.numbers of 2009', buildZip([{ name: 'index.apxl', content: 'x' }]), 'file.numbers'],
    ['a zip of workbooks', buildZip([{ name: 'CCHC 2026/CCHC-v1.xlsx', content: 'x' }]), 'file.archive'],
    ['.rar', bytesOf(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07, 0x01, 0x00), 'file.archive'],
    ['.7z', bytesOf(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c), 'file.archive'],
    ['.gz', bytesOf(0x1f, 0x8b, 8), 'file.archive'],
    ['.xlsm', type('application/vnd.ms-excel.sheet.macroEnabled.main+xml'), 'file.macro'],
    ['.xlsb', type('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), 'file.oldFormat'],
    ['.xltx', type('application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml'), 'read'],
    [
      '.xlsx whose workbook has the type of its extension',
      buildXlsx(ROW, {
        '[Content_Types].xml': contentTypes('x')
          .replace(/<Override[^>]*>/, '<Default Extension="bin" ContentType="application/octet-stream"/>')
          .replace(
            'Extension="xml" ContentType="application/xml"',
            'Extension="XML" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"',
          ),
      }),
      'read',
    ],
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
    ['.pdf', strToU8('%PDF-1.7, 1\n'), 'file.notSpreadsheet'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'file.notSpreadsheet'],
    ['nothing', new Uint8Array(0), 'file.empty'],
    [
      'a zip behind many lines',
      Uint8Array.from([...Array<number>(65).fill(10), ...buildZip(entries())]),
      'file.notSpreadsheet',
    ],
    ['nothing but zeros', new Uint8Array(4096), 'file.empty'],
  ])('%s', (_, bytes, code) => {
    expect(outcome(bytes)).toBe(code);
  });

  test.each<[string, string, string]>([
    ['a web page named .xls', '\n<html><table><tr><td>1</td></tr></table>', 'file.oldFormat'],
    ['a table named .xls', '\uFEFF<table border="1"><tr><td>Mã, tên</td></tr></table>', 'file.oldFormat'],
    [
      'a page that Excel saved',
      '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><script>f()</script></head>',
      'file.oldFormat',
    ],
    [
      'a page with its pictures',
      'MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related\r\n',
      'file.oldFormat',
    ],
    [
      'XML of Excel 2003',
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>',
      'file.oldFormat',
    ],
    [
      'XML of Excel 2003 without its instruction',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      'file.oldFormat',
    ],
    [
      'XML of Excel 2003 with a prefix',
      '<ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">',
      'file.oldFormat',
    ],
    ['SYLK', 'ID;PWXL;N;E\r\nP;PGeneral\r\n', 'file.oldFormat'],
    ['SYLK with accents', 'ID;PSCALC3\r\nC;X1;Y1;K"\u001BNBa"\r\n', 'file.oldFormat'],
    ['DIF', 'TABLE\r\n0,1\r\n"EXCEL"\r\n', 'file.oldFormat'],
    ['.csv that begins like SYLK', 'ID;PHƯỜNG\r\n1;A\r\n', 'file.csv'],
    ['a page that asks to log in', '<!DOCTYPE html><html><body><form><table></table></form>', 'file.webPage'],
    ['a page that says no', '<html><head><title>404 Not Found</title></head>', 'file.webPage'],
    [
      'an old page that says no',
      '<html><title>HTTP Error 500</title><table><tr><td>x</td></tr>',
      'file.webPage',
    ],
    [
      'a page behind a comment',
      '<!-- IE friendly -->\n<!doctype HTML>\n<p>Lỗi, xin thử lại</p>',
      'file.webPage',
    ],
    ['XHTML', '<?xml version="1.0"?><!DOCTYPE html><html></html>', 'file.webPage'],
    ['what a server answers', '{"error": {"code": 401, "message": "Unauthorized"}}', 'file.webPage'],
    [
      'what a store answers',
      '<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code></Error>',
      'file.webPage',
    ],
    ['.gsheet', '{"url":"https://docs.google.com/open?id=1","doc_id":"1","email":"a@b.c"}', 'file.shortcut'],
    ['.gsheet of today', '{"":"WARNING!","doc_id":"1","resource_key":""}', 'file.shortcut'],
    ['.url', '[InternetShortcut]\r\nURL=https://a.b/c,d\r\n', 'file.shortcut'],
    [
      '.webloc',
      '<?xml version="1.0"?><!DOCTYPE plist><plist version="1.0"><dict><key>URL</key><string>x</string>',
      'file.shortcut',
    ],
    ['.eml', 'X-Unsent: 1\r\nSubject: a; b, c\r\nMIME-Version: 1.0\r\n', 'file.mail'],
    ['.eml as received', 'Received: from a\r\n by b; 1\r\nContent-Type: multipart/mixed;\r\n', 'file.mail'],
    ['JSON', '{"title": "a", "areas": []}', 'file.notSpreadsheet'],
    ['.svg', '<?xml version="1.0"?><svg viewBox="0,0,1,1"/>', 'file.notSpreadsheet'],
    ['.rtf', '{\\rtf1 a,b;c}', 'file.notSpreadsheet'],
    ['.csv of mails', 'From,To,Subject\r\na,b,c\r\n', 'file.csv'],
    ['.csv that speaks of other formats', 'Mã;{"doc_id"}\r\nID;PWXL\r\nC;<table>\r\n', 'file.csv'],
  ])('%s', (_, text, code) => {
    expect(outcome(strToU8(text))).toBe(code);
    const utf16 = Buffer.from(`\uFEFF${text.replace(/^\uFEFF/, '')}`, 'utf16le');
    expect(outcome(Uint8Array.from(utf16))).toBe(code);
    expect(outcome(Uint8Array.from(utf16.swap16()))).toBe(code);
  });
});
