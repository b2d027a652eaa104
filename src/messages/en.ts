import { agreeing, counted } from './counted-en';
import { dateText } from './date-text';
import type { ExcelIssue } from '../ledger/excel-issue';
import { fixed } from '../rules/decimal';
import { NOT_COME_EN } from './not-come-en';
import { PERIOD_NAMES_EN } from './period-names-en';
import type { Messages } from './vi';

/** What made the work stop; of what is not named here, Excel says only that it failed. */
const CAUSES: Partial<Record<ExcelIssue['code'], string>> = {
  'excel.busy': 'Excel is busy',
  'excel.cellEditMode': 'a cell is being edited',
  'excel.otherWindow': 'another workbook is in front',
  'excel.protected': 'a cell or sheet is protected',
  'excel.tooBig': 'the data are too large',
  'excel.unsupported': 'this version of Excel cannot do it',
  'excel.cancelled': 'stopped as you asked',
};
const criteria = (count: number): string => counted(count, 'criterion', 'criteria');
const why = (cause: ExcelIssue['code']): string => CAUSES[cause] ?? 'Excel reports an error';

/** English. */
export const en: Messages = {
  language: 'en',
  number: fixed,
  entry: {
    'entry.missing': 'Not entered',
    'entry.incomplete': 'Some figures are missing',
    'entry.unread': 'The entry cell was not found, or it is unclear which one is meant',
    'entry.errorCell': 'An entry cell shows an error',
    'entry.notNumber': 'Must be a number, not text',
    'entry.negative': 'Must not be negative',
    'entry.notWhole': 'Must be a whole number',
    'entry.totalZero': 'The total is 0: if nothing arose, put x into the column Không phát sinh',
    'entry.doneExceedsTotal': 'More was done than the total',
    'entry.notDate': 'Must be a date such as 31/01/2026',
    'entry.dateOutsideYear': 'The date lies outside the year',
    'entry.dueMissing': 'No deadline: add it on the sheet Cấu hình',
    'entry.notInList': 'Choose an item of the list',
    'entry.aboveMaximum': 'Above the maximum',
    'entry.flagUnknown': 'The column Không phát sinh takes only x',
    'entry.flagWithNumbers': 'Marked as not arising, yet figures are entered',
    'entry.flagNotAllowed': 'Không phát sinh does not apply to this criterion',
  },
  work: {
    'excel.sheetExists': ({ names }) =>
      `This workbook already has: ${names.join(', ')}. Nothing was changed. Open an empty workbook, or rename those sheets, and try again.`,
    'excel.nameTaken': () =>
      'This workbook already has a chart sheet or a name that the ledger needs. Nothing was changed. Open an empty workbook and try again.',
    'excel.rowGone': () => 'This row is no longer in the workbook. Restore it from the last saved copy.',
    'excel.sheetMissing': ({ names }) =>
      `This workbook has no ${agreeing(names.length, 'sheet', 'sheets')} ${names.join(', ')} any more: ${agreeing(names.length, 'it was deleted or renamed. Give it its old name', 'they were deleted or renamed. Give them their old names')}, or open the last saved copy.`,
    'excel.layoutChanged': ({ names }) =>
      `Rows or columns of ${names.join(', ')} were added, deleted or moved, so nothing can be filled in. Nothing was changed.`,
    'excel.entriesExist': () =>
      'This workbook already holds entries, so no sample figures were filled in. Nothing was changed.',
    'excel.entriesHalfWritten': ({ cause }) =>
      `Filling in stopped half-way (${why(cause)}) and what was filled in could not be taken back. Close the workbook without saving and open it again.`,
    'excel.changedSince': () =>
      'The workbook has changed since the preview, so nothing was repaired. Look at the preview again, then repeat.',
    'excel.repairHalfDone': ({ cause }) =>
      `The writing stopped half-way (${why(cause)}) and could not be taken back. Close the workbook without saving and open it again.`,
    'excel.periodClosed': ({ period, closed }) =>
      `The period “${PERIOD_NAMES_EN.inSentence(period)}” was closed on ${dateText(closed)}. Nothing was added.`,
    'excel.registerFull': ({ name, free, needed }) =>
      `${name} has room for ${counted(free, 'more row', 'more rows')}, and ${counted(needed, 'is needed', 'are needed')}. Nothing was written. Save a copy of the workbook, then delete rows that are no longer used on that sheet.`,
    'excel.partsMissing': () =>
      'A part of the workbook (a sheet, a row or a column) has just been lost, so nothing was written. See the view Check, repair it and try again.',
    'excel.closingHalfDone': ({ cause }) =>
      `Closing the period stopped half-way (${why(cause)}) and its rows could not be taken back. Close the workbook without saving and open it again.`,
    'excel.workbookProtected': () =>
      'A password protects the structure of this workbook, so no sheet can be added, renamed or removed. Turn it off under Review > Protect Workbook and try again.',
    'excel.protected': () => 'This cell or sheet is protected. Unprotect the sheet and try again.',
    'excel.cellEditMode': () => 'A cell is being edited. Press Enter or Esc in the sheet and try again.',
    'excel.otherWindow': () =>
      'Go back to the window of this workbook and click a cell: Excel does not do this while another workbook is in front. The work then goes on by itself.',
    'excel.pending': () =>
      'Excel has not answered yet, most likely because a cell is being edited. Press Enter (or Esc) in the sheet; the work then goes on by itself.',
    'excel.busy': () => 'Excel is busy. Wait a few seconds and try again.',
    'excel.printNotSet': () =>
      'Everything was written, but Excel could not freeze the headers or set up printing, perhaps because no printer is installed. Before printing, choose A4, one page wide and a print area of all rows under Page Layout.',
    'part.notLoaded': () =>
      'A part of the add-in could not be loaded. Check the network and try again; the figures in the workbook are not affected.',
    'excel.unsupported': ({ missing }) =>
      `This version of Excel cannot do it (missing ${missing}). Excel 2021 or later, Microsoft 365 or Excel on the web is needed.`,
    'excel.tooBig': () => 'The data exceed what Excel takes in one request. Nothing was changed.',
    'excel.cancelled': () => 'Stopped as you asked. The unfinished sheets were removed.',
    'excel.leftovers': ({ names, cause }) =>
      `Creation stopped half-way (${why(cause)}) and not all unfinished sheets could be removed. Delete the ${agreeing(names.length, 'sheet', 'sheets')} ${names.join(', ')}, or close the workbook without saving.`,
    'excel.noLedger': () => 'The open workbook is not an administrative-reform ledger yet.',
    'excel.ledgerDamaged': ({ what }) =>
      `The hidden part of this workbook (${what}) is damaged and cannot be read. Open the last saved copy.`,
    'excel.olderSchema': ({ version }) =>
      `This workbook was made by an older version (schema ${version}) and must be upgraded before use.`,
    'excel.newerSchema': ({ version }) =>
      `This workbook was made by a newer version (schema ${version}). Update the add-in and open it again.`,
    'excel.unknown': ({ hostCode }) => `Excel reports ${hostCode}. Nothing was lost; try again.`,
  },
  pane: {
    loading: 'Reading the workbook…',
    retry: 'Read again',
    dismiss: 'Close the message',
    date: { form: 'dd/mm/yyyy', wrong: 'Write the day as day/month/year, for example 31/01/2026.' },
    notCome: NOT_COME_EN,
    outside: 'This page works inside Excel: open Excel and choose Sổ CCHC on the Home tab.',
    nav: {
      label: 'Views',
      others: 'More',
      views: {
        ledger: 'Overview',
        check: 'Check',
        deadlines: 'Due',
        planner: 'Plan of points',
        registers: 'Registers',
        send: 'Send',
        periods: 'Periods',
        reports: 'Reports',
        merge: 'Merge',
        rollUp: 'Many units',
        functions: 'Functions',
      },
    },
    scores: {
      title: 'Self scores',
      unit: (name, year) => `${name} · ${year}`,
      kind: 'Kind of points',
      kinds: { self: 'Self-scored', appraised: 'Appraised', survey: 'Survey' },
      incomplete: 'incomplete',
      index: {
        self: 'PAR index',
        appraised: 'index of what is appraised',
        survey: 'index of the survey',
      },
      rating: name => `Rating: ${name}`,
      ratingSoFar: name => `Rating so far: ${name}`,
      entered: (entered, of) => `${entered} of ${criteria(of)} entered`,
      lost: points => `${points} points lost`,
      lastYear: points => `${points} points last year`,
      appraised: (appraised, of) => `${appraised} of ${criteria(of)} appraised`,
      difference: points => `${points} points against the self score`,
      target: index => `Target ${index}%`,
      missing: points => `${points} percentage points missing`,
      hardlyMissing: 'Less than 0.01 percentage points missing',
      reached: 'Reached',
      points: (points, of) => `${points} of ${of} points`,
      areas: 'By area',
      open: title => `Open sheet ${title}`,
      nothing: 'Nothing entered yet. Fill the yellow cells of each area.',
      invalid: count =>
        `${counted(count, 'criterion holds', 'criteria hold')} a wrong entry; see the column Kiểm tra.`,
      sample: 'This workbook holds sample figures, not for reporting.',
      fillSample: 'Fill in sample figures',
      fillSampleHint:
        'For trying it out: puts made-up figures into a workbook without entries. Every sheet will say so.',
      filling: 'Filling in sample figures…',
    },
    incomplete: {
      title:
        'Parts of the workbook are damaged or were not found: points, reports and copies are incomplete.',
      moved: 'The form of some sheets was changed.',
      shifted: sheet => `On the sheet “${sheet}” columns were inserted, deleted or moved.`,
      more: count => `And ${count} more.`,
      look: 'See and repair',
      ask: 'The ledger is incomplete. If you go on, what was not found stays blank; better repair it first.',
      goOn: 'Go on all the same',
      leave: 'Later',
    },
    kept: {
      title: count =>
        `${counted(count, 'cell was changed since and stays as it is', 'cells were changed since and stay as they are')}:`,
      cell: (sheet, address) => `${sheet}, cell ${address}`,
      more: count => `Show ${counted(count, 'more cell', 'more cells')}`,
    },
    functions: {
      title: 'CCHC functions',
      intro:
        'Type them into cells like any Excel function. Where the decimal sign is a comma, write 0,9 for 0.9 and put semicolons between the arguments.',
      gives: result => `Result: ${result}`,
    },
  },
};
