import type { DueItem } from '../domain/deadlines';
import { dueUids } from '../domain/due-uid';
import type { FollowUpTexts } from './follow-up-vi';

/** A deadline as it stands in a calendar; the day is a serial number. */
interface DueEvent {
  readonly uid: string;
  readonly day: number;
  readonly title: string;
  readonly description: string;
}

/** The deadlines that are still to come as events, in their order; each keeps its `uid` whatever has passed before it. */
export function dueEvents(
  workbookId: string,
  items: readonly DueItem[],
  texts: Pick<FollowUpTexts['deadlines'], 'kinds' | 'untitled' | 'owner'>,
): DueEvent[] {
  const uids = dueUids(workbookId, items);
  return items.flatMap(({ due, daysLeft, title, kind, owner }, index) =>
    daysLeft < 0
      ? []
      : [
          {
            uid: uids[index]!,
            day: due,
            title: `${texts.kinds[kind]} – ${title || texts.untitled}`,
            description: owner === undefined ? '' : texts.owner(owner),
          },
        ],
  );
}
