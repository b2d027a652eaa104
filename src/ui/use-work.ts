import { useState, useSyncExternalStore } from 'react';
import type { WorkIssue } from '../ledger/work-issue';
import { useWhileWriting } from './ledger-context';
import { Job, type Work, type WorkStep } from './work';

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

/** Work that writes into the open workbook; `run` takes what is done with what it gave as well. */
export type Writing<T = void, P = never> = Work<T, P> &
  Pick<Job<T, P>, 'cancel' | 'reset'> & {
    readonly run: (write: WorkStep<T, P, WorkIssue>, onWritten?: (value: T) => void) => void;
  };

/**
 * One piece of work that writes into the open workbook, which is read again before it is done. Example:
 * `const adding = useWriting<WrittenEdit>(); adding.run(() => book.write(edit), onAdded);`.
 */
export function useWriting<T = void, P = never>(): Writing<T, P> {
  const whileWriting = useWhileWriting();
  const work = useWork<T, P>();
  const run: Writing<T, P>['run'] = (write, onWritten) =>
    work.run(async (tell, signal) => {
      const written = await whileWriting(() => write(tell, signal));
      if (written.ok) onWritten?.(written.value);
      return written;
    });
  return { ...work, run };
}
