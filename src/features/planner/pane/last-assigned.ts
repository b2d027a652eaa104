import type { WrittenEdit } from '../../../workbook/book';

/** Steps that were handed out, and what takes that back. */
export interface Assigned {
  readonly count: number;
  readonly edit: WrittenEdit;
}

/** The last that was handed out since the pane was opened: it can be taken back after other views were looked at. */
let last: Assigned | undefined;

export const lastAssigned = (): Assigned | undefined => last;

/** Keeps what takes it back; nothing once it was taken back. */
export function keepAssigned(assigned: Assigned | undefined): void {
  last = assigned;
}
