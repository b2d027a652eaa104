/** A parameter as functions.json describes it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** A function as functions.json describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name?: string;
  readonly parameters: readonly ParameterMetadata[];
}

/** What functions are associated with ids, and what functions.json says of them where there is one. */
export interface SharedFunctions {
  readonly implementations: ReadonlyMap<string, Implementation>;
  readonly metadata: readonly FunctionMetadata[];
}

export type Implementation = (...args: readonly unknown[]) => unknown;

/** What stands before the name of each function in a cell. */
export const NAMESPACE = 'CCHC';
