import { useState } from 'react';
import type { WorkIssue } from '../../../ledger/work-issue';
import type { Ledger } from '../../../ledger/ledger';
import { withFile, type ReadReturned, type ReturnedFile } from '../domain/returned-files';
import { success } from '../../../ledger/result';
import { book } from '../../../excel/excel-book';
import { useFileReader, type FilesReading } from '../../../ui/files/use-file-reader';

const startWorker = (): Worker =>
  new Worker(/* webpackChunkName: "returned" */ new URL('./returned.worker.ts', import.meta.url));

/** Reads files that came back, one after the other; `change` is what is decided about them meanwhile. */
export function useReturned(ledger: Ledger): {
  readonly files: readonly ReturnedFile[];
  readonly reading: FilesReading | undefined;
  readonly issue: WorkIssue | undefined;
  readonly add: (chosen: readonly File[]) => Promise<void>;
  readonly change: (step: (files: readonly ReturnedFile[]) => readonly ReturnedFile[]) => void;
} {
  const [files, setFiles] = useState<readonly ReturnedFile[]>([]);
  const { reading, issue, read: readFiles } = useFileReader<ReadReturned>(startWorker);

  const add = (chosen: readonly File[]): Promise<void> =>
    readFiles(chosen, async () => {
      const sent = await book.mailedCopies();
      return sent.ok
        ? success(({ name }, read) => setFiles(before => withFile(before, name, read, ledger, sent.value)))
        : sent;
    });
  return { files, reading, issue, add, change: setFiles };
}
