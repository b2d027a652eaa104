import { XmlDecoder } from '../../src/files/xml-decoder';

const XML = '<?xml?><t>Đạt 😀</t>';
const decoded = (pieces: readonly Uint8Array[]): string => {
  const decoder = new XmlDecoder();
  return pieces.map(piece => decoder.push(piece)).join('') + decoder.end();
};

test.each<[encoding: string, bytes: Uint8Array]>([
  ['UTF-8', Buffer.from(XML)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${XML}`)],
  ['UTF-16', Buffer.from(XML, 'utf16le')],
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${XML}`, 'utf16le')],
  ['UTF-16 of the other order', Buffer.from(XML, 'utf16le').swap16()],
  ['UTF-16 of the other order with its mark', Buffer.from(`\uFEFF${XML}`, 'utf16le').swap16()],
])('%s is decoded alike wherever it is cut', (_, bytes) => {
  for (let at = 0; at <= bytes.length; at++)
    expect(decoded([bytes.subarray(0, at), bytes.subarray(at)])).toBe(XML);
  expect(decoded([...bytes].map(byte => Uint8Array.of(byte)))).toBe(XML);
});

test('texts that are shorter than what tells the encoding', () => {
  expect(['', '<', '<a>'].map(text => decoded([Buffer.from(text)]))).toEqual(['', '<', '<a>']);
});
