import { isEntered } from '../../../scores/scores';
import type { ReportFacts } from './report';

/** What a person should know before a report goes out; the sentence to each code is in `messages/`. */
export type ReportCaution =
  /** The figures are those of now and not of a closing. */
  | { readonly code: 'report.notClosed'; readonly period: string }
  /** The last day of the period is still to come. */
  | { readonly code: 'report.notEnded'; readonly to: number }
  /** The period does not go back to the start of the year, as the figures of the ledger do. */
  | { readonly code: 'report.standsAlone'; readonly from: number; readonly to: number }
  | { readonly code: 'report.nothingEntered' };

/** Everything that speaks against sending a report as it is. */
export function reportCautions({ closing, period, day, scores }: ReportFacts): ReportCaution[] {
  return [
    ...(scores.criteria.some(isEntered) ? [] : [{ code: 'report.nothingEntered' } as const]),
    ...(day < period.to ? [{ code: 'report.notEnded', to: period.to } as const] : []),
    ...(closing ? [] : [{ code: 'report.notClosed', period: period.name } as const]),
    ...(period.alone ? [{ code: 'report.standsAlone', from: period.from, to: period.to } as const] : []),
  ];
}
