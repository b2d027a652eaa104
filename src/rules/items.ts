import type { Rule } from './rule';

/** What the sub-rows of a criterion are called: the items of a checklist, the levels of a survey; none for other rules. */
export function itemTitles(rule: Rule): readonly string[] {
  if (rule.kind === 'checklist') return rule.items.map(([title]) => title);
  return rule.kind === 'survey' ? (rule.levels ?? []).map(({ name }) => name) : [];
}

/** The input that a sub-row takes: votes are counted, items are answered. `itemInput({ kind: 'checklist', … })` is "result". */
export function itemInput(rule: Rule): 'done' | 'result' {
  return rule.kind === 'survey' ? 'done' : 'result';
}
