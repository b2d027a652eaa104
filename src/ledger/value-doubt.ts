import type { KnownCell } from '../rules/cell';

/**
 * Why a person must look at a value before it counts. `given` is what came, as it shows. The sentence to each code is in
 * `messages/value-doubt-vi.ts`.
 */
export type ValueDoubt =
  /** Spaces alone, as somebody types who wants to clear a cell. */
  | { readonly code: 'value.onlySpaces' }
  | { readonly code: 'value.notNumber'; readonly given: string }
  /** A thousand to one reader, one and a bit to another: `whole` and `decimal`. */
  | {
      readonly code: 'value.ambiguousNumber';
      readonly given: string;
      readonly whole: number;
      readonly decimal: number;
    }
  /** A share where an amount, a count or points belong. */
  | { readonly code: 'value.percentInCount'; readonly given: string }
  | { readonly code: 'value.fractionInCount'; readonly given: number }
  /** Below 1 on a scale of 100: 80 % perhaps, of which Excel made 0.8. */
  | { readonly code: 'value.shareBelowOne'; readonly given: number }
  | { readonly code: 'value.negative'; readonly given: number }
  | { readonly code: 'value.aboveMaximum'; readonly given: number; readonly max: number }
  /** More than anybody counts. */
  | { readonly code: 'value.tooLarge'; readonly given: number }
  | { readonly code: 'value.notYear'; readonly given: string }
  | { readonly code: 'value.notDate'; readonly given: string }
  /** A moment where a day belongs; `means` is its day. */
  | { readonly code: 'value.dayAndTime'; readonly means: number }
  /** A day outside of those that count. */
  | {
      readonly code: 'value.outsideYear';
      readonly given: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly code: 'value.notInList'; readonly given: string }
  /** A number that is a day where a text belongs, as after cells were pushed aside. */
  | { readonly code: 'value.dayInText'; readonly given: number }
  /** Read with some guessing. */
  | { readonly code: 'value.readAsNumber'; readonly given: string; readonly means: number }
  | { readonly code: 'value.readAsDay'; readonly given: string; readonly means: number }
  | { readonly code: 'value.readAsWord'; readonly given: string; readonly means: string };

/** What came in a cell, as it belongs into the workbook, and why a person must look at it first, where there is a reason. */
export interface Meant {
  readonly value: KnownCell;
  readonly doubt?: ValueDoubt;
}

const OF_ITS_KIND: ReadonlySet<ValueDoubt['code']> = new Set([
  'value.fractionInCount',
  'value.shareBelowOne',
  'value.tooLarge',
  'value.dayAndTime',
  'value.outsideYear',
  'value.dayInText',
]);

/** Whether a doubtful value is a number or day where one belongs, which counts as it is. */
export function isOfItsKind({ code }: ValueDoubt): boolean {
  return OF_ITS_KIND.has(code);
}

/** Whether a value was read with some guessing, so that it stands in place of what was typed only once a person said so. */
export function isGuess({ code }: ValueDoubt): boolean {
  return code === 'value.readAsNumber' || code === 'value.readAsDay' || code === 'value.readAsWord';
}
