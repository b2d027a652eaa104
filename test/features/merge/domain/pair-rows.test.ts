import fc from 'fast-check';
import { pairRows } from '../../../../src/features/merge/domain/pair-rows';
import type { Cell } from '../../../../src/rules/cell';

type Row = Readonly<Record<string, Cell>>;
const FIELDS = ['number', 'summary', 'signer', 'link'];
/** Few values, so that rows are often alike in some cells. */
const anyRow: fc.Arbitrary<Row> = fc
  .array(fc.constantFrom<Cell>('a', 'b', 'c', 7, null), { minLength: 4, maxLength: 4 })
  .map(cells => Object.fromEntries(FIELDS.map((name, index) => [name, cells[index]!])));
const anyRows = fc.array(anyRow, { maxLength: 6 });

/** The share of what is entered in either row in which both agree; all of it where nothing differs. */
function likeness(one: Row, other: Row): number {
  const entered = FIELDS.filter(name => one[name] !== null || other[name] !== null);
  const same = entered.filter(name => one[name] === other[name]);
  return entered.length === 0 ? 1 : same.length / entered.length;
}

test('rows that say the same are one wherever they stand', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyRow, { selector: row => JSON.stringify(row), maxLength: 8 }), rows => {
      const after = [...rows].reverse();
      expect(pairRows(rows, after)).toEqual(rows.map((_, index) => rows.length - 1 - index));
    }),
  );
});

test('each row is taken once, by one that agrees in half of it, and none that agrees more goes without', () => {
  fc.assert(
    fc.property(anyRows, anyRows, (before, after) => {
      const pairs = pairRows(before, after);
      const share = (from: number, to: number): number => likeness(before[from]!, after[to]!);
      const taken = pairs.filter(to => to !== undefined);
      expect(new Set(taken).size).toBe(taken.length);
      pairs.forEach((to, from) => to !== undefined && expect(share(from, to)).toBeGreaterThanOrEqual(0.5));
      before.forEach((_, from) =>
        after.forEach((_, to) => {
          const mine = pairs[from];
          const other = pairs.indexOf(to);
          const best = Math.max(mine === undefined ? 0 : share(from, mine), other < 0 ? 0 : share(other, to));
          if (share(from, to) >= 0.5) expect(best).toBeGreaterThanOrEqual(share(from, to));
        }),
      );
    }),
    { numRuns: 500 },
  );
});

test('of rows that agree alike the nearer one is taken', () => {
  const row = (number: string, signer: string): Row => ({ number, summary: 'b', signer, link: null });
  expect(pairRows([row('1', 'x'), row('2', 'x'), row('3', 'x')], [row('4', 'y'), row('5', 'x')])).toEqual([
    undefined,
    1,
    undefined,
  ]);
});

test('a column that was not found in one of the rows tells nothing', () => {
  fc.assert(
    fc.property(anyRows, fc.array(anyRow, { minLength: 1, maxLength: 6 }), (before, after) => {
      const without = (row: Row): Row =>
        Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'signer'));
      const unread = after.map((row, index): Row =>
        index === 0 ? { ...row, signer: { unread: 'missing' } } : row,
      );
      expect(pairRows(before, unread)).toEqual(pairRows(before.map(without), after.map(without)));
      expect(pairRows(unread, before)).toEqual(pairRows(after.map(without), before.map(without)));
    }),
    { numRuns: 300 },
  );
});

test('rows that bear different numbers of a paper are never one', () => {
  fc.assert(
    fc.property(anyRows, anyRows, (before, after) => {
      pairRows(before, after, 'number').forEach((to, from) => {
        const [was, is] = [before[from]!['number'], to === undefined ? null : after[to]!['number']];
        expect(was === null || is === null || was === is).toBe(true);
      });
    }),
  );
});

test('what more than a hundred rows bear tells none of them apart', () => {
  const row = (number: number): Row => ({ number, signer: 'Chủ tịch' });
  const after = (count: number): Row[] => Array.from({ length: count }, (_, index) => row(index + 1));
  expect(pairRows([row(0)], after(100))).toEqual([0]);
  expect(pairRows([row(0)], after(101))).toEqual([undefined]);
});

test('a row whose number of a paper is not known may be one with a number', () => {
  const row = (number: Cell): Row => ({ number, summary: 'Báo cáo', signer: 'Chủ tịch' });
  for (const unknown of [null, '', { unread: 'missing' } as const]) {
    expect(pairRows([row(unknown)], [row('5/BC')], 'number')).toEqual([0]);
    expect(pairRows([row('5/BC')], [row(unknown)], 'number')).toEqual([0]);
  }
});
