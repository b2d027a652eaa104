import { LIMITS } from '../../src/files/limits';
import { XmlReader } from '../../src/files/xml-reader';
import { buildXlsx, MAIN, relations, sheet, workbook } from './build-xlsx';
import { cellsOf, outcome } from './outcome';

const SHEET = 'xl/worksheets/sheet1.xml';
const withSheet = (xml: string): string => outcome(buildXlsx('', { [SHEET]: xml }));
const inline = (text: string): string => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
const textOf = (text: string): unknown => cellsOf(buildXlsx(inline(text))).sheets.get('Trang')?.[0]?.[0];

describe('declarations and entities are refused before they are expanded:', () => {
  const lol = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
  test.each([
    ['a document type', `<!DOCTYPE worksheet>${sheet('')}`],
    ['a billion laughs', `<!DOCTYPE w [<!ENTITY l0 "ha">${lol}]>${sheet(inline('&l9;'))}`],
    ['a file of the reader', `<!DOCTYPE w [<!ENTITY f SYSTEM "file:///etc/passwd">]>${sheet(inline('&f;'))}`],
    ['one inside', sheet('<!DOCTYPE worksheet>')],
    ['an entity inside', sheet('<!ENTITY a "b">')],
  ])('%s', (_, xml) => {
    expect(withSheet(xml)).toBe('file.doctype');
  });

  test('in UTF-16 too', () => {
    const content = Uint8Array.from([0xff, 0xfe, ...Buffer.from(`<!DOCTYPE w>${sheet('')}`, 'utf16le')]);
    expect(outcome(buildXlsx('', {}, { [SHEET]: { content } }))).toBe('file.doctype');
  });

  test.each(['xl/workbook.xml', 'xl/sharedStrings.xml', '_rels/.rels', '[Content_Types].xml'])(
    'in %s',
    part => {
      expect(outcome(buildXlsx('', { [part]: '<!DOCTYPE a><a/>' }))).toBe('file.doctype');
    },
  );
});

describe('what is not well-formed is refused:', () => {
  test.each([
    ['nothing', ''],
    ['text alone', 'abc'],
    ['text before the root', `abc${sheet('')}`],
    ['text behind the root', `${sheet('')}abc`],
    ['CDATA outside', `${sheet('')}<![CDATA[a]]>`],
    ['two roots', sheet('') + sheet('').replace(/^<\?.*?\?>/, '')],
    ['another root', `<sst xmlns="${MAIN}"/>`],
    ['a root of another namespace', sheet('').replace(MAIN, 'urn:x')],
    ['a root without a namespace', sheet('').replace(/ xmlns="[^"]*"/, '')],
    ['an element that is not closed', sheet('<row>')],
    ['elements that cross', sheet('<row><c></row></c>')],
    ['a tag without a name', sheet('< row/>')],
    ['a tag that does not end', `${sheet('').slice(0, -3)}`],
    ['an attribute twice', sheet('<row r="1" r="2"/>')],
    ['an attribute without quotes', sheet('<row r=1/>')],
    ['an attribute without a value', sheet('<row r/>')],
    ['a "<" in an attribute', sheet('<row ht="<"/>')],
    ['attributes without a space between', sheet('<row r="1"ht="2"/>')],
    ['a prefix that nothing declares', sheet('<x:row/>')],
    ['an unknown entity', sheet(inline('&nbsp;'))],
    ['an entity called constructor', sheet(inline('&constructor;'))],
    ['a bare &', sheet(inline('a & b'))],
    ['an empty reference', sheet(inline('&#;'))],
    ['a reference to NUL', sheet(inline('&#0;'))],
    ['a reference to half a letter', sheet(inline('&#xD800;'))],
    ['a reference beyond all letters', sheet(inline('&#x110000;'))],
    ['a very long reference', sheet(inline(`&#${'1'.repeat(400)};`))],
    ['a control character', sheet(inline('\u0001'))],
    ['a comment that does not end', sheet('<!-- ')],
    ['another encoding', sheet('').replace('UTF-8', 'ISO-8859-1')],
    ['deep nesting', sheet('<a>'.repeat(LIMITS.depth) + '</a>'.repeat(LIMITS.depth))],
    [
      'a hundred namespaces',
      sheet(`<a ${Array.from({ length: 101 }, (_, n) => `xmlns:n${n}="u"`).join(' ')}/>`),
    ],
  ])('%s', (_, xml) => {
    expect(withSheet(xml)).toBe('file.broken');
  });

  test.each([
    ['tag', sheet(`<a b="${'x'.repeat(LIMITS.markup + 20_000)}"/>`)],
    ['comment', sheet(`<!--${'x'.repeat(LIMITS.markup + 20_000)}-->`)],
  ])('a %s that had to be held for too long', (_, content) => {
    expect(outcome(buildXlsx('', {}, { [SHEET]: { content, method: 0 } }))).toBe('file.broken');
  });

  test('bytes that end within a letter, or are half of one, in UTF-16', () => {
    const utf16 = [0xff, 0xfe, ...Buffer.from(sheet(inline('ạ')), 'utf16le')];
    const read = (bytes: readonly number[]): string =>
      outcome(buildXlsx('', {}, { [SHEET]: { content: Uint8Array.from(bytes) } }));
    expect(read(utf16)).toBe('read');
    expect(read(utf16.slice(0, -1))).toBe('file.broken');
    const letter = Buffer.from(utf16).indexOf(Buffer.from('ạ', 'utf16le'));
    expect(read(utf16.map((byte, at) => (at === letter + 1 ? 0xd8 : byte)))).toBe('file.broken');
    // Bytes of the other order.
    expect(read([0xfe, 0xff, ...utf16.slice(2)])).toBe('file.broken');
  });

  test('bytes that are no UTF-8', () => {
    const content = Uint8Array.from(sheet(inline('\u00ff')), letter => letter.charCodeAt(0));
    expect(outcome(buildXlsx('', {}, { [SHEET]: { content } }))).toBe('file.broken');
  });
});

test('what programs write is understood', () => {
  expect(textOf('a &lt;&amp;&gt; &quot;&apos; &#233;&#x1F600;')).toBe('a <&> "\' é😀');
  expect(textOf('a<![CDATA[<b>&amp;]]><!-- c -->d')).toBe('a<b>&amp;d');
  expect(textOf('a\r\nb\rc&#13;d')).toBe('a\nb\nc\rd');
  const prefixed = sheet(inline('a'))
    .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
    .replace('xmlns=', 'xmlns:x=');
  expect(prefixed).toContain('<x:worksheet xmlns:x=');
  expect(cellsOf(buildXlsx('', { [SHEET]: prefixed })).sheets.get('Trang')).toEqual([['a']]);
});

test('elements of other namespaces and elsewhere are not taken for cells', () => {
  const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const foreign = sheet(
    `${row}<x:row xmlns:x="urn:x" r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row><row xmlns="urn:x" r="3"><c><v>3</v></c></row>`,
  );
  expect(cellsOf(buildXlsx('', { [SHEET]: foreign })).sheets.get('Trang')).toEqual([[1]]);
  const elsewhere = sheet(row).replace(
    '</worksheet>',
    `<extLst><sheetData>${row}</sheetData></extLst><other>${row}</other></worksheet>`,
  );
  expect(cellsOf(buildXlsx('', { [SHEET]: elsewhere })).sheets.get('Trang')).toEqual([[1]]);
});

test('XML reads alike wherever it is cut', () => {
  const xml = sheet(
    `${inline('a&amp;é&#x1F600;\r\nb')}<!-- c > --><row><c t='str'><v><![CDATA[<x>]]></v></c></row>`,
  );
  const told = (pieces: readonly string[]): string => {
    let events = '';
    const reader = new XmlReader([MAIN], {
      open: (name, attributes, depth) => (events += `<${depth}${name}${[...attributes].join()}>`),
      text: text => (events += text),
      close: depth => (events += `</${depth}>`),
    });
    for (const piece of pieces) reader.push(piece);
    reader.end();
    return events;
  };
  const whole = told([xml]);
  expect(whole).toContain('a&é😀\nb');
  expect(told([...xml])).toBe(whole);
  for (let at = 1; at < xml.length; at++) expect(told([xml.slice(0, at), xml.slice(at)])).toBe(whole);
});

describe('names that mean something to JavaScript', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  test('are sheets and codes like any other', () => {
    const list = relations(...names.map(name => ['worksheet', `worksheets/${name}`] as const));
    const parts = names.map(name => [`xl/worksheets/${name}`, sheet(inline(name))] as const);
    const { sheets } = cellsOf(
      buildXlsx('', {
        'xl/workbook.xml': workbook(names),
        'xl/_rels/workbook.xml.rels': list,
        ...Object.fromEntries(parts),
      }),
    );
    expect([...sheets]).toEqual(names.map(name => [name, [[name]]]));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('are no types, no references and no parts', () => {
    for (const name of names) {
      expect(outcome(buildXlsx(`<row><c t="${name}"><v>1</v></c></row>`))).toBe('file.broken');
      expect(outcome(buildXlsx(`<row><c t="s"><v>${name}</v></c></row>`))).toBe('file.broken');
      expect(outcome(buildXlsx('', { 'xl/_rels/workbook.xml.rels': relations(['worksheet', name]) }))).toBe(
        'file.broken',
      );
    }
  });
});
