import { agreeing, counted } from '../../../messages/counted-en';
import type { ByLanguage } from '../../../messages/messages';
import { NEW_YEAR_VI, type NewYearTexts } from './new-year-vi';

/** English. */
const NEW_YEAR_EN: NewYearTexts = {
  title: 'Into the new year',
  intro: year => `Makes the ledger of ${year} from this one, which stays as it is.`,
  kept: 'Unit, signer, people, index set, rating bands: kept.',
  dues: year => `Deadlines of criteria, reports to be sent: set for ${year}.`,
  points: (points, lastYear) => `Points of ${lastYear}: ${points}, which become those of last year.`,
  noPoints: 'Points of last year: empty, as this ledger has none yet.',
  remediations: count =>
    count === 0
      ? 'Shortcomings not remedied: none.'
      : `Shortcomings not remedied: ${count}, carried over with ${agreeing(count, 'its due date', 'their due dates')}.`,
  remedied: (count, lastYear) =>
    `Shortcomings of the index of ${lastYear} that are remedied: ${count}, carried over for the new ledger to count.`,
  empty: 'Entries, evidence, tasks, history: empty.',
  missing: (missing, wrong) =>
    `Of the criteria of this ledger ${[
      ...(missing > 0 ? [counted(missing, 'is not entered', 'are not entered')] : []),
      ...(wrong > 0 ? [counted(wrong, 'is entered wrongly', 'are entered wrongly')] : []),
    ].join(' and ')}, which the points of last year lack.`,
  sample: 'This ledger holds sample figures, so the new one is marked as such too.',
  make: year => `Make the ledger of ${year}`,
  making: 'Making the new ledger…',
  opened: year =>
    `The ledger of ${year} opens in a window of its own, perhaps behind this one. Save it before you enter anything.`,
  notOpened: 'Excel could not open the new ledger. Download the file and open that.',
  download: file => `Download ${file}`,
  native: 'The new ledger uses plain formulas of Excel, with the same scores.',
  otherWay:
    'If nothing can be downloaded: open an empty workbook, open Sổ CCHC there, press From last year’s ledger and choose the file of this one.',
  fromFile: 'From last year’s ledger…',
  fromFileHint: 'There is a ledger of last year (.xlsx): make that of the new year from it.',
  file: 'File of last year’s ledger',
  reading: 'Reading last year’s ledger…',
  notLedger: 'This file is no ledger of administrative reform. Nothing was changed.',
  incomplete: told =>
    `${told} Nothing was changed: repair last year’s ledger in Check, then choose it again.`,
  from: (unit, lastYear) => `Made from the ledger of ${lastYear} of ${unit}, into the open workbook.`,
  back: 'Choose again',
};

/** Loaded with the views that say it. */
export const NEW_YEAR_TEXTS: ByLanguage<NewYearTexts> = { vi: NEW_YEAR_VI, en: NEW_YEAR_EN };
