import type { FileIssue } from '../ledger/file-issue';
import { failure, type Result } from '../ledger/result';
import { LIMITS } from './limits';

/** Ends the reading of a file, from however deep; `unlessRefused` makes a failure of it. */
export class Refusal extends Error {
  constructor(readonly issue: FileIssue) {
    super(issue.code);
    this.name = 'Refusal';
  }
}

/** What reading gives, or the issue of what ended it. `unlessRefused(() => success(read(bytes)))`. */
export function unlessRefused<T, I extends { readonly code: string }>(
  read: () => Result<T, I>,
): Result<T, I | FileIssue> {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return failure(error.issue);
    throw error;
  }
}

/** Refuses what has more bytes than are read. */
export function requireSize(bytes: number): void {
  if (bytes > LIMITS.fileBytes) throw new Refusal({ code: 'file.tooBig', bytes, limit: LIMITS.fileBytes });
}

/** Throws: the file is not as it was written, or no spreadsheet program wrote it. */
export function refuseBroken(): never {
  throw new Refusal({ code: 'file.broken' });
}
