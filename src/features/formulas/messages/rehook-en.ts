import type { ByLanguage } from '../../../messages/messages';
import { REHOOK_VI, type RehookTexts } from './rehook-vi';

/** English. */
const REHOOK_EN: RehookTexts = {
  entered: count =>
    `Excel had not reached the CCHC functions of ${count} cells; their formulas were entered anew.`,
  notEntered: count =>
    `Excel did not reach the CCHC functions of ${count} cells, nor let their formulas be entered anew.`,
};

/** Loaded with what says it. */
export const REHOOK_TEXTS: ByLanguage<RehookTexts> = { vi: REHOOK_VI, en: REHOOK_EN };
