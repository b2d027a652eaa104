import type { Rule } from '../rules/kinds';

/** A rule that a family of wordings found in a text, and whether the text leaves nothing else to be thought of. */
export interface Found {
  readonly rule: Rule;
  readonly sure: boolean;
  /** It looked at the whole text itself, also at what has no other form. */
  readonly whole?: true;
}
