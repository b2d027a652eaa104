import type { IWorkbookData } from '@univerjs/core';
import type { Area } from './area';
import type { SavedNames } from './names';
import type { ProtectionState } from './protection-state';
import type { Sheet } from './sheet';

/** A workbook that was put by, to be opened as often as one likes. Made by `Book.save`. */
export interface SavedBook {
  /** Cells and names of the sheets, their order and which of them are hidden. */
  readonly grid: IWorkbookData;
  /** What the grid does not hold; of these sheets nobody may ask what it does. */
  readonly sheets: readonly Sheet[];
  readonly nextSheet: number;
  readonly names: SavedNames;
  readonly protection: ProtectionState;
  readonly activeSheet: string;
  readonly selected: Area;
  readonly calculatesByHand: boolean;
  /** Whether formulas are still to be calculated. */
  readonly isDue: boolean;
}
