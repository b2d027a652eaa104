import { COPY_STATUS } from '../../../rules/words';
import type { FileIssue } from '../../../ledger/file-issue';
import type { Ledger } from '../../../ledger/ledger';
import type { Result } from '../../../ledger/result';
import type { Decisions } from './decisions';
import { refusalOf, type MergeIssue } from './merge-issue';
import type { ReturnedCopy } from './returned-copy';
import { underPresentSet } from './under-present-set';

/** What reading a file gave. */
export type ReadReturned = Result<ReturnedCopy, FileIssue | MergeIssue>;

/** A file that was chosen and can be merged, with what was decided about it. */
export interface CopyFile {
  /** No two files of a list share one, whatever they are called. */
  readonly key: number;
  readonly name: string;
  readonly copy: ReturnedCopy;
  readonly decisions: Decisions;
  /** It was merged before. */
  readonly again: boolean;
}

/** A file that was chosen and cannot be merged. */
export interface RefusedFile {
  readonly key: number;
  readonly name: string;
  readonly issue: FileIssue | MergeIssue;
  /** When it is only its register row that is missing: an officer who knows the file may take it all the same. */
  readonly unknown: ReturnedCopy | undefined;
}

export type ReturnedFile = CopyFile | RefusedFile;

/** A copy as the register of what was sent knows it. */
interface SentCopy {
  readonly copyId: string;
  readonly status: string;
}

/** The files with one more, after what reading it gave was held against the open workbook and what was sent from it. */
export function withFile(
  files: readonly ReturnedFile[],
  name: string,
  read: ReadReturned,
  ours: Ledger,
  sent: readonly SentCopy[],
): ReturnedFile[] {
  const key = Math.max(0, ...files.map(file => file.key)) + 1;
  return [...files, { key, name, ...outcomeOf(read, ours, sent) }];
}

function outcomeOf(
  read: ReadReturned,
  ours: Ledger,
  sent: readonly SentCopy[],
): Pick<CopyFile, 'copy' | 'decisions' | 'again'> | Pick<RefusedFile, 'issue' | 'unknown'> {
  if (!read.ok) return { issue: read.issue, unknown: undefined };
  const copy = underPresentSet(read.value, ours);
  const issue = refusalOf(
    ours,
    copy,
    sent.map(({ copyId }) => copyId),
  );
  if (issue) return { issue, unknown: issue.code === 'merge.unknownCopy' ? copy : undefined };
  const again = sent.some(({ copyId, status }) => copyId === copy.copyId && status === COPY_STATUS.merged);
  return { copy, decisions: new Map(), again };
}

/** The files with other decisions about one of them. */
export function withDecisions(
  files: readonly ReturnedFile[],
  key: number,
  decisions: Decisions,
): ReturnedFile[] {
  return files.map(file => (file.key === key && 'copy' in file ? { ...file, decisions } : file));
}

/** The files with one that is merged although the register does not know it. */
export function withAccepted(files: readonly ReturnedFile[], key: number): ReturnedFile[] {
  return files.map(file =>
    file.key === key && 'unknown' in file && file.unknown
      ? { key, name: file.name, copy: file.unknown, decisions: new Map(), again: false }
      : file,
  );
}

/** The files without one of them. */
export function withoutFile(files: readonly ReturnedFile[], key: number): ReturnedFile[] {
  return files.filter(file => file.key !== key);
}
