/** What changes only the look of a text must not change what it is read as. */
import { readRule } from '../../src/wording/read-rule';
import { numbersOf } from './expected';
import wordings from './fixtures/wordings.json';
import { CERTAIN } from './own-wordings';

/** Texts whose clauses only capitals or line ends tell apart, which some of the changes below take away. */
const BY_LOOK = /^(?:Hoàn thành từ 80%\n|Đạt 100%: 2 điểm Từ)/;
const TEXTS = [
  ...wordings.map(({ method, maxPoints }) => [method, maxPoints] as const),
  ...CERTAIN.map(({ text, max }) => [text, max] as const),
].filter(([text]) => !BY_LOOK.test(text));

const NOISES: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['decomposed letters', text => text.normalize('NFD')],
  ['non-breaking spaces', text => text.replace(/ /g, '\u00a0')],
  ['double spaces', text => text.replace(/ /g, '  ')],
  ['zero-width spaces', text => text.replace(/ /g, ' \u200b')],
  ['Windows line ends', text => text.replace(/\n/g, '\r\n')],
  ['line breaks as Word has them', text => text.replace(/\n/g, '\v')],
  ['line breaks as old Macs had them', text => text.replace(/\n/g, '\r')],
  ['blank lines', text => text.replace(/\n/g, '\n\n')],
  ['blanks at the ends of lines', text => ` ${text.replace(/\n/g, ' \n ')} `],
  ['curly quotes', text => text.replace(/"([^"]*)"/g, '“$1”')],
  ['full stops at the ends of lines', text => text.replace(/(?<![.;:])(?=\n|$)/g, '.')],
  ['semicolons at the ends of lines', text => text.replace(/(?<![.;:])\n/g, ';\n')],
  ['long dashes as bullets', text => text.replace(/^- /gm, '– ')],
  ['dots as bullets', text => text.replace(/^- /gm, '• ')],
  ['capitals', text => text.toUpperCase()],
  ['a blank before each colon', text => text.replace(/:/g, ' :')],
  ['a point for the decimal comma', text => text.replace(/(\d),(\d)/g, '$1.$2')],
  ['tỉ lệ', text => text.replace(/tỷ lệ/g, 'tỉ lệ').replace(/Tỷ lệ/g, 'Tỉ lệ')],
];

describe.each(NOISES)('%s:', (_name, change) => {
  test.each(TEXTS)('%s (%d)', (text, max) => {
    const [plain, noisy] = [readRule(text, max), readRule(change(text), max)];
    expect([noisy.rule.kind, numbersOf(noisy.rule), noisy.confidence]).toEqual([
      plain.rule.kind,
      numbersOf(plain.rule),
      plain.confidence,
    ]);
  });
});
