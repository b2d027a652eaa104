import type { Purpose } from '../ledger/purpose';
import type { StyleName } from './styles';

/** How a cell looks that is for this; its number format is what matters. `PURPOSE_STYLE.day` is 'entryDate'. */
export const PURPOSE_STYLE: Readonly<Record<Purpose['is'], StyleName>> = {
  amount: 'entryNumber',
  count: 'entryNumber',
  points: 'entryPoints',
  share: 'entryPoints',
  year: 'entryGeneral',
  day: 'entryDate',
  word: 'entryChoice',
  text: 'entryText',
};
