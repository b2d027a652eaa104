import { kept } from '../../../ui/kept';
import type { RollUp } from '../domain/roll-up';

/** The last ranking that was made. */
export const lastRanking = kept<RollUp>();
