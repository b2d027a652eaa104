import { counted } from '../../../messages/counted-en';
import { FORMULAS_VI, type FormulasTexts } from './formulas-vi';
import type { ByLanguage } from '../../../messages/messages';

/** English. */
const FORMULAS_EN: FormulasTexts = {
  title: 'Formulas of this workbook',
  intro:
    'Before you use Share of Excel on this workbook itself, turn its formulas into plain ones, so that nobody without Sổ CCHC sees unknown functions. The points stay the same.',
  live: count => `${counted(count, 'cell uses', 'cells use')} CCHC functions.`,
  native: count => `${counted(count, 'cell uses a plain formula', 'cells use plain formulas')}.`,
  other: count =>
    `${counted(count, 'cell no longer holds its formula and is left as it is', 'cells no longer hold their formula and are left as they are')}; see Check.`,
  toNative: 'Turn into plain formulas',
  toLive: 'Use CCHC functions again',
  switching: 'Writing the formulas…',
  switchedToNative: count =>
    `${counted(count, 'cell was turned into a plain formula', 'cells were turned into plain formulas')}.`,
  switchedToLive: count => `${counted(count, 'cell uses', 'cells use')} CCHC functions again.`,
};

/** Loaded with the view that says it. */
export const FORMULAS_TEXTS: ByLanguage<FormulasTexts> = { vi: FORMULAS_VI, en: FORMULAS_EN };
