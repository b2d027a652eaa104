import fc from 'fast-check';
import type { Cell } from '../../src/rules/cell';
import type { Entry } from '../../src/rules/entry';
import { serialDate } from '../../src/rules/serial-date';
import { WORDINGS, YEAR } from './wordings';

const words = WORDINGS.flatMap(({ rule }) =>
  rule.kind === 'levels' ? rule.levels.map(([name]) => name) : [],
);

/** Whatever a cell can hold, and often what one of the rules asks for. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell[]>(null, '', 'x', 'Đạt', 'Không đạt', true, false, { error: '#N/A' }, ...words),
  fc.integer({ min: -2, max: 120 }),
  fc.integer({ min: serialDate(YEAR - 1, 12, 1), max: serialDate(YEAR + 1, 1, 31) }),
  fc.double({ noNaN: true }),
  fc.string(),
);

export const anyEntry: fc.Arbitrary<Entry> = fc.record({
  done: anyCell,
  total: anyCell,
  date: anyCell,
  due: anyCell,
  result: anyCell,
  items: fc.array(anyCell, { maxLength: 5 }),
  notArising: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyCell }),
});
