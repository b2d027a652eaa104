import { readRule } from '../../src/wording/read-rule';
import { numbersOf } from './expected';
import reviewed from './fixtures/reviewed-wordings.json';
import { CERTAIN, UNCERTAIN, type OwnWording } from './own-wordings';

/** Wordings whose readings were looked at one by one; those of no kind are not certain. */
const isKind = (each: { readonly kind: string | null }): boolean => each.kind !== null;
const ALL = [...CERTAIN, ...(reviewed.filter(isKind) as unknown as OwnWording[])];

test.each(ALL.map(wording => [wording.text, wording] as const))(
  '%s',
  (text, { max, title, kind, numbers, notArising }) => {
    const { rule, confidence } = readRule(text, max, title);
    expect({ kind: rule.kind, confidence, notArising: rule.notArising }).toEqual({
      kind,
      confidence: 'certain',
      notArising,
    });
    if (numbers) expect(numbersOf(rule).map(each => each ?? null)).toEqual(numbers.map(each => each ?? null));
  },
);

test.each([
  ...UNCERTAIN,
  ...reviewed.filter(each => !isKind(each)).map(({ text, max }) => [text, max] as const),
])('not certain: %s (%d)', (text, max) => {
  expect(readRule(text, max).confidence).not.toBe('certain');
});
