import { readRule } from '../../src/wording/read-rule';
import { numbersOf } from './expected';
import { CERTAIN, UNCERTAIN } from './own-wordings';

test.each(CERTAIN.map(wording => [wording.text, wording] as const))(
  '%s',
  (text, { max, title, kind, numbers, notArising }) => {
    const { rule, confidence } = readRule(text, max, title);
    expect({ kind: rule.kind, confidence, notArising: rule.notArising }).toEqual({
      kind,
      confidence: 'certain',
      notArising,
    });
    if (numbers) expect(numbersOf(rule)).toEqual(numbers);
  },
);

test.each(UNCERTAIN)('not certain: %s (%d)', (text, max) => {
  expect(readRule(text, max).confidence).not.toBe('certain');
});
