import { kept } from '../../../ui/kept';
import type { WrittenEdit } from '../../../workbook/book';

/** Cells that were put right in one go: how many, and what takes it back. */
interface DoneRetyping {
  readonly count: number;
  readonly edit: WrittenEdit;
}

/** The last cells that were put right. */
export const lastRetyping = kept<DoneRetyping>();
