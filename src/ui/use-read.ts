import { useEffect, useRef, useState } from 'react';
import type { WorkIssue } from '../ledger/work-issue';
import type { Result } from '../ledger/result';
import { useCrash } from './use-crash';

/** What was read last, undefined until then, and why it could not be read since. */
export interface Read<T> {
  readonly value: T | undefined;
  readonly issue: WorkIssue | undefined;
  /** Forgets what was read, and waits for nothing when the next `of` comes. */
  readonly forget: () => void;
}

/**
 * Reads something when the view comes, and again with every new `of`; what was read last stays meanwhile. `read` must
 * be the same function from one time to the next. It is read `later`, so many milliseconds after the last new `of`, where
 * that is no hurry; at first it is read at once. Example: `useRead(book.mailedCopies, open)`.
 */
export function useRead<T, O>(read: (of: O) => Promise<Result<T>>, of: O, later = 0): Read<T> {
  const [value, setValue] = useState<T>();
  const [issue, setIssue] = useState<WorkIssue>();
  const isFirst = useRef(true);
  const crash = useCrash();
  useEffect(() => {
    let current = true;
    const readNow = (): void =>
      void read(of)
        .then(found => {
          if (!current) return;
          setIssue(found.ok ? undefined : found.issue);
          if (found.ok) setValue(() => found.value);
        })
        .catch(crash);
    let timer: ReturnType<typeof setTimeout> | undefined;
    if (isFirst.current || later === 0) readNow();
    else timer = setTimeout(readNow, later);
    isFirst.current = false;
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [read, of, later, crash]);
  const forget = (): void => {
    isFirst.current = true;
    setValue(undefined);
  };
  return { value, issue, forget };
}
