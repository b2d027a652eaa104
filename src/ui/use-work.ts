import { useState, useSyncExternalStore } from 'react';
import type { WorkIssue } from '../ledger/work-issue';
import { Job, type Work } from './work';

/** Work as a view sees it, and what begins, stops and forgets it. */
export type Working<T = void, P = never, I = WorkIssue> = Work<T, P, I> &
  Pick<Job<T, P, I>, 'run' | 'cancel' | 'reset'>;

/**
 * One piece of work of a view. A press while it goes on does nothing, what it gives after the view has gone is ignored,
 * and a defect reaches the boundary around the view. What must happen whether or not the view is still there belongs
 * into the step. Example: `const adding = useWork<WrittenEdit>(); adding.run(() => book.write(edit));
 * adding.at === 'done' && adding.value`.
 */
export function useWork<T = void, P = never, I = WorkIssue>(): Working<T, P, I> {
  const [job] = useState(() => new Job<T, P, I>());
  const now = useSyncExternalStore(job.subscribe, job.now);
  if (now.at === 'crashed') throw now.thrown;
  return { ...now, run: job.run, cancel: job.cancel, reset: job.reset };
}
