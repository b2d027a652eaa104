import { Button } from '@fluentui/react-components';
import type { WorkIssue } from '../ledger/work-issue';
import { sentence } from '../messages/messages';
import { useMessages } from './messages-context';
import { Notice } from './Notice';

/** What nobody need act on at once. */
const MILD: readonly WorkIssue['code'][] = [
  'excel.cancelled',
  'excel.printNotSet',
  'excel.otherWindow',
  'excel.pending',
];

/** What Excel refused or did not come, what to do about it, and a way on where there is one. */
export function ExcelNotice({
  issue,
  onRetry,
  onDismiss,
}: {
  readonly issue: WorkIssue;
  readonly onRetry?: (() => void) | undefined;
  readonly onDismiss?: (() => void) | undefined;
}) {
  const { work, pane } = useMessages();
  return (
    <Notice kind={MILD.includes(issue.code) ? 'warning' : 'error'}>
      <span>{sentence(work, issue)}</span>
      {onRetry && <Button onClick={onRetry}>{pane.retry}</Button>}
      {onDismiss && <Button onClick={onDismiss}>{pane.dismiss}</Button>}
    </Notice>
  );
}
