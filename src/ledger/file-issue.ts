/** Why a received file cannot be read. The sentence to each code is in `messages/`; sizes are bytes. */
export type FileIssue =
  | { readonly code: 'file.tooBig'; readonly bytes: number; readonly limit: number }
  /** Neither a workbook nor anything that Excel would make one of. */
  | { readonly code: 'file.notSpreadsheet' }
  /** A format that Excel reads and we do not: .xls, .xlsb, a web page named .xls. */
  | { readonly code: 'file.oldFormat' }
  | { readonly code: 'file.encrypted' }
  | { readonly code: 'file.csv' }
  | { readonly code: 'file.ods' }
  | { readonly code: 'file.macro' }
  /** It ends before its end, as after a broken download. */
  | { readonly code: 'file.truncated' }
  /** Something in it is not as it was written, or contradicts itself. */
  | { readonly code: 'file.broken' }
  | { readonly code: 'file.tooManyParts'; readonly limit: number }
  | { readonly code: 'file.inflatesTooMuch'; readonly limit: number }
  | { readonly code: 'file.tooManyCells'; readonly limit: number }
  /** The most letters that a cell can hold. */
  | { readonly code: 'file.textTooLong'; readonly limit: number }
  /** It declares entities, which no spreadsheet program does. */
  | { readonly code: 'file.doctype' }
  | { readonly code: 'file.tooSlow'; readonly seconds: number };
