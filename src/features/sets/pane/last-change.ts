import { kept } from '../../../ui/kept';
import type { WrittenEdit } from '../../../workbook/book';

/** A change of the index set that was carried out: what the set is called, and what takes it back. */
interface DoneChange {
  readonly set: string;
  readonly edit: WrittenEdit;
}

/** The last change of the set. */
export const lastChange = kept<DoneChange>();
