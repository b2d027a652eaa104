import fc from 'fast-check';
import { writeEml } from '../../src/files/eml';
import { parseMails } from './parse-mail';
import { attachment, draft } from './sample-draft';

describe('a draft', () => {
  const mail = writeEml(draft);

  test('is read by an independent parser as it was meant', () => {
    const [read] = parseMails([mail]);
    expect(read).toEqual({
      headers: ['X-Unsent', 'To', 'Subject', 'MIME-Version', 'Content-Type'],
      unsent: '1',
      subject: draft.subject,
      to: [[draft.to!.name, draft.to!.address]],
      types: [
        'multipart/mixed',
        'text/plain',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      ],
      body: draft.body.replace(/\n/g, '\r\n'),
      files: [[attachment.name, Buffer.from(attachment.bytes).toString('base64')]],
      defects: [],
    });
  });

  test('may go to nobody yet, or to an address without a name', () => {
    const [nobody, unnamed] = parseMails([
      writeEml({ ...draft, to: undefined }),
      writeEml({ ...draft, to: { name: '', address: 'a@b.vn' } }),
    ]);
    expect([nobody!.to, unnamed!.to]).toEqual([null, [['', 'a@b.vn']]]);
  });
});

test('no name, subject, body or file name gets out of its place', () => {
  const wild = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      'A\r\nBcc: x@y.z',
      'A\n\n--=_so-cchc_8f2d6c1e--\n',
      '"; filename="b.exe',
      '=?UTF-8?Q?a?= <x@y.z>, b@c.d',
      '\u202egnp.exe',
      'Ủy ban 😀'.repeat(30),
      'a\'b%41*"\\',
    ),
  );
  const cases = fc.sample(fc.tuple(wild, wild, wild, wild), 300);
  const parsed = parseMails(
    cases.map(([name, subject, body, file]) =>
      writeEml({
        to: { name, address: 'a@b.vn' },
        subject,
        body,
        attachment: { name: `${file}.xlsx`, bytes: attachment.bytes },
      }),
    ),
  );
  const shown = (given: string): string =>
    given.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
  parsed.forEach((read, index) => {
    const [name, subject, body, file] = cases[index]!;
    expect(read.headers).toEqual(['X-Unsent', 'To', 'Subject', 'MIME-Version', 'Content-Type']);
    expect(read.to).toEqual([[shown(name), 'a@b.vn']]);
    expect(read.subject).toBe(shown(subject));
    expect(read.files.map(([each]) => each)).toEqual([shown(`${file}.xlsx`)]);
    expect(read.body).toBe(Buffer.from(body.replace(/\r\n?|\n/g, '\r\n'), 'utf8').toString('utf8'));
    expect(read.defects).toEqual([]);
  });
});
