import { Button } from '@fluentui/react-components';
import { deadlines, dueGroups } from '../domain/deadlines';
import { FOLLOW_UP_TEXTS } from '../messages/follow-up-en';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';

/** Says on the overview what is overdue or due within a week, so that no late report goes unseen. */
export function DueNotice() {
  const { due } = useTexts(FOLLOW_UP_TEXTS);
  const { open, scores, today, onView } = useOpenLedger();
  const groups = dueGroups(deadlines(open.ledger, scores, today));
  const overdue = groups.overdue.length;
  const soon = groups.within7.length;
  if (overdue + soon === 0) return null;
  return (
    <Notice kind="warning">
      {overdue > 0 && <span>{due.overdue(overdue)}</span>}
      {soon > 0 && <span>{due.soon(soon)}</span>}
      <Button size="small" onClick={() => onView('deadlines')}>
        {due.show}
      </Button>
    </Notice>
  );
}
