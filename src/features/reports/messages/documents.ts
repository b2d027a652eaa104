import type { ReckoningDay } from '../../../ledger/days';
import type { OfficialDocument } from '../../../messages/document';
import { periodToClose, type Closing } from '../../../scores/history';
import { fileName, namePart, unitPart } from '../../../ledger/file-name';
import type { PlannedPoints } from '../../../ledger/points-plan';
import type { Ledger, Settings } from '../../../ledger/ledger';
import { lowerFirst } from '../../../messages/full-words';
import { remedyPlanFacts, type RemedyPlanBasis } from '../domain/remedy-plan';
import { reportFacts, type ReportFacts } from '../domain/report';
import { reportPeriods, type ReportPeriod } from '../../../ledger/report-periods';
import { reportCautions, type ReportCaution } from '../domain/report-cautions';
import type { Scores } from '../../../scores/scores';
import { remedyPlanDocument } from './remedy-plan-document';
import { withUnbrokenYears } from '../../../messages/unbroken-years';
import { reportDocument } from './report-document';
import { reportPeriodName } from './report-vi';
import { selfScoresDocument } from './self-scores-document';

/** What documents are made of; the day is a serial number. */
interface DocumentSources {
  readonly ledger: Ledger;
  readonly scores: Scores;
  readonly closings: readonly Closing[];
  readonly today: ReckoningDay;
  /** What the workbook plans to win points with; none where nothing was handed out. */
  readonly pointsPlan: readonly PlannedPoints[];
}

/** What a person chose; period and basis count for the documents that ask for them. */
export interface DocumentChoice {
  readonly kind: DocumentKind;
  readonly period: ReportPeriod['code'];
  readonly basis: RemedyPlanBasis;
}

/** A document, what speaks against sending it, and the name of its file without an extension. */
interface ChosenDocument {
  readonly document: OfficialDocument;
  readonly cautions: readonly ReportCaution[];
  readonly name: string;
}

/** One document: what must be chosen for it, what it tells, how that reads, and what its file is called. */
interface DocumentLine<F> {
  readonly asks: 'period' | 'basis' | 'nothing';
  readonly facts: (sources: DocumentSources, choice: DocumentChoice) => F;
  readonly cautions: (facts: F) => readonly ReportCaution[];
  readonly build: (facts: F, sources: DocumentSources) => OfficialDocument;
  /** The parts of the name before the unit. */
  readonly name: (facts: F) => readonly (string | number)[];
}

function line<F>({ asks, facts, cautions, build, name }: DocumentLine<F>) {
  const make = (sources: DocumentSources, choice: DocumentChoice): ChosenDocument => {
    const told = facts(sources, choice);
    return {
      document: withUnbrokenYears(build(told, sources)),
      cautions: cautions(told),
      name: fileName(...name(told), unitPart(sources.ledger.settings)),
    };
  };
  return { asks, make };
}

/** Every document, in the order in which they are offered; its title stands in the texts of the reports under the same key. */
export const DOCUMENTS = {
  report: line({
    asks: 'period',
    facts: (sources, { period }) => periodFacts(sources, period),
    cautions: reportCautions,
    build: (facts, { pointsPlan }) => reportDocument(facts, pointsPlan),
    name: ({ ledger, period }) => [
      'Bao-cao-CCHC',
      lowerFirst(namePart(reportPeriodName(period.name, ledger.settings.year))),
    ],
  }),
  selfScores: line({
    asks: 'nothing',
    facts: sources => periodFacts(sources, 'Y'),
    cautions: reportCautions,
    build: selfScoresDocument,
    name: ({ ledger }) => ['Bao-cao-tu-cham-diem-CCHC', ledger.settings.year],
  }),
  remedyPlan: line({
    asks: 'basis',
    facts: ({ ledger, scores }, { basis }) => remedyPlanFacts(ledger, scores, basis),
    cautions: () => [],
    build: (facts, { pointsPlan, scores }) => remedyPlanDocument(facts, pointsPlan, scores),
    name: ({ year }) => ['Ke-hoach-khac-phuc-CCHC', year],
  }),
};
export type DocumentKind = keyof typeof DOCUMENTS;
export const DOCUMENT_KINDS = Object.keys(DOCUMENTS) as DocumentKind[];

function periodFacts(
  { ledger, scores, closings, today }: DocumentSources,
  code: ReportPeriod['code'],
): ReportFacts {
  const period = reportPeriods(ledger.settings.year).find(each => each.code === code)!;
  return reportFacts(ledger, scores, closings, period, today);
}

/** What is offered first: the report on the period that is closed next. */
export function firstDocument(settings: Settings, today: ReckoningDay): DocumentChoice {
  const name = periodToClose(settings, today);
  const period = reportPeriods(settings.year).find(each => each.name === name)!;
  return { kind: 'report', period: period.code, basis: 'register' };
}

/** The document of a choice. Example: `chosenDocument(sources, firstDocument(settings, today)).document.type`. */
export function chosenDocument(sources: DocumentSources, choice: DocumentChoice): ChosenDocument {
  return DOCUMENTS[choice.kind].make(sources, choice);
}
