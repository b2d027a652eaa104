import type { DueItem } from '../domain/deadlines';
import { dueUids } from '../domain/due-uid';
import type { FollowUpTexts } from './follow-up-texts';

/** Something that is due, in the words of a calendar. */
interface DueEvent {
  readonly uid: string;
  /** A serial number. */
  readonly day: number;
  readonly title: string;
  readonly description: string;
}

/** What is still to come of the things that are due, today included, each with a name that it keeps. `calendarEvents(ledger.workbookId, items, texts)[0]?.title` */
export function calendarEvents(
  workbookId: string,
  items: readonly DueItem[],
  texts: FollowUpTexts['deadlines'],
): DueEvent[] {
  const uids = dueUids(workbookId, items);
  return items.flatMap(({ due, daysLeft, title, kind, owner }, index) =>
    daysLeft < 0
      ? []
      : [
          {
            uid: uids[index]!,
            day: due,
            title: `${texts.kinds[kind]}: ${title || texts.untitled}`,
            description: owner === undefined ? '' : texts.owner(owner),
          },
        ],
  );
}
