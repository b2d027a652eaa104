import { mergeOf } from '../../../../src/features/merge/domain/merge';
import type { RegisterRows } from '../../../../src/ledger/registers';
import { calendarDay } from '../../../../src/rules/serial-date';
import { STATUS } from '../../../../src/rules/words';
import { dateText } from '../../../../src/messages/date-text';
import { demoLedger } from '../../../sample/sample-plan';
import { toldOf } from './told-of';

type Paper = RegisterRows['evidence'];
const base = demoLedger({ blank: false });
const papers = base.evidence;
const NEW: Paper = {
  criterion: '1.4',
  number: '900/BC-UBND',
  signed: 46250,
  summary: 'Báo cáo tuyên truyền quý III',
  signer: 'PHÓ CHỦ TỊCH',
  link: null,
};

/** What is told of papers that came back; see `toldOf`. */
function told(evidence: readonly Paper[]): string[] {
  return toldOf(mergeOf(base, { roles: [], form: [], beside: [], base, theirs: { ...base, evidence } }));
}
const edited = (index: number, change: Partial<Paper>): Paper[] =>
  papers.map((row, at) => (at === index ? { ...row, ...change } : row));
const withMonthFirst = (row: Paper): Paper => {
  const { year, month, day } = calendarDay(Number(row.signed));
  return { ...row, signed: `${month}/${day}/${year}` };
};
const shifted = (field: keyof Paper): Paper[] =>
  papers.map((row, at) => ({ ...row, [field]: papers[at - 1]?.[field] ?? null }));

test.each<[string, readonly Paper[], string[]]>([
  ['a paper added', [...papers, NEW], ['row taken']],
  ['an old one edited', edited(3, { link: 'https://xa.gov.vn' }), ['link taken']],
  [
    'an old one with days as texts edited',
    papers.map((row, at) => ({
      ...row,
      signed: dateText(Number(row.signed)),
      ...(at === 3 ? { summary: 'Mới', link: 'x.vn' } : {}),
    })),
    ['summary taken', 'link taken'],
  ],
  ['days as texts with the month first', papers.map(withMonthFirst), []],
  [
    'a paper added below days with the month first, of whose day nobody knows',
    [...papers, NEW].map(withMonthFirst),
    ['row doubt value.readAsDay'],
  ],
  [
    'the lines of those who sign below the table',
    [...papers, { ...NEW, criterion: null, number: null, signed: null, summary: 'NGƯỜI LẬP BIỂU' }],
    ['row doubt merge.rowUnnamed'],
  ],
  ['a day pushed into the number', [...papers, { ...NEW, number: 46_251 }], ['row doubt value.dayInText']],
  [
    'a row typed over but for its day and criterion, its number gone',
    edited(3, { number: null, summary: 'Khác hẳn', signer: 'PHÓ CHỦ TỊCH', link: 'x.vn' }),
    ['row doubt merge.rowRenamed'],
  ],
  ['a row twice', [...papers, papers[4]!], ['row doubt merge.rowTwice']],
  ['a new row twice', [...papers, NEW, NEW], ['row doubt merge.rowTwice', 'row doubt merge.rowTwice']],
  [
    'a heading between rows',
    [...papers, { ...NEW, number: null, signed: null, summary: null, signer: null }],
    ['row doubt merge.oneCell'],
  ],
  [
    'the number of an old one typed anew',
    edited(3, { number: '901/BC-UBND' }),
    ['row doubt merge.rowRenamed'],
  ],
  [
    'another paper in its place',
    edited(3, { number: '901/BC-UBND', summary: 'Khác', signed: 46251 }),
    ['row taken'],
  ],
  [
    'the number and text of an old one typed anew, which makes it another paper',
    edited(3, { number: '901/BC-UBND', summary: 'Khác' }),
    ['row taken'],
  ],
  [
    'what was left of a row',
    [
      ...papers.slice(1),
      { ...NEW, number: null, signed: papers[0]!.signed, summary: null, signer: papers[0]!.signer },
    ],
    ['row doubt merge.shifted'],
  ],
  ['a status that slid into the row', edited(2, { link: STATUS.late }), ['link doubt merge.shifted']],
  [
    'a cell that shows an error',
    [...papers, { ...NEW, link: { error: '#REF!' } }],
    ['row doubt merge.noResult'],
  ],
])('%s', (_, evidence, expected) => {
  expect(told(evidence)).toEqual(expected);
});

test('of a column whose cells moved by a row nothing is taken, nor what slid below the last row', () => {
  for (const field of ['number', 'signed', 'summary'] as const) {
    const last = {
      ...NEW,
      criterion: null,
      number: null,
      signed: null,
      summary: null,
      signer: null,
      [field]: papers.at(-1)![field],
    };
    const said = told([...shifted(field), last]);
    expect(said.length).toBeGreaterThan(papers.length / 2);
    expect(said.filter(each => each.includes('taken'))).toEqual([]);
  }
});

test('cells of a row that were pushed aside make no new row and change no old one', () => {
  const { signed, summary, signer } = papers[2]!;
  const said = told(edited(2, { signed: null, summary: signed, signer: summary, link: signer }));
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter(each => each.includes('taken'))).toEqual([]);
});

test('what a row held that has gone is not taken into the one beside it', () => {
  const [gone, ...rest] = papers.slice(3);
  const evidence = [...papers.slice(0, 3), { ...rest[0]!, summary: gone!.summary }, ...rest.slice(1)];
  expect(told(evidence)).toEqual(['summary doubt merge.shifted']);
});

test('rows that were sorted are the same rows', () => {
  expect(told([...papers].reverse())).toEqual([]);
});
