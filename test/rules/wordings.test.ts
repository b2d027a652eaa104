import { ruleIssues } from '../../src/catalogue/rule-laws';
import { EMPTY_ENTRY, type Entry } from '../../src/rules/entry';
import { evaluate } from '../../src/rules/evaluate';
import { KINDS } from '../../src/rules/kinds';
import { WORDINGS, YEAR, type Expected, type Wording } from './wordings';

function come({ rule, max }: Wording, entry: Partial<Entry>): Expected {
  const outcome = evaluate(rule, { ...EMPTY_ENTRY, ...entry }, { year: YEAR, max });
  if (outcome.state === 'valid') return outcome.score;
  return outcome.state === 'invalid' ? outcome.code : outcome.state;
}

describe.each(WORDINGS)('$source: $wording', wording => {
  test('is a lawful rule', () => {
    expect(ruleIssues(wording.rule, wording.max, '1.1')).toEqual([]);
  });

  test.each(wording.cases.map(([entry, expected]) => ({ entry, expected })))(
    '$entry comes to $expected',
    ({ entry, expected }) => {
      expect(come(wording, entry)).toBe(expected);
    },
  );
});

test('the wordings need every rule kind', () => {
  expect(new Set(WORDINGS.map(({ rule }) => rule.kind))).toEqual(new Set(Object.keys(KINDS)));
});
