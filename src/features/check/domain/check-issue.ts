import type { EntryCode } from '../../../rules/entry';
import type { Place } from '../../../ledger/place';
import type { StartIssue } from '../../../ledger/start-issues';
import type { ValueDoubt } from '../../../ledger/value-doubt';

/** How much an issue matters: an error keeps something from counting or makes it wrong, a warning may cost points. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What only a check of the whole workbook finds, with what the sentence about it needs. Dates are serial numbers. */
export type CheckFact =
  /** Text that shows a number or a day: it was pasted, and Excel would not count it. */
  | { readonly code: 'entry.textNumber'; readonly given: string; readonly means: number }
  | { readonly code: 'entry.textDate'; readonly given: string; readonly means: number }
  /** Text that means a word of the list, but is another one to a formula. */
  | { readonly code: 'entry.textWord'; readonly given: string; readonly means: string }
  | { readonly code: 'appraisal.notNumber' }
  | { readonly code: 'appraisal.outside'; readonly max: number }
  | { readonly code: 'appraisal.unexplained'; readonly self: number; readonly appraised: number }
  | { readonly code: 'evidence.none'; readonly score: number }
  /** Votes that are no whole number: probably a published share, which may stay. */
  | { readonly code: 'survey.notWhole' }
  /** Votes although the configuration says that no survey is held. */
  | { readonly code: 'survey.notHeld' }
  | { readonly code: 'evidence.criterionMissing' }
  | { readonly code: 'evidence.numberMissing' }
  | { readonly code: 'evidence.dateMissing' }
  | { readonly code: 'evidence.twice'; readonly number: string; readonly criterion: string }
  | { readonly code: 'register.criterionUnknown'; readonly given: string }
  | { readonly code: 'register.codeNotCounted'; readonly given: string }
  | { readonly code: 'register.notDate'; readonly given: string }
  | { readonly code: 'register.dateInFuture' }
  | { readonly code: 'register.dueMissing' }
  | { readonly code: 'register.ownerMissing' }
  /** A task or remediation that does not say what it is about. */
  | { readonly code: 'register.subjectMissing' }
  | { readonly code: 'register.overdue'; readonly days: number }
  | { readonly code: 'register.doneBeforeGiven' }
  | { readonly code: 'register.dueBeforeGiven' }
  /** A shortcoming without a deadline is not reminded of, but it is counted all the same. */
  | { readonly code: 'remediation.dueMissing' }
  /** It is counted as one of the index of `year`. */
  | { readonly code: 'remediation.yearMissing'; readonly year: number }
  /** No year, or one after that of the workbook, which is `last`. */
  | { readonly code: 'remediation.yearInvalid'; readonly given: string; readonly last: number }
  | { readonly code: 'remediation.resultMissing' }
  | { readonly code: 'report.kindUnknown'; readonly given: string }
  | { readonly code: 'report.periodUnknown'; readonly given: string }
  | { readonly code: 'report.numberMissing' }
  | { readonly code: 'report.notSent'; readonly number: string }
  | { readonly code: 'report.signedAfterSent'; readonly number: string }
  | { readonly code: 'setting.yearOfSet'; readonly year: number }
  | { readonly code: 'setting.dueMissing' }
  | { readonly code: 'setting.dueBeforeYear' }
  | { readonly code: 'setting.dueAfterYear' }
  | { readonly code: 'setting.levelDiffers'; readonly level: string }
  | { readonly code: 'setting.ratingUnordered' }
  /** The name of a person. */
  | { readonly code: 'setting.nameTooLong'; readonly limit: number }
  | { readonly code: 'setting.emailInvalid'; readonly given: string }
  | { readonly code: 'setting.lastYearInvalid'; readonly max: number }
  | { readonly code: 'setting.targetInvalid' };

/** What an entry, the form of a new workbook, a typed value, or a check of the whole can find. */
type Fact = { readonly code: EntryCode } | StartIssue | ValueDoubt | CheckFact;

/** One thing that is wrong in a workbook. `owner` is the role that answers for it, where there is one. */
export type CheckIssue = {
  readonly severity: Severity;
  readonly where: Place;
  readonly owner?: string;
} & Fact;

/** How much each code matters; what is not listed is an error. */
const MILDER: Partial<Readonly<Record<Fact['code'], Severity>>> = {
  'entry.missing': 'hint',
  'appraisal.unexplained': 'warning',
  'evidence.none': 'warning',
  'survey.notWhole': 'warning',
  'survey.notHeld': 'warning',
  'evidence.numberMissing': 'warning',
  'evidence.dateMissing': 'warning',
  'evidence.twice': 'warning',
  'register.dateInFuture': 'warning',
  'register.ownerMissing': 'warning',
  'register.overdue': 'warning',
  'register.doneBeforeGiven': 'warning',
  'register.dueBeforeGiven': 'warning',
  'remediation.dueMissing': 'warning',
  'remediation.yearMissing': 'warning',
  'remediation.resultMissing': 'hint',
  'report.numberMissing': 'hint',
  'report.notSent': 'warning',
  'report.signedAfterSent': 'warning',
  'setting.yearOfSet': 'hint',
  'setting.dueBeforeYear': 'warning',
  'setting.dueAfterYear': 'warning',
  'setting.levelDiffers': 'hint',
  'value.fractionInCount': 'warning',
  'value.tooLarge': 'warning',
  'value.shareBelowOne': 'warning',
  'value.outsideYear': 'warning',
  'value.dayAndTime': 'hint',
};

/** `checkIssue` where something is so. `issueIf(isBlank(row.task), { code: 'register.subjectMissing' }, where, owner)`. */
export function issueIf(isSo: boolean, ...issue: Parameters<typeof checkIssue>): CheckIssue[] {
  return isSo ? [checkIssue(...issue)] : [];
}

/** An issue of a code. `owner` is left out where nobody answers for the place. */
export function checkIssue(fact: Fact, where: Place, owner?: string): CheckIssue {
  return {
    ...fact,
    severity: MILDER[fact.code] ?? 'error',
    where,
    ...(owner === undefined ? {} : { owner }),
  };
}
