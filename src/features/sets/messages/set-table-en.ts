import { counted } from '../../../messages/counted-en';
import type { ByLanguage } from '../../../messages/messages';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { SET_TABLE_VI, type SetTableTexts } from './set-table-vi';

const { indexSet } = SHEET_NAME;

/** English; the sheet itself is Vietnamese. */
const SET_TABLE_EN: SetTableTexts = {
  title: `The sheet ${indexSet} in the workbook`,
  intro: `Edit the sheet ${indexSet}; it is checked here after every change. The workbook changes only when you apply it.`,
  open: 'Open the set as a sheet of the workbook',
  openHint:
    'Or edit the present set as a sheet of this workbook: words, points, rules, more or fewer criteria.',
  openRead: 'Edit this table as a sheet',
  opening: 'Opening the table…',
  standing: `The workbook holds the sheet ${indexSet}.`,
  view: 'Check and apply this sheet',
  reading: `Reading the sheet ${indexSet}…`,
  gone: `The sheet ${indexSet} is no longer in the workbook: it was put away, deleted or renamed.`,
  counts: (criteria, manual) =>
    `${counted(criteria, 'criterion', 'criteria')}${manual > 0 ? ` · ${manual} scored by hand` : ''}`,
  sound: points => `This sheet can be used, ${points} points in total.`,
  wrong: count => `To be mended: ${counted(count, 'place', 'places')}`,
  more: count => `Show ${count} more`,
  show: 'Show the sheet',
  check: 'Write what is understood again',
  checking: 'Writing…',
  checked: 'What is understood, and the examples, were written again as the sheet stands now.',
  same: 'This sheet says what the present set says.',
  apply: 'Apply',
  putAway: 'Put this sheet away',
  puttingAway: 'Putting the sheet away…',
  back: 'Back',
};

/** Loaded with the view. */
export const SET_TABLE_TEXTS: ByLanguage<SetTableTexts> = { vi: SET_TABLE_VI, en: SET_TABLE_EN };
