import type { IWorkbookData } from '@univerjs/core';
import type { Area } from './area';
import type { Entry } from './area-map';
import type { ChartState } from './chart-state';
import type { SavedConditionals } from './conditionals';
import type { SavedFormats } from './format-store';
import type { SavedNames } from './names';
import type { PageSetup } from './page-setup';
import type { SavedProtection } from './protection-state';
import type { Visibility } from './sheet';
import type { Validation } from './validation';

/**
 * A workbook that was put by, to be opened as often as one likes. Made by `Book.save`; nothing stands in it that JSON
 * cannot say, so that it can be kept in a file or handed to a browser.
 */
export interface SavedBook {
  /** Cells and names of the sheets, their order and which of them are hidden. */
  readonly grid: IWorkbookData;
  readonly sheets: readonly SavedSheet[];
  readonly nextSheet: number;
  readonly names: SavedNames;
  readonly protection: SavedProtection;
  readonly activeSheet: string;
  readonly selected: Area;
  readonly calculatesByHand: boolean;
  /** Whether formulas are still to be calculated. */
  readonly isDue: boolean;
}

/** What the grid does not hold of a sheet. */
export interface SavedSheet {
  readonly id: string;
  readonly formats: SavedFormats;
  readonly merges: readonly Area[];
  readonly validations: readonly Entry<Validation>[];
  readonly conditionals: SavedConditionals;
  readonly charts: readonly ChartState[];
  readonly protection: SavedProtection;
  readonly page: PageSetup;
  readonly columnWidths: readonly (readonly [column: number, points: number])[];
  readonly rowHeights: readonly (readonly [row: number, points: number])[];
  readonly hiddenRows: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly filter: Area | null;
  readonly visibility: Visibility;
  readonly tabColor: string;
  readonly gridlines: boolean;
}
