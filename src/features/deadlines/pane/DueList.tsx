import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DueGroup, DueItem } from '../domain/deadlines';
import { personOf } from '../../../ledger/person-of';
import { dateText } from '../../../messages/date-text';
import { FOLLOW_UP_TEXTS } from '../messages/follow-up-en';
import { FigureRow } from '../../../ui/FigureRow';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useTexts } from '../../../ui/messages-context';
import { Portions } from '../../../ui/Portions';

/** Rows that are shown at once; a register can hold thousands. */
const PORTION = 50;

const useStyles = makeStyles({
  list: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  overdue: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  within7: { borderLeftColor: tokens.colorStatusWarningBorderActive },
});

/** The things of one group of deadlines, a portion at a time. */
export function DueList({ group, items }: { readonly group: DueGroup; readonly items: readonly DueItem[] }) {
  const { open, onOpen } = useOpenLedger();
  const { settings } = open.ledger;
  const styles = useStyles();
  const { deadlines: messages } = useTexts(FOLLOW_UP_TEXTS);
  const ownerText = ({ owner }: DueItem): string | undefined =>
    owner === undefined ? undefined : messages.owner(personOf(settings, owner).name || owner);
  return (
    <Portions
      items={items}
      size={PORTION}
      more={messages.more}
      className={mergeClasses(
        styles.list,
        group === 'overdue' && styles.overdue,
        group === 'within7' && styles.within7,
      )}
    >
      {(item, index) => (
        <FigureRow
          key={index}
          title={item.title || messages.untitled}
          figure={daysText(item.daysLeft)}
          facts={[
            messages.kinds[item.kind],
            messages.due(dateText(item.due)),
            coversText(item),
            ownerText(item),
          ]}
          onOpen={() => onOpen(item.place)}
        />
      )}
    </Portions>
  );

  function daysText(daysLeft: number): string {
    if (daysLeft === 0) return messages.dueToday;
    return daysLeft < 0 ? messages.overdue(-daysLeft) : messages.left(daysLeft);
  }

  function coversText({ covers }: DueItem): string | undefined {
    if (!covers) return undefined;
    const text = covers.alone ? messages.coversAlone : messages.covers;
    return text(dateText(covers.from), dateText(covers.to));
  }
}
