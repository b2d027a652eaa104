import { useEffect, useRef, useState } from 'react';
import type { Result } from '../domain/result';
import { readFiles, type FileKind, type FileKinds } from './file-reader';

/** Files whose reading has begun. */
export interface Reading {
  readonly done: number;
  readonly of: number;
}

/** Reads files in a worker and tells how far it is; the reading ends with the view. */
export function useFileReader<K extends FileKind>(
  kind: K,
): {
  readonly reading: Reading | undefined;
  /** As `readFiles`, which ends with `stop` and with the view. */
  readonly read: (
    files: readonly File[],
    onRead: (file: File, read: FileKinds[K]) => void,
  ) => Promise<Result<void>>;
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
      const result = await readFiles(
        kind,
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
