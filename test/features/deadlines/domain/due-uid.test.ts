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
