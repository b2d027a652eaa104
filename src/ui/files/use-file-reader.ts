import { useEffect, useRef, useState } from 'react';
import type { Result } from '../../ledger/result';
import type { WorkIssue } from '../../ledger/work-issue';
import type { Progress } from '../../workbook/book';
import { readFiles, workerReader, type FileRead } from './read-files';

/** More would hold more files in memory at the same time, bombs among them, while Excel needs a core too. */
const MOST_AT_ONCE = 2;

/** Files whose reading has begun. */
export type FilesReading = Pick<Progress, 'done' | 'of'>;

/** Takes what was read of a file. */
type OnRead<R> = (file: File, read: FileRead<R>) => void;

/** Reads files in workers that `start` gives and tells how far it is; the reading ends with the view. */
export function useFileReader<R>(start: () => Worker): {
  readonly reading: FilesReading | undefined;
  /** Why the last files could not be read, or what takes them could not be had. */
  readonly issue: WorkIssue | undefined;
  /** As `readFiles`, once there is what takes what was read; ends with `stop` and with the view. */
  readonly read: (files: readonly File[], taker: () => Promise<Result<OnRead<R>>>) => Promise<void>;
  readonly stop: () => void;
} {
  const [reading, setReading] = useState<FilesReading>();
  const [issue, setIssue] = useState<WorkIssue>();
  const current = useRef<AbortController>(undefined);
  const stop = (): void => current.current?.abort();
  useEffect(() => stop, []);

  const readBy = async (files: readonly File[], onRead: OnRead<R>): Promise<Result<void>> => {
    const { signal } = (current.current = new AbortController());
    let done = 0;
    setReading({ done, of: files.length });
    const result = await readFiles(
      () => workerReader<R>(start()),
      // Old web views do not tell how many cores there are.
      Math.min(MOST_AT_ONCE, navigator.hardwareConcurrency || 1),
      files,
      (file, read) => {
        onRead(file, read);
        setReading({ done: ++done, of: files.length });
      },
      signal,
    );
    setReading(undefined);
    return result;
  };

  return {
    reading,
    issue,
    stop,
    read: async (files, taker) => {
      setIssue(undefined);
      const onRead = await taker();
      const result = onRead.ok ? await readBy(files, onRead.value) : onRead;
      if (!result.ok) setIssue(result.issue);
    },
  };
}
