import type { DueItem } from '../../../../src/features/deadlines/domain/deadlines';
import { dueEvents } from '../../../../src/features/deadlines/messages/due-events';
import { FOLLOW_UP_TEXTS } from '../../../../src/features/deadlines/messages/follow-up-en';
import { serialDate } from '../../../../src/rules/serial-date';

const DAY = serialDate(2026, 6, 15);
const { deadlines: texts } = FOLLOW_UP_TEXTS.vi;
const item = (title: string, daysLeft: number, owner?: string): DueItem => ({
  kind: 'task',
  title,
  due: DAY + daysLeft,
  daysLeft,
  group: daysLeft < 0 ? 'overdue' : 'within7',
  place: { in: 'register', register: 'tasks', index: 0, field: 'done' },
  owner,
  covers: undefined,
});

test('what is still to come stands in the calendar on its day, with who answers for it', () => {
  const items = [item('Rà soát', -1), item('Rà soát', 0, 'Văn phòng'), item('', 3)];
  expect(dueEvents('w', items, texts)).toMatchObject([
    { day: DAY, title: `${texts.kinds.task} – Rà soát`, description: texts.owner('Văn phòng') },
    { day: DAY + 3, title: `${texts.kinds.task} – ${texts.untitled}`, description: '' },
  ]);
});

test('the second of two that are called alike is the same event after the first has passed', () => {
  const uid = (...items: DueItem[]): string => dueEvents('w', items, texts).at(-1)!.uid;
  expect(uid(item('Rà soát', -1), item('Rà soát', 2))).toBe(uid(item('Rà soát', 1), item('Rà soát', 4)));
  expect(uid(item('Rà soát', 1), item('Rà soát', 4))).not.toBe(uid(item('Rà soát', 1)));
});
