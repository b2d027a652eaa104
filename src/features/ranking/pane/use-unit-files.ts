import { useState } from 'react';
import type { WorkIssue } from '../../../ledger/work-issue';
import { success } from '../../../ledger/result';
import { freeName } from '../domain/free-name';
import type { UnitFile } from '../domain/roll-up';
import { useFileReader, type FilesReading } from '../../../ui/files/use-file-reader';

const startWorker = (): Worker =>
  new Worker(/* webpackChunkName: "unit-files" */ new URL('./unit-files.worker.ts', import.meta.url));

/** The workbooks of units that were chosen, with what became of reading each. */
export function useUnitFiles(): {
  readonly files: readonly UnitFile[];
  readonly reading: FilesReading | undefined;
  readonly issue: WorkIssue | undefined;
  readonly add: (chosen: readonly File[]) => Promise<void>;
  readonly stop: () => void;
  readonly remove: (name: string) => void;
} {
  const [files, setFiles] = useState<readonly UnitFile[]>([]);
  const { reading, issue, read: readFiles, stop } = useFileReader<UnitFile['read']>(startWorker);

  return {
    files,
    reading,
    issue,
    stop,
    add: async chosen => {
      // What was read is shown at the end: a list of hundreds that grows would cost more than the reading.
      const all = [...files];
      const take = (file: File, read: UnitFile['read']): void => {
        const taken = all.map(({ name }) => name);
        all.push({ name: freeName(file.name, taken), read });
      };
      await readFiles(chosen, () => Promise.resolve(success(take)));
      setFiles(all);
    },
    remove: name => setFiles(files.filter(file => file.name !== name)),
  };
}
