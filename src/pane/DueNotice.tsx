import { Button } from '@fluentui/react-components';
import { deadlines } from '../domain/deadlines';
import type { Ledger } from '../domain/ledger';
import type { Scores } from '../domain/scores';
import { FOLLOW_UP_TEXTS } from '../messages/follow-up-texts';
import { useTexts } from './messages-context';
import { Notice } from './Notice';

/** Says on the overview what is overdue or due within a week, so that no late report goes unseen. */
export function DueNotice({
  ledger,
  scores,
  today,
  onShow,
}: {
  readonly ledger: Ledger;
  readonly scores: Scores;
  readonly today: number;
  readonly onShow: () => void;
}) {
  const { due } = useTexts(FOLLOW_UP_TEXTS);
  const items = deadlines(ledger, scores, today);
  const overdue = items.filter(({ group }) => group === 'overdue').length;
  const soon = items.filter(({ group }) => group === 'within7').length;
  if (overdue + soon === 0) return null;
  return (
    <Notice kind="warning">
      {overdue > 0 && <span>{due.overdue(overdue)}</span>}
      {soon > 0 && <span>{due.soon(soon)}</span>}
      <Button size="small" onClick={onShow}>
        {due.show}
      </Button>
    </Notice>
  );
}
