import fc from 'fast-check';
import { writeEml } from '../../src/files/eml';
import { base64Lines, mailboxHeader, parameter, textHeader } from '../../src/files/eml-header';
import { attachment, draft } from './sample-draft';

const text = (mail: Uint8Array): string => Buffer.from(mail).toString('latin1');

test('a draft is ASCII in lines that end with CRLF and are short, but for the one that the media type fills', () => {
  const lines = text(writeEml(draft))
    .split('\r\n')
    .filter(line => !line.startsWith('Content-Type: application/'));
  expect(lines.every(line => /^[\x20-\x7e]*$/.test(line) && line.length <= 76)).toBe(true);
  expect(lines[0]).toBe('X-Unsent: 1');
});

test('a draft holds its text and its file, each in a part of its own', () => {
  const [, body = '', file = ''] = text(writeEml(draft)).split('--=_so-cchc_8f2d6c1e\r\n');
  const decoded = (part: string): Buffer => Buffer.from(part.slice(part.indexOf('\r\n\r\n')), 'base64');
  expect(body).toContain('Content-Type: text/plain; charset=UTF-8\r\n');
  expect(decoded(body).toString('utf8')).toBe(draft.body.replace(/\n/g, '\r\n'));
  expect(file).toContain(`;\r\n filename="${attachment.name}"\r\n`);
  expect(Buffer.compare(decoded(file.replace(/--=.*/s, '')), attachment.bytes)).toBe(0);
});

test('that are none are never written', () => {
  expect(() => writeEml({ ...draft, to: { name: '', address: 'a@b.vn\r\nBcc: x@y.z' } })).toThrow(RangeError);
});

test('bytes come back out of lines of base64, none of them too long', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), bytes => {
      const lines = base64Lines(bytes);
      expect(Buffer.compare(Buffer.from(lines, 'base64'), bytes)).toBe(0);
      const each = lines.split('\r\n');
      expect(each.pop()).toBe('');
      expect(each.every(line => /^[\w+/]+=*$/.test(line) && line.length <= 76)).toBe(true);
    }),
  );
});

/** What a header says, by the encoded words of RFC 2047; each of them is whole letters. */
const decoded = (header: string): string =>
  header.replace(/=\?UTF-8\?B\?([\w+/=]*)\?=(?:\r\n (?==\?))?/g, (_, word: string) =>
    new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(word, 'base64')),
  );

test('a header says its text, in ASCII on lines that are short enough', () => {
  const words = fc.array(fc.constantFrom('Đề nghị', 'số liệu', 'CCHC', '2026', '😀', '=?x?='), {
    minLength: 1,
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, each => {
      const said = each.join(' ');
      const headers = [textHeader('Subject', said), mailboxHeader('To', said, 'a@b.vn')];
      expect(headers.map(decoded)).toEqual([`Subject: ${said}`, `To: ${said}\r\n <a@b.vn>`]);
      const lines = headers.flatMap(header => header.split('\r\n'));
      expect(lines.every(line => /^[\x20-\x7e]+$/.test(line) && line.length <= 76)).toBe(true);
    }),
  );
  expect(textHeader('Subject', 'CCHC 2026')).toBe('Subject: CCHC 2026');
  expect(mailboxHeader('To', '', 'a@b.vn')).toBe('To: a@b.vn');
});

test.each([
  ['a.xlsx', ';\r\n filename="a.xlsx"'],
  ['Sổ.xlsx', ";\r\n filename*=UTF-8''S%E1%BB%95.xlsx"],
])('the file name %s is written %j', (name, expected) => {
  expect(parameter('filename', name)).toBe(expected);
});

test('a long file name goes on over several lines', () => {
  const lines = parameter('filename', `${'Ủy ban '.repeat(20)}.xlsx`).split('\r\n');
  expect(lines.length).toBeGreaterThan(4);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(76);
});
