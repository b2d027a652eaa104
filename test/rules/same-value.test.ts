import type { Cell } from '../../src/rules/cell';
import { sameValue } from '../../src/rules/same-value';

test.each<[Cell, Cell]>([
  [12.5, '12,5'],
  [0.1 + 0.2, 0.3],
  [null, ''],
  ['CHỦ TỊCH', 'CHỦ\u00a0TỊCH'],
  ['CHỦ TỊCH', ' CHỦ  TỊCH\u2009'],
  ['CHỦ TỊCH', 'CHỦ \u200bTỊCH'],
  ['Đã họp', 'Đã họp'.normalize('NFD')],
  ['dòng 1\ndòng 2', 'dòng 1\r\ndòng 2'],
  [1234, '1\u00a0234'],
  [45, '４５'],
  [{ error: '#REF!' }, { error: '#REF!' }],
])('%j and %j are the same', (one, other) => {
  expect([sameValue(one, other), sameValue(other, one)]).toEqual([true, true]);
});

test.each<[Cell, Cell]>([
  [0, null],
  ['dòng 1\ndòng 2', 'dòng 1 dòng 2'],
  ['ChủTịch', 'Chủ Tịch'],
  ['x', 'X'],
  [1, true],
  [{ error: '#REF!' }, '#REF!'],
  [{ unread: 'missing' }, null],
  [{ unread: 'missing' }, { unread: 'missing' }],
])('%j and %j are not', (one, other) => {
  expect([sameValue(one, other), sameValue(other, one)]).toEqual([false, false]);
});
