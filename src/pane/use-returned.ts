import { useState } from 'react';
import type { ExcelIssue } from '../domain/excel-issue';
import type { FileIssue } from '../domain/file-issue';
import type { Ledger } from '../domain/ledger';
import type { Decisions } from '../domain/merge';
import { refusalOf, type MergeIssue } from '../domain/merge-issue';
import { book } from '../excel/excel-book';
import type { ReturnedCopy } from '../files/read-returned';
import { COPY_STATUS } from '../rules/words';
import { useFileReader, type Reading } from './use-file-reader';

/** A file that was chosen: a copy that can be merged, with what was decided about it, or why it cannot. */
export type ReturnedFile = { readonly name: string } & (
  | { readonly copy: ReturnedCopy; readonly decisions: Decisions; readonly again: boolean }
  /** `unknown` when it is only its register row that is missing: an officer who knows the file may take it all the same. */
  | { readonly issue: FileIssue | MergeIssue; readonly unknown?: ReturnedCopy }
);

/** Reads files that came back, one after the other, and keeps what is decided about them. */
export function useReturned(ledger: Ledger): {
  readonly files: readonly ReturnedFile[];
  readonly reading: Reading | undefined;
  readonly issue: ExcelIssue | undefined;
  readonly add: (chosen: readonly File[]) => Promise<void>;
  readonly decide: (index: number, decisions: Decisions) => void;
  readonly accept: (index: number) => void;
  readonly remove: (index: number) => void;
  readonly clear: () => void;
} {
  const [files, setFiles] = useState<readonly ReturnedFile[]>([]);
  const [issue, setIssue] = useState<ExcelIssue>();
  const { reading, read: readFiles } = useFileReader('returned');

  const add = async (chosen: readonly File[]): Promise<void> => {
    setIssue(undefined);
    const sent = await book.mailedCopies();
    if (!sent.ok) {
      setIssue(sent.issue);
      return;
    }
    const known = new Map(sent.value.map(({ copyId, status }) => [copyId, status]));
    const done = await readFiles(chosen, ({ name }, read) => {
      const refused = read.ok ? refusalOf(ledger, read.value, [...known.keys()]) : read.issue;
      setFiles(before => [
        ...before,
        read.ok && !refused
          ? {
              name,
              copy: read.value,
              decisions: new Map(),
              again: known.get(read.value.copyId) === COPY_STATUS.merged,
            }
          : {
              name,
              issue: refused!,
              ...(read.ok && refused?.code === 'merge.unknownCopy' ? { unknown: read.value } : {}),
            },
      ]);
    });
    if (!done.ok) setIssue(done.issue);
  };
  return {
    files,
    reading,
    issue,
    add,
    decide: (index, decisions) =>
      setFiles(files.map((file, at) => (at === index && 'copy' in file ? { ...file, decisions } : file))),
    accept: index =>
      setFiles(
        files.map((file, at) =>
          at === index && 'issue' in file && file.unknown
            ? { name: file.name, copy: file.unknown, decisions: new Map(), again: false }
            : file,
        ),
      ),
    remove: index => setFiles(files.filter((_, at) => at !== index)),
    clear: () => setFiles([]),
  };
}
