/** What can go wrong between us and Excel; `cause` is what stopped the work before. The sentence to each code is in `messages/`. */
export type ExcelIssue =
  | { readonly code: 'excel.sheetExists'; readonly names: readonly string[] }
  /** A name is taken by something that Excel does not list, such as a chart sheet. */
  | { readonly code: 'excel.nameTaken' }
  /** A row that the pane has just spoken of was deleted meanwhile. */
  | { readonly code: 'excel.rowGone' }
  | { readonly code: 'excel.sheetMissing'; readonly names: readonly string[] }
  /** Rows or columns of these sheets were moved, so that what belongs into a cell is no longer known. */
  | { readonly code: 'excel.layoutChanged'; readonly names: readonly string[] }
  /** Something was entered already, so made-up entries must not be written over it. */
  | { readonly code: 'excel.entriesExist' }
  | { readonly code: 'excel.entriesHalfWritten'; readonly cause: ExcelIssue['code'] }
  /** Something was changed after people saw what would be repaired. */
  | { readonly code: 'excel.changedSince' }
  | { readonly code: 'excel.repairHalfDone'; readonly cause: ExcelIssue['code'] }
  /** The period was closed on a day, a serial number, and nobody asked to close it again. */
  | { readonly code: 'excel.periodClosed'; readonly period: string; readonly closed: number }
  /** A register takes so many rows more, fewer than were to be added. */
  | {
      readonly code: 'excel.registerFull';
      readonly name: string;
      readonly free: number;
      readonly needed: number;
    }
  /** Parts of the workbook were lost since people looked at it, so that they must be asked again. */
  | { readonly code: 'excel.partsMissing' }
  | { readonly code: 'excel.closingHalfDone'; readonly cause: ExcelIssue['code'] }
  | { readonly code: 'excel.workbookProtected' }
  | { readonly code: 'excel.protected' }
  | { readonly code: 'excel.cellEditMode' }
  /** Another workbook is in front, and Excel does not do this behind it. */
  | { readonly code: 'excel.otherWindow' }
  /** Excel has not answered for a while, most likely since a cell is being edited; what was asked goes on afterwards. */
  | { readonly code: 'excel.pending' }
  | { readonly code: 'excel.busy' }
  /** Everything stands but frozen panes or the print set-up, which needs a printer. */
  | { readonly code: 'excel.printNotSet' }
  | { readonly code: 'excel.unsupported'; readonly missing: string }
  | { readonly code: 'excel.tooBig' }
  | { readonly code: 'excel.cancelled' }
  | {
      readonly code: 'excel.leftovers';
      readonly names: readonly string[];
      readonly cause: ExcelIssue['code'];
    }
  | { readonly code: 'excel.noLedger' }
  | { readonly code: 'excel.ledgerDamaged'; readonly what: string }
  | { readonly code: 'excel.olderSchema'; readonly version: string }
  | { readonly code: 'excel.newerSchema'; readonly version: string }
  | { readonly code: 'excel.unknown'; readonly hostCode: string; readonly message: string };
