import type { FunctionMetadata, Implementation, SharedFunctions } from '../functions/function-metadata';

/** What a cell shows for each kind of error that a function can throw. */
const ERROR_CODE = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
  invalidName: '#NAME?',
  invalidReference: '#REF!',
} as const;

class FunctionError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/**
 * Runs the product's bundle of functions as Excel's runtime for them does: apart from the pane, with no window and
 * no document. No functions where the pane was served without any.
 */
export async function fetchFunctions(): Promise<SharedFunctions> {
  const [bundle, metadata] = await Promise.all([fetch('/functions.js'), fetch('/functions.json')]);
  const implementations = new Map<string, Implementation>();
  if (!bundle.ok || !metadata.ok) return { implementations, metadata: [] };
  const runtime = {
    associate: (id: string, implementation: Implementation) => implementations.set(id, implementation),
    Error: FunctionError,
    ErrorCode: ERROR_CODE,
  };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a realm without window and document is the point
  const run = new Function('CustomFunctions', 'window', 'document', 'Office', await bundle.text()) as (
    customFunctions: typeof runtime,
  ) => void;
  run(runtime);
  const { functions } = (await metadata.json()) as { functions: FunctionMetadata[] };
  return { implementations, metadata: functions };
}
