import type { ExcelIssue } from '../domain/excel-issue';
import type { PointsKind } from '../domain/points';
import type { EntryCode } from '../rules/entry';

/** A sentence for every code of an issue type, made from its facts. A missing one does not compile. */
export type Sentences<I extends { readonly code: string }> = {
  readonly [C in I['code']]: (issue: Extract<I, { readonly code: C }>) => string;
};

/** The same in both languages. */
export type ByLanguage<T> = Readonly<Record<Messages['language'], T>>;

/** What the pane says before anything else is loaded, in one language; what a view says is loaded with it. */
export interface Messages {
  readonly language: 'vi' | 'en';
  readonly excel: Sentences<ExcelIssue>;
  readonly number: (value: number, decimals: number) => string;
  /** Why an entry cannot be scored, in a few words. */
  readonly entry: Readonly<Record<EntryCode, string>>;
  readonly pane: {
    readonly loading: string;
    readonly retry: string;
    readonly dismiss: string;
    /** Shown where the page was opened outside Excel. */
    readonly outside: string;
    readonly nav: {
      readonly label: string;
      /** The list of the views that have no tab. */
      readonly others: string;
      readonly views: Readonly<
        Record<
          | 'ledger'
          | 'check'
          | 'deadlines'
          | 'registers'
          | 'send'
          | 'merge'
          | 'periods'
          | 'reports'
          | 'rollUp'
          | 'functions',
          string
        >
      >;
    };
    readonly scores: {
      readonly title: string;
      readonly unit: (name: string, year: number) => string;
      /** Names the choice of `kinds`. */
      readonly kind: string;
      readonly kinds: Readonly<Record<PointsKind, string>>;
      readonly index: Readonly<Record<PointsKind, string>>;
      readonly rating: (name: string) => string;
      /** The rating while criteria are still open. */
      readonly ratingSoFar: (name: string) => string;
      readonly entered: (entered: number, of: number) => string;
      readonly lost: (points: string) => string;
      readonly lastYear: (points: string) => string;
      /** Criteria that the authority has scored. */
      readonly appraised: (appraised: number, of: number) => string;
      /** Appraised minus self-scored points, with their sign. */
      readonly difference: (points: string) => string;
      readonly target: (index: string) => string;
      readonly missing: (points: string) => string;
      readonly reached: string;
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
