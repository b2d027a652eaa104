/** Why a received file cannot be read. The sentence to each code is in `messages/`; sizes are bytes. */
export type FileIssue =
  | { readonly code: 'file.tooBig'; readonly bytes: number; readonly limit: number }
  /** Neither a workbook nor anything that Excel would make one of. */
  | { readonly code: 'file.notSpreadsheet' }
  /** Nothing is in it, or nothing but zeros. */
  | { readonly code: 'file.empty' }
  /** A format that Excel reads and we do not: .xls, .xlsb, tables of the web or XML named .xls. */
  | { readonly code: 'file.oldFormat' }
  /** A page that asks for a log-in or says that something went wrong, saved in place of the file. */
  | { readonly code: 'file.webPage' }
  /** What only leads to a file, such as those that Google Drive leaves on a computer. */
  | { readonly code: 'file.shortcut' }
  /** A file of Apple Numbers. */
  | { readonly code: 'file.numbers' }
  /** Files packed together, workbooks among them as far as one can see. */
  | { readonly code: 'file.archive' }
  /** What Excel or a Mac keeps beside a file, under its name with "~$" or "._" before it. */
  | { readonly code: 'file.companion' }
  /** A mail, in place of what is attached to it. */
  | { readonly code: 'file.mail' }
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
  | { readonly code: 'file.tooSlow'; readonly seconds: number }
  /** What read it died of it, as where memory runs out. */
  | { readonly code: 'file.readerDied' };
