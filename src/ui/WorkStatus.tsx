import type { WorkIssue } from '../ledger/work-issue';
import { ExcelNotice } from './ExcelNotice';
import { Waiting } from './Waiting';
import type { Work } from './work';

/** Says that a piece of work goes on, in the words inside, or why it failed, until that is dismissed. */
export function WorkStatus({
  work: { at, issue, reset },
  children,
}: {
  readonly work: { readonly at: Work['at']; readonly issue?: WorkIssue; readonly reset: () => void };
  readonly children: string;
}) {
  if (at === 'working') return <Waiting>{children}</Waiting>;
  return issue && <ExcelNotice issue={issue} onDismiss={reset} />;
}
