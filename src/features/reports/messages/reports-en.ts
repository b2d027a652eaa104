import type { ByLanguage } from '../../../messages/messages';
import { REPORTS_VI, type ReportsTexts } from './reports-vi';
import { dateText } from '../../../messages/date-text';
import { PERIOD_NAMES_EN } from '../../../messages/period-names-en';

/** English. */
const REPORTS_EN: ReportsTexts = {
  title: 'Reports and plan',
  intro: 'Makes documents in the official form from the figures of the ledger. The ledger does not change.',
  kind: 'Document',
  kinds: {
    report: 'Periodic report',
    selfScores: 'Report on self scores',
    remedyPlan: 'Plan to remedy lost points',
  },
  period: 'Period',
  basis: 'Lost points come from',
  bases: {
    register: year => `The register of shortcomings, for the plan of ${year}`,
    scores: year => `The points of this ledger, for the plan of ${year}`,
  },
  cautions: {
    'report.nothingEntered': () => 'Nothing was entered yet: the document is a frame without figures.',
    'report.notEnded': ({ to }) => `The period ends on ${dateText(to)} only.`,
    'report.notClosed': ({ period }) =>
      `The period “${PERIOD_NAMES_EN.inSentence(period)}” was not closed: the figures are those of now. Close it first, so that they stay.`,
    'report.standsAlone': ({ from, to }) =>
      `This period counts from ${dateText(from)} to ${dateText(to)} only, while the ledger counts from the start of the year: check the figures.`,
  },
  gaps: count => `To be added (${count})`,
  gapsHint: 'The ledger does not know these; the document marks where they belong.',
  noGaps: 'Nothing is left to be added.',
  moreGaps: count => `Show ${count} more`,
  preview: 'Preview',
  table: 'Table of figures',
  make: 'Make the Word document',
  making: 'Making the document…',
  made: 'Done. Number and day are left to the clerk.',
  download: file => `Download ${file}`,
  otherWay: 'If nothing is downloaded: open the add-in in Excel on the web or on Windows and try again.',
  picture: {
    title: 'Picture of a chart',
    content: 'What it shows',
    whole: 'The index of all areas',
    make: 'Make the picture',
    download: file => `Download the picture ${file}`,
  },
};

/** Loaded with the view that says it. */
export const REPORTS_TEXTS: ByLanguage<ReportsTexts> = { vi: REPORTS_VI, en: REPORTS_EN };
