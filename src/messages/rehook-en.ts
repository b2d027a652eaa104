import type { RehookTexts } from './rehook-texts';

/** English. */
export const REHOOK_EN: RehookTexts = {
  entered: count =>
    `Excel had not reached the CCHC functions of ${count} cells; their formulas were entered anew.`,
  notEntered: count =>
    `Excel did not reach the CCHC functions of ${count} cells, nor let their formulas be entered anew.`,
};
