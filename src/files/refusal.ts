import type { FileIssue } from '../ledger/file-issue';

/** Ends the reading of a file, from however deep; `readXlsx` alone catches it. */
export class Refusal extends Error {
  constructor(readonly issue: FileIssue) {
    super(issue.code);
    this.name = 'Refusal';
  }
}

/** Throws: the file is not as it was written, or no spreadsheet program wrote it. */
export function refuseBroken(): never {
  throw new Refusal({ code: 'file.broken' });
}
