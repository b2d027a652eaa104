import type { FileIssue } from '../../../ledger/file-issue';
import type { Gap } from '../../../ledger/gap';

/** Why a file is not the whole workbook of a unit. */
export type UnitFileIssue =
  | FileIssue
  | { readonly code: 'unit.noLedger' }
  | { readonly code: 'unit.damaged' }
  | { readonly code: 'unit.newerSchema'; readonly version: string }
  /** A part that was sent to somebody, or a summary: these sheets are missing. */
  | { readonly code: 'unit.partial'; readonly missing: readonly string[] }
  /** Something of it was not found, or not for certain. */
  | { readonly code: 'unit.incomplete'; readonly gaps: readonly Gap[] };

/** Why a unit has no rank. The sentence to each code is in `messages/`. */
export type UnrankedReason =
  | UnitFileIssue
  | { readonly code: 'unit.sample' }
  | { readonly code: 'unit.nothingEntered' }
  /** What was entered for these criteria cannot be read, as a formula without a stored result. */
  | { readonly code: 'unit.unread'; readonly criteria: readonly string[] }
  | { readonly code: 'unit.codeInvalid'; readonly given: string }
  /** It is measured by something else than most of the others. */
  | { readonly code: 'unit.otherSet'; readonly title: string; readonly version: string }
  | { readonly code: 'unit.otherYear'; readonly year: number; readonly expected: number }
  | { readonly code: 'unit.otherNotArising' }
  | { readonly code: 'unit.otherSurvey' }
  | { readonly code: 'unit.notAppraised'; readonly open: number; readonly criteria: number }
  /** All these files have the same unit code. */
  | { readonly code: 'unit.twice'; readonly files: readonly string[] };
