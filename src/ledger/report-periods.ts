import { serialDate } from '../rules/serial-date';
import { PERIOD } from '../rules/words';

/** One of the four CCHC reports of a year, with its days as serial numbers. */
export interface ReportPeriod {
  readonly code: keyof typeof PERIOD;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly due: number;
  /** It does not go back to the start of the year. */
  readonly alone: boolean;
}

/**
 * The four CCHC reports of a year (Công văn 581/BNV-CCHC), in order. Quý III stands alone, the others start on 15/12 of the
 * year before, so they are never added up. Day 20 is the limit for a province; the local one is set in the workbook.
 * Example: `reportPeriods(2026)[1]` runs from 15/12/2025 to 14/6/2026.
 */
export function reportPeriods(year: number): readonly ReportPeriod[] {
  const start = serialDate(year - 1, 12, 15);
  const until = (month: number, code: ReportPeriod['code'], from = start): ReportPeriod => ({
    code,
    name: PERIOD[code],
    from,
    to: serialDate(year, month, 14),
    due: serialDate(year, month, 20),
    alone: from !== start,
  });
  return [until(3, 'Q1'), until(6, 'H1'), until(9, 'Q3', serialDate(year, 6, 15)), until(12, 'Y')];
}
