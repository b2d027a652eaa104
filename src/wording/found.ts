import type { Rule } from '../rules/kinds';

/** What a text can say besides: that shares are averaged, that points are rounded, that they are taken off. */
export type Besides = 'average' | 'rounding' | 'takingOff';

/** A rule that a family of wordings found in a text, and whether the text leaves nothing else to be thought of. */
export interface Found {
  readonly rule: Rule;
  readonly sure: boolean;
  /** It looked at the whole text itself, also at what has no other form. */
  readonly whole?: true;
  /** What of it the rule takes up, where the text says so; of all the rest it holds that nothing knows it. */
  readonly heeds?: Besides;
}
