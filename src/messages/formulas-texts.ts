import { FORMULAS_EN } from './formulas-en';
import { FORMULAS_VI } from './formulas-vi';
import type { ByLanguage } from './messages';

/** What the pane says of the formulas of the open workbook: with custom functions, or without. */
export interface FormulasTexts {
  readonly title: string;
  readonly intro: string;
  readonly live: (count: number) => string;
  readonly native: (count: number) => string;
  /** Cells in which something else stands. */
  readonly other: (count: number) => string;
  readonly toNative: string;
  readonly toLive: string;
  readonly switching: string;
  readonly switchedToNative: (count: number) => string;
  readonly switchedToLive: (count: number) => string;
}

/** Loaded with the view that says it. */
export const FORMULAS_TEXTS: ByLanguage<FormulasTexts> = { vi: FORMULAS_VI, en: FORMULAS_EN };
