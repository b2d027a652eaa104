import fc from 'fast-check';
import { plainWording } from '../../src/wording/plain-text';

/** Ways to type a sign, and the one way in which it is read. */
test.each<[typed: string, plain: string]>([
  ['≥ 90 %：½đ', '≥ 90 %:0,5đ'],
  ...['=>', '= >', '⇒', '➔', '➜'].map((arrow): [string, string] => [`90% ${arrow} 1 điểm`, '90% → 1 điểm']),
  ...['<=', '< =', '=<', '≦', '⩽'].map((sign): [string, string] => [`${sign} 90%`, '≤ 90%']),
  ...['>=', '> =', '≧', '⩾'].map((sign): [string, string] => [`${sign} 90%`, '≥ 90%']),
  ...['×', '✕', '✖', '∗'].map((sign): [string, string] => [`a ${sign} 2`, 'a × 2']),
  ...['‐', '‑', '‒', '–', '—', '―', '−'].map((dash): [string, string] => [`70%${dash}90%`, '70%-90%']),
  ['½ điểm; 1½ điểm; 1 ½ điểm', '0,5 điểm; 1,5 điểm; 1,5 điểm'],
  ['¼ điểm; 1¼ điểm', '0,25 điểm; 1,25 điểm'],
  ['¾ điểm; 2 ¾ điểm', '0,75 điểm; 2,75 điểm'],
  // How a sign is read depends on the numbers and words beside it, as they are meant.
  ['½–1 điểm', '0,5-1 điểm'],
  ['70 phần trăm–dưói 90%', '70%-dưới 90%'],
  ['1–≦2', '1-≤2'],
  ['Hết./. ./.', 'Hết'],
  ['(a ÷ b)', '(a / b)'],
  ['(a) : 90%)', '(a) / 90%)'],
  ['từ 90 phần trăm', 'từ 90%'],
  ['Hết văn bản./.', 'Hết văn bản'],
  ['dưói 70%', 'dưới 70%'],
  ['90% trở lện', '90% trở lên'],
  ['1 điễm', '1 điểm'],
  ['Điểm tối đã', 'Điểm tối đa'],
  ['Tỉ lệ, tỉ lệ', 'Tỷ lệ, tỷ lệ'],
  // What only looks like one of these stays: a dash between words, a colon before points.
  ['Đạt – không đạt', 'Đạt – không đạt'],
  ['Đạt: 1 điểm', 'Đạt: 1 điểm'],
])('"%s" is read as "%s"', (typed, plain) => {
  expect(plainWording(typed)).toBe(plain);
});

/** What the signs of a text are made of, and what decides how they are read. */
const PIECES = [
  ...'0123456789%.,;:()[]<>=-‐‑‒–—―−×✕✖∗÷/½¼¾≦⩽≧⩾⇒➔➜→≤≥đ０９％：；（）＜＞＝．／~～',
  ...[
    ' ',
    '\n',
    '\r',
    '\r\n',
    '\u00a0',
    '\u200b',
    '\u00ad',
    '\u2028',
    '\u3000',
    'e\u0302',
    '\u0300',
    '\u0301',
  ],
  ...[
    'dưới',
    'dưói',
    'duới',
    'phần trăm',
    'phần',
    'trăm',
    'trở lện',
    'trơ nên',
    'điễm',
    'điê',
    'm',
    'tối đã',
  ],
  ...['tỉ lệ', 'Tỉ', 'lệ', './.', '. / .'],
];

test('a text that is plain is read as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), pieces => {
      const plain = plainWording(pieces.join(''));
      expect(plainWording(plain)).toBe(plain);
    }),
    { numRuns: 100000 },
  );
});
