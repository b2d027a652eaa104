import { useEffect, useRef, useState } from 'react';
import type { Result } from '../ledger/result';
import { readFiles } from './file-reader';

/** Files whose reading has begun. */
export interface Reading {
  readonly done: number;
  readonly of: number;
}

/** Reads files in the worker that `start` gives and tells how far it is; the reading ends with the view. */
export function useFileReader<R>(start: () => Worker): {
  readonly reading: Reading | undefined;
  /** As `readFiles`, which ends with `stop` and with the view. */
  readonly read: (files: readonly File[], onRead: (file: File, read: R) => void) => Promise<Result<void>>;
  readonly stop: () => void;
} {
  const [reading, setReading] = useState<Reading>();
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
      const result = await readFiles<R>(
        start,
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
