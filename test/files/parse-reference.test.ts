import { parseReference } from '../../src/files/parse-reference';
import { Refusal } from '../../src/files/refusal';

test.each([
  ['A1', 1, 1],
  ['C4', 4, 3],
  ['xfd1048576', 1_048_576, 16_384],
  ['$AA$10', 10, 27],
  ['AZ0000012', 12, 52],
])('%s', (reference, row, column) => {
  expect(parseReference(reference)).toEqual({ row, column });
});

test.each([
  ...['', '$', 'A', '1', 'A0', '1A', 'A1B', 'A-1', 'A1.5', 'A 1', ' A1', 'A1 ', 'XFE1', 'AAAA1', 'A1048577'],
  ...['A00000001', '@1', '[1', '`1', '{1', 'A/', 'A:', 'Š1', '$$A1', 'A$$1', 'Ａ1', 'A１', 'A1:B2'],
])('%j is no cell of Excel', reference => {
  expect(() => parseReference(reference)).toThrow(Refusal);
});
