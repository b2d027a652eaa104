import { ruleIn } from '../../../catalogue/read-index-set';
import { isByHand } from '../../../rules/asks';
import type { Rule } from '../../../rules/kinds';
import { withAmounts } from '../../../wording/amounts';
import { readRule } from '../../../wording/read-rule';
import { kindName, writeRule } from '../../../wording/write-rule';
import { labelOf } from '../../../workbook/find/label';
import { NOT_ARISING_WORDS, SET_SHEET_TEXT } from '../messages/set-sheet-vi';
import type { SetRow } from './set-row';

/** Other words for an unclear rule that are offered at once. */
const MOST_OFFERED = 2;

/** What the kinds are called. */
const KINDS = new Map(Object.values(SET_SHEET_TEXT.kinds).map(name => [labelOf(name), name]));
const NOT_ARISING = new Map(NOT_ARISING_WORDS.map(([word, value]) => [labelOf(word), { value }]));

/**
 * The rule of a row: as it was, where its words are as they were, else what its words say, if they say it with certainty;
 * words that were left out are those of the decision. `base` is the rule that the row had. What is not certain, and a kind
 * that somebody chose against the words, is told. Without points nothing can be said of other words than it had.
 */
export function ruleOfRow(row: SetRow, base: unknown, maxPoints: number | undefined, title: string): Rule {
  const kept = ruleIn(base);
  const rule = spokenRule(row, kept, maxPoints, title);
  const notArising = row.word('notArising', NOT_ARISING);
  const named = withAmounts(rule, {
    ...given('numerator', row.text('numerator')),
    ...given('denominator', row.text('denominator')),
  });
  return notArising === undefined || notArising.value === (rule.notArising ?? false)
    ? named
    : { ...named, notArising: notArising.value ?? false };
}

function spokenRule(row: SetRow, kept: Rule | undefined, maxPoints: number | undefined, title: string): Rule {
  const text = row.text('rule');
  const chosen = row.word('kind', KINDS);
  // What could not be read is told already; no other words stand in for it.
  if (row.isIllegible('rule')) return byHand(title);
  if (kept !== undefined && writeRule(kept) === text) return ofKindChosen(row, kept, chosen);
  if (maxPoints === undefined) return byHand(title);
  if (text === '') return unspokenRule(row, chosen, maxPoints, title);
  const { rule, isCertain } = certainRule(row, text, maxPoints, title);
  // Whoever writes other words need not choose the kind as well.
  const isKindOfBefore = kept !== undefined && kindName(kept) === chosen;
  return isCertain && !isKindOfBefore ? ofKindChosen(row, rule, chosen) : rule;
}

/** The rule; a kind that somebody chose against it is told. */
function ofKindChosen(row: SetRow, rule: Rule, chosen: string | undefined): Rule {
  if (chosen !== undefined && kindName(rule) !== chosen)
    row.tell({ code: 'setRow.kindDiffers', given: chosen, means: kindName(rule) });
  return rule;
}

function certainRule(
  row: SetRow,
  text: string,
  maxPoints: number,
  title: string,
): { readonly rule: Rule; readonly isCertain: boolean } {
  const { rule, confidence, alternatives } = readRule(text, maxPoints, title);
  // The canonical words of points that a person gives are certain as well.
  const isCertain = confidence === 'certain' || writeRule(rule) === text;
  if (!isCertain) {
    const offered = [rule, ...alternatives].filter(each => !isByHand(each)).map(writeRule);
    row.tell({ code: 'setRow.ruleUnclear', given: text, offered: offered.slice(0, MOST_OFFERED) });
  }
  return { rule, isCertain };
}

/** The rule of a row without words of its own: what the decision says with certainty, or points that a person gives. */
function unspokenRule(row: SetRow, chosen: string | undefined, maxPoints: number, title: string): Rule {
  const manual = byHand(title);
  if (chosen === kindName(manual)) return manual;
  const { rule, confidence } = readRule(row.text('method'), maxPoints, title);
  if (row.isIllegible('method')) return manual;
  if (confidence === 'certain' && (chosen === undefined || kindName(rule) === chosen)) return rule;
  row.tell({ code: 'setRow.ruleMissing' });
  return manual;
}

/** Points that a person gives. */
function byHand(title: string): Rule {
  return { kind: 'manual', basis: title };
}

/** A key with a text, where there is one. */
export function given<K extends string>(key: K, text: string): Readonly<Partial<Record<K, string>>> {
  return (text === '' ? {} : { [key]: text }) as Readonly<Partial<Record<K, string>>>;
}
