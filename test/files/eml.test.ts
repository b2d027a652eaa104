import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { isMailAddress } from '../../src/ledger/mail-address';
import { writeEml, type Draft } from '../../src/files/eml';
import { parameter } from '../../src/files/eml-header';
import { zipFiles } from '../../src/files/zip-files';
import { parseMails } from './parse-mail';

const attachment = {
  name: 'CCHC-2026-10888-6-TCC-v1.xlsx',
  bytes: new Uint8Array([80, 75, 3, 4, 0, 255, 13, 10, 45, 45]),
};
const draft: Draft = {
  to: { name: 'Công chức Tài chính - kế toán', address: 'ketoan@camgiang.haiphong.gov.vn' },
  subject: 'Đề nghị nhập số liệu chỉ số cải cách hành chính năm 2026, trước ngày 25/10/2026',
  body: 'Kính gửi đồng chí,\n\nĐề nghị nhập 4 tiêu chí.\n.\n--=_so-cchc_8f2d6c1e\nFrom kia\n',
  attachment,
};
const text = (mail: Uint8Array): string => Buffer.from(mail).toString('latin1');

describe('a draft', () => {
  const mail = writeEml(draft);

  test('is ASCII in lines that end with CRLF and are short, but for the one that the media type fills', () => {
    const lines = text(mail)
      .split('\r\n')
      .filter(line => !line.startsWith('Content-Type: application/'));
    expect(lines.every(line => /^[\x20-\x7e]*$/.test(line) && line.length <= 76)).toBe(true);
    expect(lines[0]).toBe('X-Unsent: 1');
  });

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

describe('addresses', () => {
  test.each([
    ['tu.phap@camgiang.haiphong.gov.vn', true],
    ["o'brien+x@a-b.vn", true],
    ['', false],
    ['a@b', false],
    ['a@b.vn\r\nBcc: x@y.z', false],
    ['a@b.vn, c@d.vn', false],
    ['A <a@b.vn>', false],
    ['a..b@c.vn', false],
    ['.a@c.vn', false],
    ['a@-c.vn', false],
    ['kế.toán@xã.vn', false],
    [`${'a'.repeat(65)}@b.vn`, false],
    [`a@${'b'.repeat(64)}.vn`, false],
    [`a@${'b.'.repeat(126)}vn`, false],
    ['a@b.vn ', false],
    ['a"b@c.vn', false],
  ])('%j: %s', (address, valid) => {
    expect(isMailAddress(address)).toBe(valid);
  });

  test('that are none are never written', () => {
    expect(() => writeEml({ ...draft, to: { name: '', address: 'a@b.vn\r\nBcc: x@y.z' } })).toThrow(
      RangeError,
    );
  });
});

describe('files in one zip', () => {
  const files = [attachment, { name: 'CCHC-2026-10888-6-TCC-v1.eml', bytes: writeEml(draft) }];

  test('come out as they went in', () => {
    const read = unzipSync(zipFiles(files, new Date(2026, 9, 15)));
    expect(Object.keys(read)).toEqual(files.map(({ name }) => name));
    for (const { name, bytes } of files) expect(Buffer.compare(read[name]!, bytes)).toBe(0);
  });

  test('never lose one to another of its name', () => {
    expect(() =>
      zipFiles([attachment, { ...attachment, name: attachment.name.toUpperCase() }], new Date()),
    ).toThrow(RangeError);
  });
});
