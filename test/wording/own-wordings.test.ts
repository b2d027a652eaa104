import { readRule } from '../../src/wording/read-rule';
import { numbersOf } from './expected';
import reviewed from './fixtures/reviewed-wordings.json';
import { CERTAIN, UNCERTAIN, type OwnWording } from './own-wordings';

/** Wordings whose readings were looked at one by one; those of no kind are not certain. */
interface Reviewed extends OwnWording {
  /** The likeliest rule, which somebody must look at. */
  readonly confidence?: 'look';
}
const isKind = (each: { readonly kind: string | null }): boolean => each.kind !== null;
const ALL: readonly Reviewed[] = [...CERTAIN, ...(reviewed.filter(isKind) as unknown as Reviewed[])];

test.each(ALL.map(wording => [wording.text, wording] as const))(
  '%s',
  (text, { max, title, kind, numbers, notArising, confidence = 'certain' }) => {
    const reading = readRule(text, max, title);
    expect({
      kind: reading.rule.kind,
      confidence: reading.confidence,
      notArising: reading.rule.notArising,
    }).toEqual({ kind, confidence, notArising });
    if (numbers)
      expect(numbersOf(reading.rule).map(each => each ?? null)).toEqual(numbers.map(each => each ?? null));
  },
);

test.each([
  ...UNCERTAIN,
  ...reviewed.filter(each => !isKind(each)).map(({ text, max }) => [text, max] as const),
])('not certain: %s (%d)', (text, max) => {
  expect(readRule(text, max).confidence).not.toBe('certain');
});
