import type { Merged } from './carry-out-merge';

/** The last merge that was carried out since the pane was opened: it can be taken back after other views were looked at. */
let last: Merged | undefined;

export const lastMerge = (): Merged | undefined => last;

/** Keeps what takes a merge back; nothing once it was taken back. */
export function keepMerge(merged: Merged | undefined): void {
  last = merged;
}
