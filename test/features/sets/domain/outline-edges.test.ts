import type { ReadingChoice } from '../../../../src/features/sets/domain/read-table';
import { readClip } from '../../../../src/features/sets/files/read-source';
import { fromText, outline, read, told } from '../read-drawn';

const HEADER = 'TT | Nội dung | Điểm | Cách chấm';
/** Codes of headings and criteria, in their order, of rows that bear a number and a title. */
const codesOf = (...rows: readonly string[]): string =>
  outline(fromText([HEADER, ...rows.map(row => `${row} | | Có`)]))
    .map(line => /^(bonus|penalty|# |- )?(\S+)/.exec(line)!.slice(1).filter(Boolean).join(''))
    .join(' ');

test.each<[string, readonly string[], string]>([
  ['numbers that run on', ['I | A', '1 | a', '2 | b', 'II | B', '3 | c'], 'I - I.1 - I.2 II - II.3'],
  ['numbers that begin anew', ['I | A', '1 | a', 'II | B', '1 | b'], 'I - I.1 II - II.1'],
  [
    'a number after parts that begin with one',
    ['I | A', '1.1 | a', '1.2 | b', '2 | c'],
    'I - I.1.1 - I.1.2 - I.2',
  ],
  [
    'parts of a number that stands above',
    ['1 | A', '1.1 | a', '1.1.1 | b', '1.2 | c'],
    '1 # 1.1 - 1.1.1 - 1.2',
  ],
  [
    'letters below letters',
    ['A | A', '1 | a', 'a) | b', 'b) | c', '2 | d', 'a) | e'],
    'A # A.1 # A.2 - A.1.a - A.1.b - A.2.a',
  ],
  [
    'Roman numbers below letters',
    ['A | A', 'I | a', '1 | b', 'II | c', '1 | d', 'B | B', 'I | e', '1 | f'],
    'A # A.I # A.II - A.I.1 - A.II.1 B # B.I - B.I.1',
  ],
  [
    'an I that comes after H',
    ['G | A', '1 | a', 'H | B', '1 | b', 'I | C', '1 | c'],
    'G - G.1 H - H.1 I - I.1',
  ],
  [
    '1.10 after 1.9, and 1.1 at the beginning',
    ['1 | A', '1.1 | a', '1.9 | b', '1.1 | c'],
    '1 - 1.1 - 1.9 - 1.10',
  ],
  ['1.1 twice, which is not 1.10', ['1 | A', '1.1 | a', '1.2 | b', '1.1 | c'], '1 - 1.1 - 1.2 - 1.3'],
  [
    'a part outside the total below other numbers',
    ['I | A', '1 | a', 'B | Điểm trừ', '1 | b'],
    'I - I.1 penaltyB - B.1',
  ],
])('%s', (_, rows, expected) => {
  expect(codesOf(...rows)).toBe(expected);
});

test('rows across the table without number, points or criteria are remarks, others are criteria', () => {
  const across = (text: string): unknown => {
    const rows = [
      '<td>TT<td>Nội dung<td>Điểm<td>Cách chấm',
      '<td>I<td>Chỉ đạo<td>1<td>',
      '<td>1<td>Kế hoạch<td>1<td>Có: 1',
    ];
    const html = `<table>${[...rows, `<td colspan=4>${text}`].map(row => `<tr>${row}`).join('')}</table>`;
    return told(read(readClip({ html, text: '', hasPicture: false }))).map(({ code }) => code);
  };
  expect(across('Trên đây là các tiêu chí')).toEqual(['table.remarks']);
  expect(across('II. Trên đây là các tiêu chí')).toEqual(['row.noPoints', 'row.noRule']);
});

describe('points of the unit that is named', () => {
  const columns = (choice: ReadingChoice, header = 'Xã | Phường | Xã đảo'): unknown =>
    fromText(
      [
        `TT | Tiêu chí | Điểm tối đa | | | Cách chấm`,
        ` | | ${header} | `,
        'I | A | 1 | 2 | 3 |',
        '1 | a | 1 | 2 | 3 | Có',
      ],
      choice,
    ).areas[0]?.criteria[0]?.maxPoints;

  test.each<[string | undefined, number | undefined]>([
    ['Phường', 2],
    ['phường', 2],
    // Its very name goes before a name that holds it.
    ['xã', 1],
    ['xã đảo', 3],
    ['đảo', 3],
    ['ảo', undefined],
    ['thị trấn', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s: %s', (unit, points) => {
    expect(columns(unit === undefined ? {} : { unit })).toBe(points);
  });

  test('are asked for where two columns may be meant', () => {
    expect(columns({ unit: 'xã' }, 'Xã loại I | Phường | Xã loại II')).toBeUndefined();
  });
});
