import { isOfKind, type Rule } from '../rules/kinds';

/** A rule of a part whose points are taken off, and the most that it takes. */
interface TakenOff {
  readonly rule: Rule;
  readonly maxPoints: number;
}

/**
 * A rule that was read in a part that takes points off: what it scores is what is taken, so that it grows by each case. Where
 * no more is printed than the points of one case, the cases go up to `cap`, the most that the part takes.
 * Example: 1 point for each case, printed as 1, takes up to the 10 points of its part.
 */
export function takenOff(rule: Rule, printed: number, cap: number): TakenOff {
  const taken = isOfKind(rule, 'deduct') ? growing(rule) : rule;
  const isOneCase = pointsPerCase(taken).some(each => each >= printed);
  return { rule: taken, maxPoints: isOneCase ? cap : printed };
}

function growing({ counted, pointsEach, notArising }: Extract<Rule, { kind: 'deduct' }>): Rule {
  return { kind: 'bonus', counted, pointsEach, ...(notArising === undefined ? {} : { notArising }) };
}

/** The points of each case, of a rule that goes by cases. */
function pointsPerCase(rule: Rule): readonly number[] {
  if (isOfKind(rule, 'bonus')) return [rule.pointsEach];
  return isOfKind(rule, 'tally') ? rule.items.map(({ pointsEach }) => pointsEach) : [];
}
