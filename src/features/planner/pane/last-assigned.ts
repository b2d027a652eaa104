import { kept } from '../../../ui/kept';
import type { WrittenEdit } from '../../../workbook/book';

/** Steps that were handed out, and what takes that back. */
export interface Assigned {
  readonly count: number;
  readonly edit: WrittenEdit;
}

/** The last that was handed out. */
export const lastAssigned = kept<Assigned>();
