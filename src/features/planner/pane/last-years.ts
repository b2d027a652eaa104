import { kept } from '../../../ui/kept';
import type { LastYear } from '../../start/files/read-last-year';

/** The workbook of last year that was looked into. */
export const lastYears = kept<LastYear>();
