import { FORMULAS_VI, type FormulasTexts } from './formulas-vi';
import type { ByLanguage } from './messages';

/** English. */
const FORMULAS_EN: FormulasTexts = {
  title: 'Formulas of this workbook',
  intro:
    'Before you use Share of Excel on this workbook itself, turn its formulas into plain ones, so that nobody without Sổ CCHC sees unknown functions. The points stay the same.',
  live: count => `${count} cells use CCHC functions.`,
  native: count => `${count} cells use plain formulas.`,
  other: count => `${count} cells no longer hold their formula and are left as they are; see Check.`,
  toNative: 'Turn into plain formulas',
  toLive: 'Use CCHC functions again',
  switching: 'Writing the formulas…',
  switchedToNative: count => `${count} cells were turned into plain formulas.`,
  switchedToLive: count => `${count} cells use CCHC functions again.`,
};

/** Loaded with the view that says it. */
export const FORMULAS_TEXTS: ByLanguage<FormulasTexts> = { vi: FORMULAS_VI, en: FORMULAS_EN };
