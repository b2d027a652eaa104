import type { PlanBasis } from '../domain/plan';
import type { ReportCaution } from '../domain/report-cautions';
import type { DocumentKind } from './documents';
import type { ByLanguage, Sentences } from './messages';
import { REPORTS_EN } from './reports-en';
import { REPORTS_VI } from './reports-vi';

/** What the pane says of the documents that it makes; the documents themselves are Vietnamese. */
export interface ReportsTexts {
  readonly title: string;
  readonly intro: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  readonly period: string;
  /** Where the plan takes its losses from. */
  readonly basis: string;
  /** `year` is that of the plan. */
  readonly bases: Readonly<Record<PlanBasis, (year: number) => string>>;
  readonly cautions: Sentences<ReportCaution>;
  readonly gaps: (count: number) => string;
  readonly gapsHint: string;
  readonly noGaps: string;
  readonly moreGaps: (count: number) => string;
  readonly preview: string;
  readonly table: string;
  readonly make: string;
  readonly making: string;
  readonly made: string;
  readonly download: (file: string) => string;
  readonly otherWay: string;
  /** A chart as a picture. */
  readonly picture: {
    readonly title: string;
    readonly content: string;
    readonly whole: string;
    readonly make: string;
    readonly download: (file: string) => string;
  };
}

/** Loaded with the view that says it. */
export const REPORTS_TEXTS: ByLanguage<ReportsTexts> = { vi: REPORTS_VI, en: REPORTS_EN };
