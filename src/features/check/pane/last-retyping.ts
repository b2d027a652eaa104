import { kept } from '../../../ui/kept';
import type { WrittenEdit } from '../../../workbook/book';

/** Cells that were put right in one go: how many, and what takes it back. */
export interface DoneRetyping extends Pick<WrittenEdit, 'undo'> {
  readonly count: number;
}

/** The last cells that were put right. */
export const lastRetyping = kept<DoneRetyping>();
