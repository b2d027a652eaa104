import { deadlines, type DueItem } from '../../src/domain/deadlines';
import { dueUids } from '../../src/domain/due-uid';
import { scoreLedger } from '../../src/domain/scores';
import { calendarEvents } from '../../src/messages/calendar-events';
import { FOLLOW_UP_TEXTS } from '../../src/messages/follow-up-texts';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';

const ledger = demoLedger({ blank: false });
const items = deadlines(ledger, scoreLedger(ledger, SAMPLE_DAY), SAMPLE_DAY);
const { deadlines: texts } = FOLLOW_UP_TEXTS.vi;
const item: DueItem = { ...items[0]!, kind: 'task', title: 'Rà soát', due: 46310, daysLeft: 0, owner: 'A' };

test('what is still to come is an event on its day, each with the name that it has among all', () => {
  const events = calendarEvents(ledger.workbookId, items, texts);
  const coming = items.flatMap(({ due, daysLeft }, index) => (daysLeft < 0 ? [] : [{ due, index }]));
  expect(coming.length).toBeGreaterThan(0);
  expect(coming.length).toBeLessThan(items.length);
  const uids = dueUids(ledger.workbookId, items);
  expect(events.map(({ uid, day }) => [uid, day])).toEqual(
    coming.map(({ due, index }) => [uids[index], due]),
  );
});

test('an event says what it is and whose, also where the row does not', () => {
  const [first, second] = calendarEvents('id', [item, { ...item, title: '', owner: undefined }], texts);
  expect(first).toMatchObject({
    day: 46310,
    title: `${texts.kinds.task}: Rà soát`,
    description: texts.owner('A'),
  });
  expect(second).toMatchObject({ title: `${texts.kinds.task}: ${texts.untitled}`, description: '' });
});
