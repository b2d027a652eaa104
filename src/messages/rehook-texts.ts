import type { ByLanguage } from './messages';
import { REHOOK_EN } from './rehook-en';
import { REHOOK_VI } from './rehook-vi';

/** What the pane says of formulas whose custom function Excel had lost when the workbook was opened. */
export interface RehookTexts {
  readonly entered: (count: number) => string;
  readonly notEntered: (count: number) => string;
}

/** Loaded with what says it. */
export const REHOOK_TEXTS: ByLanguage<RehookTexts> = { vi: REHOOK_VI, en: REHOOK_EN };
