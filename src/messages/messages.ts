import type { CatalogueIssue } from '../catalogue/catalogue-issue';
import type { ExcelIssue } from '../domain/excel-issue';
import type { StartIssue } from '../domain/start-issues';
import type { NotArisingMode } from '../domain/ledger';
import type { Severity } from '../domain/check-issue';
import type { EntryCode } from '../rules/entry';
import type { FollowUpTexts } from './follow-up-texts';
import type { PeriodsTexts } from './periods-texts';

/** A sentence for every code of an issue type, made from its facts. A missing one does not compile. */
export type Sentences<I extends { readonly code: string }> = {
  readonly [C in I['code']]: (issue: Extract<I, { readonly code: C }>) => string;
};

/** Everything that the pane says, in one language. */
export interface Messages {
  readonly language: 'vi' | 'en';
  readonly excel: Sentences<ExcelIssue>;
  readonly start: Sentences<StartIssue>;
  readonly catalogue: Sentences<CatalogueIssue>;
  readonly number: (value: number, decimals: number) => string;
  /** Why an entry cannot be scored, in a few words. */
  readonly entry: Readonly<Record<EntryCode, string>>;
  readonly pane: FollowUpTexts & {
    readonly loading: string;
    readonly retry: string;
    readonly dismiss: string;
    /** Shown where the page was opened outside Excel. */
    readonly outside: string;
    readonly nav: {
      readonly label: string;
      readonly views: Readonly<Record<'ledger' | 'check' | 'deadlines' | 'functions', string>>;
    };
    readonly periods: PeriodsTexts;
    readonly repair: {
      readonly offer: (count: number) => string;
      readonly preview: string;
      readonly title: string;
      readonly rebuilt: (sheet: string) => string;
      readonly renamed: (from: string, to: string) => string;
      /** `where` is a cell with its sheet, as Excel writes it. */
      readonly cell: (where: string, before: string) => string;
      readonly more: (count: number) => string;
      readonly protect: string;
      readonly carryOut: string;
      readonly leave: string;
      readonly working: string;
    };
    readonly check: {
      readonly title: string;
      readonly filter: string;
      readonly count: Readonly<Record<Severity, (count: number) => string>>;
      readonly severity: Readonly<Record<Severity, string>>;
      readonly owner: string;
      readonly everybody: string;
      readonly nothing: string;
      /** A row of a register. */
      readonly row: (row: number) => string;
      readonly more: (count: number) => string;
    };
    readonly start: {
      readonly title: string;
      readonly intro: string;
      readonly unitName: string;
      readonly unitNameHint: string;
      readonly unitCode: string;
      readonly unitCodeHint: string;
      readonly authority: string;
      readonly authorityHint: string;
      readonly year: string;
      readonly set: string;
      readonly setFromFile: string;
      readonly setFile: string;
      readonly setBroken: string;
      readonly notArising: string;
      readonly mode: Readonly<Record<NotArisingMode, string>>;
      readonly create: string;
    };
    readonly creating: {
      readonly title: string;
      readonly preparing: string;
      readonly progress: (done: number, of: number) => string;
      readonly finishing: string;
      readonly cancel: string;
    };
    readonly scores: {
      readonly title: string;
      readonly unit: (name: string, year: number) => string;
      readonly index: string;
      readonly rating: (name: string) => string;
      /** The rating while criteria are still open. */
      readonly ratingSoFar: (name: string) => string;
      readonly entered: (entered: number, of: number) => string;
      readonly lost: (points: string) => string;
      readonly lastYear: (points: string) => string;
      readonly points: (points: string, of: string) => string;
      readonly areas: string;
      readonly open: (title: string) => string;
      readonly nothing: string;
      readonly invalid: (count: number) => string;
      readonly sample: string;
      readonly fillSample: string;
      readonly fillSampleHint: string;
      readonly filling: string;
    };
    readonly functions: {
      readonly title: string;
      readonly intro: string;
      readonly gives: (result: string) => string;
    };
  };
}

/** The sentence of an issue. Example: `sentence(vi.excel, { code: 'excel.busy' })`. */
export function sentence<I extends { readonly code: string }>(sentences: Sentences<I>, issue: I): string {
  return (sentences[issue.code as I['code']] as (issue: I) => string)(issue);
}
