import { kept } from '../../../ui/kept';
import type { Merged } from './carry-out-merge';

/** The last merge that was carried out. */
export const lastMerge = kept<Merged>();
