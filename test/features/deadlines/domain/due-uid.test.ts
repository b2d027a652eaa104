import { dueUids } from '../../../../src/features/deadlines/domain/due-uid';

const item = (title: string, kind: 'task' | 'report' = 'task') => ({ kind, title });

test('a name stays when other things come, go or are moved', () => {
  const [a, b] = dueUids('w', [item('Một'), item('Hai')]);
  const [c, d, e] = dueUids('w', [item('Ba'), item('Hai'), item('Một')]);
  expect([d, e]).toEqual([b, a]);
  expect(new Set([a, b, c]).size).toBe(3);
});

test('things that are called alike, of other kinds and of other workbooks have names of their own', () => {
  const names = [
    ...dueUids('w', [item('Một'), item('Một'), item('Một', 'report')]),
    ...dueUids('v', [item('Một')]),
  ];
  expect(new Set(names).size).toBe(4);
});

test('a name is what it was when a calendar took it over, or the calendar would hold both', () => {
  expect(dueUids('w', [item('Một'), item('Một'), item('Báo cáo Quý I', 'report')])).toEqual([
    '4687d2d20a909e58@so-cchc',
    '4587d13f0d90a311@so-cchc',
    'f031e176db866508@so-cchc',
  ]);
});

test('every name is as long as another, also one that begins with 0', () => {
  const names = dueUids(
    'w',
    Array.from({ length: 100 }, (_, index) => item(`Việc ${index}`)),
  );
  expect(new Set(names.map(({ length }) => length))).toEqual(new Set([24]));
  expect(names.some(name => name.startsWith('0'))).toBe(true);
});
