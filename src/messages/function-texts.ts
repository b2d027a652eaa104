import type { Argument, FunctionId } from '../rules/custom-function';

/** What Excel and the pane say of the custom functions, in one language. A missing text does not compile. */
export interface FunctionTexts {
  /** What a function gives, for Excel's function wizard: at most 255 characters. */
  readonly functions: Readonly<Record<FunctionId, string>>;
  /** Arguments as they are named in a formula tip: words joined by underscores, as Excel names its own. */
  readonly names: Readonly<Record<Argument, string>>;
  /** What an argument holds; what is called the same means the same in every function. */
  readonly meanings: Readonly<Record<Argument, string>>;
}
