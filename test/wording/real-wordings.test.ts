import type { Rule } from '../../src/rules/kinds';
import { readRule } from '../../src/wording/read-rule';
import { numbersOf, verdict, type Verdict } from './expected';
import h1 from './fixtures/h1-ba-cap.expected.json';
import h2 from './fixtures/h2-la-ma-thuong-tru.expected.json';
import h3 from './fixtures/h3-dan-tu-word.expected.json';
import wordings from './fixtures/wordings.json';

interface Expected {
  readonly code: string;
  readonly title: string;
  readonly maxPoints: number;
  readonly method: string;
  readonly rule: Rule;
  readonly alternatives?: readonly string[] | null;
  readonly notArising?: string | null;
}

const CRITERIA = [h1, h2, h3].flatMap(set =>
  set.areas.flatMap(area => area.criteria as unknown as Expected[]),
);
/** The numbers of an expectation; a step that is "open" at 0 begins with 1. */
function numbersWanted(rule: Rule): readonly unknown[] {
  return rule.kind === 'counts'
    ? rule.steps.flatMap(step => [step.from + ('open' in step && step.open ? 1 : 0), step.points])
    : numbersOf(rule);
}

function verdicts(of: readonly Verdict[]): Record<string, number> {
  return Object.fromEntries([...new Set(of)].map(each => [each, of.filter(other => other === each).length]));
}

test('every wording of a real decision is read as what it is', () => {
  const found = wordings.map(({ method, maxPoints, kind }) =>
    verdict(readRule(method, maxPoints), kind.startsWith('penalty') ? 'bonus' : kind),
  );
  expect(verdicts(found)).toEqual({ right: wordings.length });
});

test.each(CRITERIA.map(criterion => [criterion.code, criterion] as const))(
  'the criterion %s of a table is read as it must be',
  (_code, { method, maxPoints, title, rule, alternatives, notArising }) => {
    const reading = readRule(method, maxPoints, title);
    const found = verdict(reading, rule.kind, numbersWanted(rule), alternatives ?? []);
    expect({ found, rule: reading.rule }).toMatchObject({ found: 'right' });
    expect(reading.rule.notArising ?? null).toBe(notArising ?? null);
    if (rule.kind === 'ratio' && 'done' in rule && reading.rule.kind === 'ratio')
      expect([reading.rule.done, reading.rule.total]).toEqual([rule.done, rule.total]);
  },
);
