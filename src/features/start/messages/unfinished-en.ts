import { agreeing, counted } from '../../../messages/counted-en';
import type { ByLanguage } from '../../../messages/messages';
import { UNFINISHED_VI, type UnfinishedTexts } from './unfinished-vi';

const listed = (names: readonly string[]): string => names.join(', ');

/** English. */
const UNFINISHED_EN: UnfinishedTexts = {
  title: 'The ledger was not finished',
  intro:
    'Its creation stopped half-way, perhaps because the pane was closed. Remove what is left and create it again; what you entered about the unit is filled in.',
  left: names =>
    `${counted(names.length, 'sheet', 'sheets')} will be removed; nobody has entered anything there: ${listed(names)}.`,
  remove: 'Remove what is left',
  removing: 'Removing…',
  entered: names =>
    `The ${agreeing(names.length, 'sheet', 'sheets')} ${listed(names)} ${agreeing(names.length, 'is left over as well, but somebody has changed it, so it stays', 'are left over as well, but somebody has changed them, so they stay')}. Copy what you need elsewhere, delete ${agreeing(names.length, 'this sheet', 'these sheets')}, then create the ledger.`,
  almost:
    'The creation stopped at its last step: formulas are not locked yet, charts or the print set-up may be missing. What was entered stays.',
  finish: 'Finish the ledger',
  finishing: 'Finishing…',
};

/** Loaded with the views that need it. */
export const UNFINISHED_TEXTS: ByLanguage<UnfinishedTexts> = { vi: UNFINISHED_VI, en: UNFINISHED_EN };
