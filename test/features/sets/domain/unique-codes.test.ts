import type { CountedSegment, OutlineNode } from '../../../../src/features/sets/domain/outline';
import { withCodes } from '../../../../src/features/sets/domain/unique-codes';

/** A row with a number in one part, of which the codes need nothing else. */
const row = (text: string, style: CountedSegment['style'], value: number): OutlineNode =>
  ({ nodes: [], number: { segments: [{ text, style, value }] } }) as unknown as OutlineNode;
const codes = (...rows: readonly OutlineNode[]): unknown[] =>
  withCodes(rows).map(({ code, odd }) => (odd === undefined ? code : [code, odd]));

test.each<[string, OutlineNode[], unknown[]]>([
  ['numbers stay', [row('1', 'number', 1), row('2', 'number', 2)], ['1', '2']],
  ['of years only a count is kept', [row('2026', 'number', 2026)], ['1']],
  ['roman numbers stay', [row('I', 'roman', 1), row('II', 'roman', 2)], ['I', 'II']],
  ['small ones are counted', [row('i', 'smallRoman', 1), row('ii', 'smallRoman', 2)], ['1', '2']],
  ['dashes are counted', [row('-', 'bullet', 0), row('-', 'bullet', 0)], ['1', '2']],
  [
    'what comes twice gets the next one',
    [row('1', 'number', 1), row('1', 'number', 1)],
    ['1', ['2', 'twice']],
  ],
  [
    'what goes back gets the next one, and is told',
    [row('2', 'number', 2), row('1', 'number', 1)],
    ['2', ['3', { after: '2' }]],
  ],
  ['also of Roman ones', [row('I', 'roman', 1), row('III', 'roman', 3)], ['I', ['III', { after: 'I' }]]],
  ['letters may leave some out', [row('a', 'lower', 1), row('d', 'lower', 6)], ['1', '2']],
  [
    'kinds that take turns leave nothing out',
    [row('1', 'number', 1), row('I', 'roman', 5), row('2', 'number', 2)],
    ['1', 'I', '2'],
  ],
  ['dashes between numbers are counted on', [row('1', 'number', 1), row('-', 'bullet', 1)], ['1', '2']],
  ['what is left out is told', [row('1', 'number', 1), row('3', 'number', 3)], ['1', ['3', { after: '1' }]]],
])('%s', (_, rows, expected) => {
  expect(codes(...rows)).toEqual(expected);
});
