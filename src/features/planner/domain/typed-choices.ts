import { objectIn } from '../../../catalogue/object-in';
import { numberInText, pointsInText } from '../../../rules/text-number';
import type { Missed } from './outlook';
import { EFFORTS, type Effort } from './plan-of-points';

/** What people said of the way to a target, as they typed it. */
export interface TypedChoices {
  readonly target: string | undefined;
  readonly impossible: ReadonlySet<string>;
  readonly efforts: Readonly<Record<string, Effort>>;
  /** By the code of the criterion, share by share. */
  readonly missed: Readonly<Record<string, readonly string[]>>;
  readonly due: string;
  /** Whether the steps were asked for. */
  readonly isShown: boolean;
}

/** The codes of the criteria of which people said something. Example: `saidOf(choices).has('1.2')`. */
export function saidOf({
  impossible,
  efforts,
  missed,
}: Pick<TypedChoices, 'impossible' | 'efforts' | 'missed'>): ReadonlySet<string> {
  return new Set([...impossible, ...Object.keys(efforts), ...Object.keys(missed)]);
}

/** What is kept of choices, so that nobody is asked twice. `choicesText(choices)` is JSON for `choicesIn`. */
export function choicesText({ target, impossible, efforts, missed, due }: TypedChoices): string {
  return JSON.stringify({ target, impossible: [...impossible], efforts, missed, due });
}

/** What a text that was kept says of choices; what somebody meddled with is left out. `choicesIn('').target` is `undefined`. */
export function choicesIn(text: string): TypedChoices {
  const { target, impossible, efforts, missed, due } = objectIn(text);
  return {
    target: typeof target === 'string' ? target : undefined,
    impossible: new Set(Array.isArray(impossible) ? impossible.filter(isText) : []),
    efforts: entriesOf(efforts, (value): value is Effort => EFFORTS.includes(value as Effort)),
    missed: entriesOf(missed, (value): value is string[] => Array.isArray(value) && value.every(isText)),
    due: typeof due === 'string' ? due : '',
    isShown: false,
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';

function entriesOf<T>(given: unknown, is: (value: unknown) => value is T): Record<string, T> {
  if (typeof given !== 'object' || given === null) return {};
  return Object.fromEntries(Object.entries(given).filter((entry): entry is [string, T] => is(entry[1])));
}

/** The index that a text says; `undefined` where it says none from 0 to 100. `targetIn('90,5')` is 90.5. */
export function targetIn(text: string): number | undefined {
  const index = pointsInText(text);
  return index !== undefined && index >= 0 && index <= 100 ? index : undefined;
}

/** How many cases a text says were missed; `undefined` where it says no number of them. `missedIn('-1')` is `undefined`. */
export function missedIn(text: string): number | undefined {
  const given = numberInText(text);
  return typeof given === 'number' && given >= 0 ? given : undefined;
}

/** The cases that were missed, as far as what was typed says numbers. `missedCases({ '1.2': ['3', 'x'] })` is `{ '1.2': [3, 0] }`. */
export function missedCases(missed: TypedChoices['missed']): Missed {
  return Object.fromEntries(
    Object.entries(missed).map(([code, texts]) => [code, texts.map(text => missedIn(text) ?? 0)]),
  );
}
