import type { MergeIssue } from '../domain/merge-issue';
import { MERGE_EN } from './merge-en';
import { MERGE_VI } from './merge-vi';
import type { ByLanguage, Sentences } from './messages';

/** What the pane says of copies that come back. */
export interface MergeTexts {
  readonly issues: Sentences<MergeIssue>;
  readonly title: string;
  readonly intro: string;
  readonly choose: string;
  readonly drop: string;
  readonly reading: (done: number, of: number) => string;
  /** Takes a copy whose row is missing in the register. */
  readonly accept: string;
  readonly remove: (file: string) => string;
  /** Who a copy was made for, and when it was sent. */
  readonly from: (recipient: string, sent: string) => string;
  readonly again: string;
  readonly nothing: string;
  readonly taken: (count: number) => string;
  readonly rows: (count: number) => string;
  readonly conflicts: (count: number) => string;
  readonly outside: (count: number) => string;
  readonly outsideHint: string;
  readonly removed: (count: number) => string;
  readonly removedHint: string;
  readonly errors: (count: number) => string;
  readonly ours: (value: string) => string;
  readonly theirs: (value: string) => string;
  readonly other: string;
  readonly otherValue: string;
  readonly sentAs: (value: string) => string;
  readonly empty: string;
  readonly takeAll: string;
  readonly keepAll: string;
  readonly more: (count: number) => string;
  readonly undecided: (count: number) => string;
  readonly carryOut: string;
  readonly merging: string;
  readonly done: (values: number, rows: number) => string;
  readonly undo: string;
  readonly undoing: string;
  readonly undone: string;
}

/** Loaded with the view. */
export const MERGE_TEXTS: ByLanguage<MergeTexts> = { vi: MERGE_VI, en: MERGE_EN };
