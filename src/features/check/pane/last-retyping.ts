import type { WrittenEdit } from '../../../workbook/book';

/** Cells that were put right in one go: how many, and what takes it back. */
export interface DoneRetyping extends Pick<WrittenEdit, 'undo'> {
  readonly count: number;
}

/** The last one since the pane was opened: it can be taken back after other views were looked at. */
let last: DoneRetyping | undefined;

export const lastRetyping = (): DoneRetyping | undefined => last;

/** Keeps what takes it back; nothing once it was taken back. */
export function keepRetyping(done: DoneRetyping | undefined): void {
  last = done;
}
