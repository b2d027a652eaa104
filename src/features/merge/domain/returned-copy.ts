import type { OtherName } from '../../../ledger/gap';
import type { Returned } from './merge';

/** A copy that came back as a file: who it was made for, when, and what it holds. */
export interface ReturnedCopy extends Returned {
  readonly copyId: string;
  readonly recipient: string;
  /** The day it was made, as a serial number. */
  readonly sent: number;
  /** Sheets that bear another name now and were known by what they hold. */
  readonly renamed: readonly OtherName[];
}
