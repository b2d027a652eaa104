import type { WrittenEdit } from '../../../workbook/book';

/** A change of the index set that was carried out: what the set is called, and what takes it back. */
export interface DoneChange extends Pick<WrittenEdit, 'undo'> {
  readonly set: string;
}

/** The last one since the pane was opened: it can be taken back after other views were looked at. */
let last: DoneChange | undefined;

export const lastChange = (): DoneChange | undefined => last;

/** Keeps what takes it back; nothing once it was taken back. */
export function keepChange(done: DoneChange | undefined): void {
  last = done;
}
