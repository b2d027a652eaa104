import fc from 'fast-check';
import { gridOf, spread, type GridCell, type SpanningCell } from '../../../../src/features/sets/domain/grid';

const cell = (text: string, columns = 1, rows = 1): SpanningCell => ({ cell: { text }, columns, rows });
const texts = (rows: readonly (readonly SpanningCell[])[]): string[] =>
  spread(rows).map(row => Array.from(row, place => place?.text ?? '.').join(''));

test.each<[string, SpanningCell[][], string[]]>([
  ['of its own size', [[cell('a'), cell('b')], [cell('c')]], ['ab', 'c']],
  [
    'over columns',
    [
      [cell('a', 2), cell('b')],
      [cell('c'), cell('d'), cell('e')],
    ],
    ['aab', 'cde'],
  ],
  ['over rows', [[cell('a', 1, 2), cell('b')], [cell('c')], [cell('d'), cell('e')]], ['ab', 'ac', 'de']],
  ['over both', [[cell('a', 2, 2), cell('b')], [cell('c')]], ['aab', 'aac']],
  [
    'in the middle',
    [[cell('a'), cell('b', 1, 3), cell('c')], [cell('d'), cell('e')], [cell('f')]],
    ['abc', 'dbe', 'fb'],
  ],
  ['further than the table goes', [[cell('a', 1, 9), cell('b')], [cell('c')]], ['ab', 'ac']],
  [
    'that goes on with the one above',
    [
      [cell('a'), cell('b')],
      [{ ...cell('x'), continues: true }, cell('c')],
    ],
    ['ab', 'ac'],
  ],
  ['that would go on with nothing', [[{ ...cell('x'), continues: true }]], ['x']],
])('a cell %s', (_, rows, expected) => {
  expect(texts(rows)).toEqual(expected);
});

test('no place is taken twice, and each cell that is written has one', () => {
  const row = fc.array(
    fc.record({ columns: fc.integer({ min: 1, max: 3 }), rows: fc.integer({ min: 1, max: 3 }) }),
    {
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 4 }), sizes => {
      const rows = sizes.map(each => each.map(size => ({ ...size, cell: { text: 'a' } })));
      const places = spread(rows);
      expect(places).toHaveLength(rows.length);
      rows.forEach((cells, at) => {
        for (const { cell: own } of cells) expect(places[at]).toContain(own);
        const starts = cells.map(({ cell: own }) => places[at]!.indexOf(own));
        expect(starts).toEqual([...starts].sort((one, other) => one - other));
      });
    }),
  );
});

const made = (...rows: readonly (readonly (string | undefined)[])[]): string[] =>
  gridOf(
    { name: 'Biểu 1', above: ['Phụ lục'], table: 2 },
    rows.map(row => row.map((text): GridCell | undefined => (text === undefined ? text : { text }))),
  ).rows.map(({ table, row, cells }) => `${table}.${row} ${cells.map(({ text }) => text || '.').join('')}`);

test('a table is as wide as its widest row, and ends with the last that says something', () => {
  expect(made(['a'], ['b', undefined, 'c'], ['', 'd'])).toEqual(['2.1 a..', '2.2 b.c', '2.3 .d.']);
  expect(made(['a'], [''], ['', '', ''], [undefined])).toEqual(['2.1 a']);
  expect(made([''], ['a'])).toEqual(['2.1 .', '2.2 a']);
  expect(made(['', ''])).toEqual([]);
});

test('a row that holds a picture alone says something', () => {
  const { rows, name, above } = gridOf({ name: 'Biểu 1', above: ['Phụ lục'], table: 1 }, [
    [{ text: 'a' }],
    [{ text: '', holds: ['picture'] }],
  ]);
  expect([rows.length, name, above]).toEqual([2, 'Biểu 1', ['Phụ lục']]);
});
