import type { DueGroup, DueItem } from '../domain/deadlines';
import { FOLLOW_UP_EN } from './follow-up-en';
import { FOLLOW_UP_VI } from './follow-up-vi';
import type { ByLanguage } from './messages';

/** What the pane says of what is due, where points are lost and who still has to enter something. */
export interface FollowUpTexts {
  /** On the overview. */
  readonly due: {
    readonly overdue: (count: number) => string;
    readonly soon: (count: number) => string;
    readonly show: string;
  };
  readonly deadlines: {
    readonly title: string;
    readonly asOf: (date: string) => string;
    readonly groups: Readonly<Record<DueGroup, string>>;
    readonly kinds: Readonly<Record<DueItem['kind'], string>>;
    readonly overdue: (days: number) => string;
    readonly dueToday: string;
    readonly left: (days: number) => string;
    readonly due: (date: string) => string;
    /** The days that a report tells of. */
    readonly covers: (from: string, to: string) => string;
    /** The same where what came before them does not count. */
    readonly coversAlone: (from: string, to: string) => string;
    readonly owner: (name: string) => string;
    readonly untitled: string;
    readonly more: (count: number) => string;
    readonly showLater: (count: number) => string;
    readonly hideLater: string;
    readonly nothing: string;
    readonly nothingSoon: string;
    /** Offers what is still to come as a file for a calendar. */
    readonly calendar: string;
    readonly calendarHint: string;
  };
  readonly losses: {
    readonly title: string;
    readonly lost: (points: string) => string;
    /** How many more must be done for full points. */
    readonly needed: (count: number) => string;
  };
  readonly owners: {
    readonly title: string;
    /** Criteria entered. */
    readonly entered: (entered: number, of: number) => string;
    readonly wrong: (count: number) => string;
    readonly unproven: (count: number) => string;
    readonly unnamed: string;
  };
}

/** Loaded with the views that say it. */
export const FOLLOW_UP_TEXTS: ByLanguage<FollowUpTexts> = { vi: FOLLOW_UP_VI, en: FOLLOW_UP_EN };
