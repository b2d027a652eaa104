import { counted } from '../../../messages/counted-en';
import type { ByLanguage } from '../../../messages/messages';
import { REGISTERS_VI, type RegistersTexts } from './registers-vi';

const rows = (count: number): string => counted(count, 'row', 'rows');

/** English. */
const REGISTERS_EN: RegistersTexts = {
  title: 'Registers',
  register: 'Register',
  add: 'Add a row',
  fromLosses: 'From lost points',
  find: 'Find in the register',
  found: (found, of) => `${found} of ${rows(of)}`,
  empty: 'This register has no rows yet.',
  untitled: 'Without a subject',
  more: count => `Show ${counted(count, 'more row', 'more rows')}`,
  form: {
    title: sheet => `Add a row to ${sheet}`,
    none: 'Not chosen',
    write: 'Write it down',
    writeAnyway: 'Write it down all the same',
    doubtful: 'Look at the remarks again. If all is as it should be, press Write it down all the same.',
    cancel: 'Do not add it',
    writing: 'Writing…',
  },
  added: {
    row: (sheet, row) => `Written into row ${row} of ${sheet}.`,
    rows: (sheet, range) => `Written into rows ${range} of ${sheet}.`,
    hidden: 'The filter of the sheet hides new rows; clear it to see them.',
    show: 'Go to this row',
    undo: 'Undo the adding',
    undoing: 'Undoing…',
    undone: 'Undone: the register is as it was before.',
    undonePartly: 'Undone where nothing was changed since; a row that was changed stays as a whole.',
  },
  losses: {
    title: 'Remediations for lost points',
    source: 'Take the points from',
    sources: {
      now: 'This workbook, as it is now',
      file: 'The ledger of last year as a file (.xlsx)',
      table: 'The score table of last year',
    },
    table: 'The score table of last year',
    tableHint:
      'Paste or type one line for each criterion: code or title, maximum, score. A whole table copied from Excel or Word will do.',
    fileHint: 'The ledger of last year is only read, not changed.',
    chooseFile: 'Choose last year’s ledger…',
    read: (unit, year) => `From the ledger of ${year} of ${unit}.`,
    followed: (count, year) =>
      `${counted(count, 'criterion has', 'criteria have')} a row of the index of ${year} already; no other is made.`,
    ofYear: year => `The rows are of the index of ${year}.`,
    ofThisYear: year =>
      `The rows are of the index of ${year}: the ledger of ${year + 1} counts them, this one does not.`,
    from: 'Only where as much was lost (points)',
    fromWrong: 'Enter points from 0 on, such as 0.25.',
    below: (count, from) =>
      `No row for ${counted(count, 'criterion', 'criteria')} that lost less than ${from} points.`,
    forAll: {
      due: 'Deadline of all rows',
      owner: 'Responsible for all rows (not chosen: by criterion)',
    },
    nothing: 'No criterion needs another row.',
    facts: (lost, score) => `${lost} points lost (score ${score})`,
    owner: owner => `Responsible: ${owner}`,
    due: due => `Deadline: ${due}`,
    calledThere: title => `Called there: ${title}`,
    unused: count => `${counted(count, 'line', 'lines')} could not be used:`,
    moreUnused: count => `and ${counted(count, 'more line', 'more lines')}`,
    reasons: {
      unknown: 'the index set of this workbook has no such criterion',
      area: 'the sum of an area',
      noScore: 'there is no score',
      outside: 'the score is below 0 or above the maximum',
      twice: 'the criterion stands further up already',
    },
    unusedLine: (line, reason) => `"${line}": ${reason}.`,
    write: count => `Write ${rows(count)} into the register`,
  },
  lastYearDoubts: {
    'lastYear.otherUnit': ({ unit }) => `This is the ledger of ${unit}, not of this unit.`,
    'lastYear.otherYear': ({ year, expected }) =>
      `This is the ledger of ${year}; the year before the open one is ${expected}.`,
    'lastYear.sample': () => 'This ledger holds sample figures, not those of the unit.',
  },
};

/** Loaded with the views that say it. */
export const REGISTERS_TEXTS: ByLanguage<RegistersTexts> = { vi: REGISTERS_VI, en: REGISTERS_EN };
