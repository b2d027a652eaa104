import type { IndexSet } from './index-set';
import camGiang from './sets/cam-giang-2023.json';
import capXa from './sets/cap-xa-2026.json';

/** The index sets that come with the product, that of new workbooks first. A test holds each of them to the laws. */
export const SHIPPED_SETS: readonly IndexSet[] = [
  camGiang as unknown as IndexSet,
  capXa as unknown as IndexSet,
];

/** The set that a new workbook starts from. */
export const DEFAULT_SET = SHIPPED_SETS[0]!;
