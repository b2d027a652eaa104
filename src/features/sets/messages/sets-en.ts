import { counted } from '../../../messages/counted-en';
import type { ByLanguage } from '../../../messages/messages';
import { SETS_VI, type SetsTexts } from './sets-vi';

const WORDS = { certain: 'certain', look: 'to look at', manual: 'scored by hand' } as const;

const criteria = (count: number): string => counted(count, 'criterion', 'criteria');

const SETS_EN: SetsTexts = {
  title: 'Index set of the authority',
  intro:
    'Copy the table of criteria in Word, Excel or a web page and paste it below, or choose a file. Open a PDF in Word first. A set that was saved (.xlsx, .json) is chosen here too.',
  paste: 'Paste a table',
  pasteHint: 'Click here, then press Ctrl+V',
  choose: 'Choose a file…',
  drop: 'or drop a .docx, .xlsx or .html file here',
  reading: 'Reading the table…',
  unit: 'Type of unit',
  counts: (count, counts) =>
    [
      criteria(count),
      ...(['certain', 'look', 'manual'] as const)
        .filter(each => counts[each] > 0)
        .map(each => `${counts[each]} ${WORDS[each]}`),
    ].join(' · '),
  total: (points, declared) =>
    declared === undefined
      ? `Points in total: ${points}.`
      : `Points in total: ${points} (the table says ${declared}).`,
  told: count => `What to know about the table (${count})`,
  look: count => `Rules to look at (${count})`,
  certain: count => `Rules that are certain (${count})`,
  original: 'The table says',
  noMethod: 'The table does not say how it is scored.',
  manual: 'Not calculated: somebody gives the points by the text above',
  points: maximum => `at most ${maximum} points`,
  acceptSums: 'Accept this difference and use the points of the criteria',
  naming: 'The columns were not recognised. Say what each of them holds:',
  column: number => `Column ${number}`,
  meanings: {
    code: 'Number, code',
    title: 'Content, criterion',
    points: 'Maximum points',
    method: 'How it is scored',
    optionPoints: 'Points of each option',
    evidence: 'Evidence',
    owner: 'Who answers for it',
    survey: 'Points by survey',
    reporting: 'How often it is reported',
    ignored: 'Not used',
  },
  applyNaming: 'Read again with these columns',
  broken: 'This index set cannot be used yet',
  undecided: count => `${counted(count, 'rule has', 'rules have')} not been looked at yet.`,
  create: 'Create the workbook with this set',
  saved: (title, version, count) => `${title} (version ${version}): ${criteria(count)}`,
  save: 'Save the set in use',
  saveHint: 'Send it to another unit, or edit it in Excel and choose the file here again:',
  back: 'Back',
};

/** Loaded with the view. */
export const SETS_TEXTS: ByLanguage<SetsTexts> = { vi: SETS_VI, en: SETS_EN };
