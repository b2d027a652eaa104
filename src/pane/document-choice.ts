import { type OfficialDocument } from '../domain/document';
import type { Closing } from '../domain/history';
import type { Ledger } from '../domain/ledger';
import { planFacts, type PlanBasis } from '../domain/plan';
import { reportFacts, reportPeriods } from '../domain/report';
import { reportCautions, type ReportCaution } from '../domain/report-cautions';
import type { Scores } from '../domain/scores';
import { planDocument } from '../messages/plan-document';
import { reportDocument } from '../messages/report-document';
import { selfScoresDocument } from '../messages/self-scores-document';

export const DOCUMENT_KINDS = ['report', 'selfScores', 'plan'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What a person chose; `period` is a code, and counts for the periodic report, `basis` for the plan. */
export interface DocumentChoice {
  readonly kind: DocumentKind;
  readonly period: string;
  readonly basis: PlanBasis;
}

/** The document of a choice, what speaks against sending it, and the name of its file without an extension. */
export function chosenDocument(
  { kind, period, basis }: DocumentChoice,
  ledger: Ledger,
  scores: Scores,
  closings: readonly Closing[],
  today: number,
): {
  readonly document: OfficialDocument;
  readonly cautions: readonly ReportCaution[];
  readonly name: string;
} {
  const { year, unitCode } = ledger.settings;
  const name = (...parts: readonly (string | number)[]): string =>
    [...parts, unitCode.replace(/[^0-9A-Za-z]/g, '')].filter(part => part !== '').join('-');
  if (kind === 'plan') {
    const facts = planFacts(ledger, scores, basis);
    return { document: planDocument(facts), cautions: [], name: name('Ke-hoach-khac-phuc-CCHC', facts.year) };
  }
  const periods = reportPeriods(year);
  const chosen = kind === 'report' ? periods.find(({ code }) => code === period) : undefined;
  const facts = reportFacts(ledger, scores, closings, chosen ?? periods.at(-1)!, today);
  const cautions = reportCautions(facts);
  return kind === 'report'
    ? { document: reportDocument(facts), cautions, name: name('Bao-cao-CCHC', year, facts.period.code) }
    : { document: selfScoresDocument(facts), cautions, name: name('Bao-cao-tu-cham-diem-CCHC', year) };
}
