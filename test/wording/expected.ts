import type { Rule } from '../../src/rules/kinds';
import type { Reading } from '../../src/wording/reading';

/** How a reading compares with what is right. Only what is wrong and claims to be certain does harm. */
export type Verdict = 'right' | 'not read' | 'wrong, to look at' | 'wrong, certain';

/** The numbers of a rule that decide a score, in order. */
export function numbersOf(rule: Rule): readonly unknown[] {
  switch (rule.kind) {
    case 'ratio':
      return [rule.floor, rule.goal, rule.belowGoal, rule.round];
    case 'ratios':
      return rule.parts.map(({ points }) => points);
    case 'bands':
      return rule.bands.flatMap(({ from, open, points }) => (points === 0 ? [] : [from, open, points]));
    case 'counts':
      return rule.steps.flatMap(({ from, points }) => (points === 0 ? [] : [from, points]));
    case 'levels':
      return rule.levels.map(([, points]) => points);
    case 'checklist':
      return rule.items.map(([, points]) => points);
    case 'deduct':
      return [rule.pointsEach, rule.floor];
    case 'bonus':
      return [rule.pointsEach];
    case 'tally':
      return [rule.start, ...rule.items.map(({ pointsEach }) => pointsEach)];
    case 'deadline':
      return [rule.due.month, rule.due.day, rule.latePoints, rule.graceDays];
    case 'survey':
      return (rule.weights ?? []).map(([, weight]) => weight);
    case 'yesNo':
    case 'manual':
      return [];
  }
}

/** Compares a reading with the kind and numbers that are right; a kind among `others` passes by itself. */
export function verdict(
  { rule, confidence }: Reading,
  kind: string,
  numbers?: readonly unknown[],
  others: readonly string[] = [],
): Verdict {
  if (others.includes(rule.kind)) return 'right';
  if (rule.kind === kind && (!numbers || JSON.stringify(numbersOf(rule)) === JSON.stringify(numbers)))
    return 'right';
  if (rule.kind === 'manual') return 'not read';
  return confidence === 'certain' ? 'wrong, certain' : 'wrong, to look at';
}
