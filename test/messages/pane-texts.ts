import { APPRAISAL_TEXTS } from '../../src/features/overview/messages/appraisal-en';
import { CALCULATION_TEXTS } from '../../src/features/formulas/messages/calculation-en';
import { CATALOGUE_TEXTS } from '../../src/features/sets/messages/catalogue-en';
import { CHANGE_TEXTS } from '../../src/features/sets/messages/change-en';
import { CHECK_TEXTS } from '../../src/features/check/messages/check-view-en';
import { CRITERION_GUIDE_TEXTS } from '../../src/features/overview/messages/criterion-guide-en';
import { en } from '../../src/messages/en';
import { FILE_ISSUE_TEXTS } from '../../src/messages/file-issue-en';
import { FOLLOW_UP_TEXTS } from '../../src/features/deadlines/messages/follow-up-en';
import { FORMULAS_TEXTS } from '../../src/features/formulas/messages/formulas-en';
import { GAP_TEXTS } from '../../src/messages/gap-en';
import { MERGE_TEXTS } from '../../src/features/merge/messages/merge-en';
import type { ByLanguage, Language } from '../../src/messages/messages';
import { NEW_YEAR_TEXTS } from '../../src/features/start/messages/new-year-en';
import { PERIODS_TEXTS } from '../../src/features/periods/messages/periods-en';
import { PLANNER_TEXTS } from '../../src/features/planner/messages/planner-en';
import { PROGRESS_TEXTS } from '../../src/messages/progress-en';
import { REGISTERS_TEXTS } from '../../src/features/registers/messages/registers-en';
import { REHOOK_TEXTS } from '../../src/features/formulas/messages/rehook-en';
import { REPORTS_TEXTS } from '../../src/features/reports/messages/reports-en';
import { ROLL_UP_TEXTS } from '../../src/features/ranking/messages/roll-up-en';
import { SEND_TEXTS } from '../../src/features/send/messages/send-en';
import { SET_SHEET_ISSUE_TEXTS } from '../../src/features/sets/messages/set-sheet-issue-en';
import { SET_TABLE_TEXTS } from '../../src/features/sets/messages/set-table-en';
import { SETS_TEXTS } from '../../src/features/sets/messages/sets-en';
import { SOURCE_ISSUE_TEXTS, TABLE_ISSUE_TEXTS } from '../../src/features/sets/messages/table-issue-en';
import { START_TEXTS } from '../../src/features/start/messages/start-en';
import { UNFINISHED_TEXTS } from '../../src/features/start/messages/unfinished-en';
import { UNIT_ISSUE_TEXTS } from '../../src/features/ranking/messages/unit-issue-en';
import { UPGRADE_TEXTS } from '../../src/features/start/messages/upgrade-en';
import { VALUE_DOUBT_TEXTS } from '../../src/messages/value-doubt-en';
import { vi } from '../../src/messages/vi';
import { textsOf, type PlacedText } from './texts-of';

/** Everything that is said in both languages, by the name under which a view takes it. */
export const TEXTS_BY_NAME: Readonly<Record<string, ByLanguage<unknown>>> = {
  APPRAISAL_TEXTS,
  CALCULATION_TEXTS,
  CATALOGUE_TEXTS,
  CHANGE_TEXTS,
  CHECK_TEXTS,
  CRITERION_GUIDE_TEXTS,
  FILE_ISSUE_TEXTS,
  FOLLOW_UP_TEXTS,
  FORMULAS_TEXTS,
  GAP_TEXTS,
  MERGE_TEXTS,
  NEW_YEAR_TEXTS,
  PERIODS_TEXTS,
  PLANNER_TEXTS,
  PROGRESS_TEXTS,
  REGISTERS_TEXTS,
  REHOOK_TEXTS,
  REPORTS_TEXTS,
  ROLL_UP_TEXTS,
  SEND_TEXTS,
  SETS_TEXTS,
  SET_SHEET_ISSUE_TEXTS,
  SET_TABLE_TEXTS,
  SOURCE_ISSUE_TEXTS,
  START_TEXTS,
  TABLE_ISSUE_TEXTS,
  UNFINISHED_TEXTS,
  UNIT_ISSUE_TEXTS,
  UPGRADE_TEXTS,
  VALUE_DOUBT_TEXTS,
};

/** Sentences that are made of an issue or a step: the example of each is told elsewhere. */
const TOLD_BY_EXAMPLE =
  /(_ISSUE_TEXTS|CATALOGUE_TEXTS|VALUE_DOUBT_TEXTS|\.issues|\.cautions|\.lastYearDoubts|CHECK_TEXTS\.(check|damage)|PLANNER_TEXTS\.step)$/;

/** What a sentence is made of that takes neither numbers nor texts. */
const OWN_FACTS: Readonly<Record<string, (...facts: readonly unknown[]) => readonly unknown[]>> = {
  GAP_TEXTS: sheet => [{ what: 'sheet', sheet, why: 'missing' }],
  PROGRESS_TEXTS: entered => [{ entered, missing: 0, wrong: 0 }],
  'SETS_TEXTS.counts': (criteria, certain) => [criteria, { certain, look: 0, manual: 0 }],
  'UNFINISHED_TEXTS.left': sheet => [[sheet, 'Minh chứng']],
  'UNFINISHED_TEXTS.entered': sheet => [[sheet, 'Minh chứng']],
  ...Object.fromEntries(
    Object.keys(PLANNER_TEXTS.vi.verdicts).map(verdict => [
      `PLANNER_TEXTS.verdicts.${verdict}`,
      (target: unknown, missing: unknown, after: unknown) => [{ target, missing, after }],
    ]),
  ),
};

/** What the pane says in a language, where each sentence is made of such facts. */
export function paneTexts(language: Language, facts: readonly unknown[]): PlacedText[] {
  const { pane, entry } = { vi, en }[language];
  const factsAt = (at: string): readonly unknown[] => OWN_FACTS[at]?.(...facts) ?? facts;
  return [
    ...textsOf({ ...pane, entry }, factsAt),
    ...Object.entries(TEXTS_BY_NAME).flatMap(([name, texts]) =>
      textsOf(plain(texts[language], name), factsAt, name),
    ),
  ];
}

/** A tree of messages without the parts that are told by example. */
function plain(tree: unknown, at: string): unknown {
  if (TOLD_BY_EXAMPLE.test(at)) return undefined;
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, part]) => [key, plain(part, `${at}.${key}`)]));
}
