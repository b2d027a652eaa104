import { useEffect, useRef, useState } from 'react';
import type { Result } from '../ledger/result';
import type { Progress } from '../workbook/book';
import { readFiles, workerReader, type FileRead } from './read-files';

/** More would hold more files in memory at the same time, bombs among them, while Excel needs a core too. */
const MOST_AT_ONCE = 2;

/** Files whose reading has begun. */
export type FilesReading = Pick<Progress, 'done' | 'of'>;

/** Reads files in workers that `start` gives and tells how far it is; the reading ends with the view. */
export function useFileReader<R>(start: () => Worker): {
  readonly reading: FilesReading | undefined;
  /** As `readFiles`, which ends with `stop` and with the view. */
  readonly read: (
    files: readonly File[],
    onRead: (file: File, read: FileRead<R>) => void,
  ) => Promise<Result<void>>;
  readonly stop: () => void;
} {
  const [reading, setReading] = useState<FilesReading>();
  const current = useRef<AbortController>(undefined);
  const stop = (): void => current.current?.abort();
  useEffect(() => stop, []);

  return {
    reading,
    stop,
    read: async (files, onRead) => {
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
    },
  };
}
