import { roundResult } from './decimal';

/** Parameters that are texts, those that are words of a list, and those that are lists. */
export type RuleText = 'done' | 'total' | 'counted' | 'satisfied' | 'valid' | 'basis' | 'wording';
export type RuleChoice = 'belowGoal' | 'fedBy' | 'start' | 'notArising';
export type RuleNames = 'levels' | 'items' | 'words' | 'parts' | 'weights';
export type RuleList = RuleNames | 'bands' | 'steps';

/**
 * The most letters of all names of one rule together, as a formula spells them: those of levels stand twice in one, and
 * all of them in one cell of the guide.
 */
export const NAMES_LENGTH = {
  levels: 700,
  items: 1_400,
  words: 700,
  parts: 1_400,
  weights: 1_400,
} as const satisfies Record<RuleNames, number>;

/** What only one kind can have wrong, or that there is no such kind. */
export type RuleIssue =
  | { readonly code: 'catalogue.ruleUnknown'; readonly kind: string }
  | { readonly code: 'catalogue.ratioBoundsInvalid'; readonly floor: number; readonly goal: number }
  | { readonly code: 'catalogue.bandsOutOfOrder' }
  | { readonly code: 'catalogue.bandOutOfReach'; readonly from: number }
  /** All answers of a survey count alike, so that it would measure nothing. */
  | { readonly code: 'catalogue.surveyOneSided' }
  /** No answer counts more than another one, or one counts less than nothing. */
  | { readonly code: 'catalogue.weightsInvalid' }
  | { readonly code: 'catalogue.stepsOutOfOrder' }
  | { readonly code: 'catalogue.stepNotWhole'; readonly from: number }
  | { readonly code: 'catalogue.pointsEachInvalid'; readonly points: number }
  /** It begins with nothing, and nothing adds points. */
  | { readonly code: 'catalogue.tallyAddsNothing' }
  | { readonly code: 'catalogue.partsNotMaximum'; readonly sum: number; readonly max: number }
  | { readonly code: 'catalogue.roundInvalid'; readonly places: number }
  | { readonly code: 'catalogue.dueInvalid'; readonly month: number; readonly day: number }
  | { readonly code: 'catalogue.graceInvalid'; readonly days: number };

/**
 * One thing that must hold for the parameters of a rule, as a fact: a text is there, a word is one of a list, names tell
 * things apart, a list is no longer than a workbook can show, points lie within the maximum, the points come up to it,
 * or what the kind itself found out. `catalogue/rule-laws.ts` tells where one does not hold.
 */
export type Law =
  /** Of more letters than a formula takes only where a limit is stated. */
  | { readonly law: 'text'; readonly field: RuleText; readonly text: string; readonly limit?: number }
  | {
      readonly law: 'choice';
      readonly field: RuleChoice;
      readonly given: string;
      readonly of: readonly string[];
    }
  | {
      readonly law: 'names';
      readonly list: RuleNames;
      readonly names: readonly string[];
      readonly least: number;
      /** More texts that stand in one cell with them. */
      readonly beside?: readonly string[];
    }
  | { readonly law: 'count'; readonly list: RuleList; readonly count: number }
  /** With `some`, 0 points are none. */
  | { readonly law: 'points'; readonly points: number; readonly some?: true }
  | { readonly law: 'reach'; readonly points: number }
  | { readonly law: 'own'; readonly holds: boolean; readonly otherwise: RuleIssue };

/**
 * Whether a law holds for a criterion of `max` points, but for what a workbook has no room for. Names are told apart
 * whatever their capitals. Example: `isLawKept({ law: 'points', points: 2 }, 1)` is false.
 */
export function isLawKept(law: Law, max: number): boolean {
  switch (law.law) {
    case 'text':
      return law.text.trim() !== '';
    case 'choice':
      return law.of.includes(law.given);
    case 'names': {
      const distinct = new Set(law.names.map(name => name.toLowerCase()));
      return law.names.length >= law.least && distinct.size === law.names.length;
    }
    case 'count':
      return true;
    case 'points': {
      const { points, some } = law;
      return points >= (some ? Number.MIN_VALUE : 0) && points <= max && roundResult(points) === points;
    }
    case 'reach':
      return roundResult(law.points) >= max;
    case 'own':
      return law.holds;
  }
}

/** Names with points that each lie within the maximum. `namedPoints('items', [['Ý 1', 0.5]], 1)` are two laws. */
export function namedPoints(
  list: RuleNames,
  rows: readonly (readonly [name: string, points: number, ...rest: unknown[]])[],
  least: number,
): Law[] {
  return [
    { law: 'names', list, names: rows.map(([name]) => name), least },
    ...rows.map(([, points]): Law => ({ law: 'points', points })),
  ];
}

/** What a kind itself found out. `holds(goal > 0, { code: … })` is broken by a goal of 0. */
export function holds(isSo: boolean, otherwise: RuleIssue): Law {
  return { law: 'own', holds: isSo, otherwise };
}
