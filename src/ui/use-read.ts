import { useEffect, useState } from 'react';
import type { WorkIssue } from '../ledger/work-issue';
import type { Result } from '../ledger/result';
import { useCrash } from './use-crash';

/** What was read last, undefined until then, and why it could not be read since. */
export interface Read<T> {
  readonly value: T | undefined;
  readonly issue: WorkIssue | undefined;
}

/**
 * Reads something when the view comes, and again with every new `of`; what was read last stays meanwhile. `read` must
 * be the same function from one time to the next. Example: `useRead(book.mailedCopies, open)`.
 */
export function useRead<T, O>(read: (of: O) => Promise<Result<T>>, of: O): Read<T> {
  const [value, setValue] = useState<T>();
  const [issue, setIssue] = useState<WorkIssue>();
  const crash = useCrash();
  useEffect(() => {
    let current = true;
    void read(of)
      .then(found => {
        if (!current) return;
        setIssue(found.ok ? undefined : found.issue);
        if (found.ok) setValue(() => found.value);
      })
      .catch(crash);
    return () => {
      current = false;
    };
  }, [read, of, crash]);
  return { value, issue };
}
