import { FILE_ISSUE_VI } from './file-issue-vi';
import type { FileIssue } from '../ledger/file-issue';
import type { ByLanguage, Sentences } from './messages';

const megabytes = (bytes: number): string => String(Math.ceil((bytes / 2 ** 20) * 10) / 10);
/** `count(32767)` is "32,767". */
const count = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** English. */
export const FILE_ISSUE_EN: Sentences<FileIssue> = {
  'file.tooBig': ({ bytes, limit }) =>
    `The file has ${megabytes(bytes)} MB and only files of up to ${megabytes(limit)} MB are read: delete pictures and sheets that are not part of the ledger, and save it again.`,
  'file.notSpreadsheet': () =>
    'This is not an Excel workbook (.xlsx): choose another file, or ask the sender for the copy of the ledger.',
  'file.empty': () =>
    'The file is empty: download it from the mail again, or ask the sender to send it again.',
  'file.webPage': () =>
    'This is a web page (such as a log-in page or an error) that was saved in place of the file: log in and download the file again, or ask the sender to mail it.',
  'file.shortcut': () =>
    'This only leads to a file (such as a shortcut of Google Sheets) and holds nothing: open the spreadsheet from it, choose File → Download → Microsoft Excel (.xlsx), then choose the downloaded file.',
  'file.numbers': () =>
    'This is a file of Apple Numbers: open it in Numbers, choose File → Export To → Excel, then choose the new .xlsx file.',
  'file.archive': () => 'This is an archive: extract it, then choose the .xlsx file that was in it.',
  'file.companion': () =>
    'This is what Excel or a Mac keeps beside a file (its name begins with “~$” or “._”) and no ledger: leave it out and choose the file of that name without these signs.',
  'file.mail': () =>
    'This is a mail and not its attachment: open the mail, save the attached .xlsx file and choose that file.',
  'file.oldFormat': () =>
    'The file has an old or a binary format (such as .xls): open it in Excel, choose Save As, type “Excel Workbook (.xlsx)”, then choose the new file.',
  'file.encrypted': () =>
    'The file has a password: open it in Excel, remove the password in File → Info → Protect Workbook, save it and choose it again.',
  'file.csv': () =>
    'This is a text file (such as .csv), which does not keep the codes of the ledger: ask the sender for the very .xlsx file that was sent.',
  'file.ods': () =>
    'The file has the OpenDocument format (.ods): open it in LibreOffice or Excel, choose Save As, type Excel (.xlsx), then choose the new file.',
  'file.macro': () =>
    'The file can hold macros (.xlsm) and is not read: open it in Excel, save it as .xlsx, then choose the new file.',
  'file.truncated': () =>
    'The end of the file is missing: download it from the mail again, or ask the sender to send it again.',
  'file.broken': () =>
    'The file is damaged and nothing of it was read: open it in Excel, let Excel repair it and save it, or ask the sender to send it again.',
  'file.tooManyParts': ({ limit }) =>
    `The file has more than ${count(limit)} parts: delete pictures and sheets that are not part of the ledger, and save it again.`,
  'file.inflatesTooMuch': ({ limit }) =>
    `The file is compressed more than any ordinary one or holds more than ${megabytes(limit)} MB, and is not read: ask the sender where it comes from.`,
  'file.tooManyCells': ({ limit }) =>
    `The file has more than ${count(limit)} cells, blank ones in between counted: delete sheets that are not part of the ledger and cells filled by mistake far away, and save it again.`,
  'file.textTooLong': ({ limit }) =>
    `A cell of the file holds more than ${count(limit)} characters, which is more than Excel allows: ask the sender to shorten it in Excel and to save it again.`,
  'file.doctype': () =>
    'The file declares what no spreadsheet program ever writes, and is not read: ask the sender where it comes from.',
  'file.tooSlow': ({ seconds }) =>
    `Reading took more than ${seconds} seconds and was stopped: delete sheets that are not part of the ledger and save it again, or try again when the computer is less busy.`,
  'file.readerDied': () =>
    'Reading broke off while the file was read: close some programs and choose the file again; if that does not help, open it in Excel, save it and choose the saved file.',
};

/** What is said of files that cannot be read; apart from the other texts, since only views that read files load it. */
export const FILE_ISSUE_TEXTS: ByLanguage<Sentences<FileIssue>> = {
  vi: FILE_ISSUE_VI,
  en: FILE_ISSUE_EN,
};
