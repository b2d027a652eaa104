import { counted } from '../../../messages/counted-en';
import type { ByLanguage } from '../../../messages/messages';
import { REHOOK_VI, type RehookTexts } from './rehook-vi';

/** English. */
const REHOOK_EN: RehookTexts = {
  entered: count =>
    `Excel had not reached the CCHC functions of ${counted(count, 'cell; its formula was', 'cells; their formulas were')} entered anew.`,
  native: count =>
    `${counted(count, 'cell still showed no result and now has a plain formula', 'cells still showed no result and now have plain formulas')}. The points are the same; the view Send brings the CCHC functions back.`,
  offer: count =>
    `${counted(count, 'cell of your own still shows', 'cells of your own still show')} no result, since Excel does not reach the CCHC functions.`,
  toNative: 'Turn into plain formulas',
  turning: 'Turning the formulas…',
};

/** Loaded with what says it. */
export const REHOOK_TEXTS: ByLanguage<RehookTexts> = { vi: REHOOK_VI, en: REHOOK_EN };
