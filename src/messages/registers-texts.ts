import type { LastYearDoubt } from '../domain/last-year-doubts';
import type { UnusedReason } from '../domain/lost-points';
import type { ByLanguage, Sentences } from './messages';
import { REGISTERS_EN } from './registers-en';
import { REGISTERS_VI } from './registers-vi';

/** What the pane says of the registers, of new rows in them, and of remediations for lost points. */
export interface RegistersTexts {
  readonly title: string;
  readonly register: string;
  readonly add: string;
  readonly fromLosses: string;
  readonly find: string;
  readonly found: (found: number, of: number) => string;
  readonly empty: string;
  readonly untitled: string;
  readonly more: (count: number) => string;
  readonly form: {
    readonly title: (sheet: string) => string;
    readonly none: string;
    readonly write: string;
    readonly writeAnyway: string;
    readonly doubtful: string;
    readonly cancel: string;
    readonly writing: string;
  };
  readonly added: {
    readonly row: (sheet: string, row: number) => string;
    /** `range` is such as 5–8. */
    readonly rows: (sheet: string, range: string) => string;
    readonly hidden: string;
    readonly show: string;
  };
  readonly losses: {
    readonly title: string;
    readonly source: string;
    readonly sources: Readonly<Record<'now' | 'file' | 'table', string>>;
    readonly table: string;
    readonly tableHint: string;
    readonly fileHint: string;
    readonly chooseFile: string;
    /** What was read of a file; `year` is that of the file. */
    readonly read: (unit: string, year: number) => string;
    readonly followed: (count: number) => string;
    readonly nothing: string;
    /** Points that were lost, and the score with its maximum. */
    readonly facts: (lost: string, score: string) => string;
    readonly owner: (owner: string) => string;
    readonly calledThere: (title: string) => string;
    readonly unused: (count: number) => string;
    readonly moreUnused: (count: number) => string;
    readonly reasons: Readonly<Record<UnusedReason, string>>;
    readonly unusedLine: (line: string, reason: string) => string;
    readonly write: (count: number) => string;
  };
  readonly lastYearDoubts: Sentences<LastYearDoubt>;
}

/** Loaded with the views that say it. */
export const REGISTERS_TEXTS: ByLanguage<RegistersTexts> = { vi: REGISTERS_VI, en: REGISTERS_EN };
