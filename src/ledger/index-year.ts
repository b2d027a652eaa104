import { isBlank } from '../rules/cell';
import type { Ledger, RemediationRow, Settings } from './ledger';

/** The year whose index a remedy of this year makes up for: the one before. `lastIndexYear({ year: 2026 })` is 2025. */
export function lastIndexYear({ year }: Pick<Settings, 'year'>): number {
  return year - 1;
}

/**
 * The year whose index a shortcoming comes from; `undefined` where something else than a number stands there. A blank
 * one is that of last year's index, since that is what a workbook is kept to make up for: left out, a shortcoming that
 * nobody remedied would raise the score. Example: `indexYear({ year: null }, { year: 2026 })` is 2025.
 */
export function indexYear(
  { year }: Pick<RemediationRow, 'year'>,
  settings: Pick<Settings, 'year'>,
): number | undefined {
  if (isBlank(year)) return lastIndexYear(settings);
  return typeof year === 'number' ? year : undefined;
}

/**
 * The ledger with the year written down wherever it was blank, so that it goes on to mean the same in another year.
 * Nothing is written while the year of the ledger itself is not understood.
 */
export function withIndexYears(ledger: Ledger): Ledger {
  const { settings, remediations } = ledger;
  if (settings.unread.year !== undefined) return ledger;
  return {
    ...ledger,
    remediations: remediations.map(row =>
      isBlank(row.year) ? { ...row, year: lastIndexYear(settings) } : row,
    ),
  };
}
