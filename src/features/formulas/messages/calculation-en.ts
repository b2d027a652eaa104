import type { ByLanguage } from '../../../messages/messages';
import { CALCULATION_VI, type CalculationTexts } from './calculation-vi';

/** English. */
const CALCULATION_EN: CalculationTexts = {
  byHand:
    'Excel calculates only when told to, so the scores on the sheets may be old. Press the button below, or choose Automatic under Formulas > Calculation Options.',
  calculate: 'Calculate now',
  calculating: 'Calculating…',
};

/** Loaded with what says it. */
export const CALCULATION_TEXTS: ByLanguage<CalculationTexts> = { vi: CALCULATION_VI, en: CALCULATION_EN };
