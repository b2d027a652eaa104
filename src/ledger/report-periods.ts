import { PERIOD } from '../rules/words';

/**
 * The four CCHC reports of a year (Công văn 581/BNV-CCHC). Quý III stands alone, the others start on 15/12 of the
 * year before, so they are never added up. Day 20 is the limit for a province; the local one is set in the workbook.
 */
export const REPORT_PERIODS = [
  {
    code: 'Q1',
    name: PERIOD.Q1,
    from: { month: 12, day: 15, yearOffset: -1 },
    to: { month: 3, day: 14 },
    dueMonth: 3,
    dueDay: 20,
  },
  {
    code: 'H1',
    name: PERIOD.H1,
    from: { month: 12, day: 15, yearOffset: -1 },
    to: { month: 6, day: 14 },
    dueMonth: 6,
    dueDay: 20,
  },
  {
    code: 'Q3',
    name: PERIOD.Q3,
    from: { month: 6, day: 15, yearOffset: 0 },
    to: { month: 9, day: 14 },
    dueMonth: 9,
    dueDay: 20,
  },
  {
    code: 'Y',
    name: PERIOD.Y,
    from: { month: 12, day: 15, yearOffset: -1 },
    to: { month: 12, day: 14 },
    dueMonth: 12,
    dueDay: 20,
  },
] as const;
