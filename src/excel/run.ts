import type { ExcelIssue } from '../ledger/excel-issue';
import { failure, success, type Result } from '../ledger/result';

/** Thrown inside `inExcel` to stop with an issue of ours; `inExcel` alone catches it. */
export class Stop extends Error {
  constructor(readonly issue: ExcelIssue) {
    super(issue.code);
  }
}

/** Host error codes (learn.microsoft.com, "Error handling with the application-specific JavaScript APIs") by what they mean to an officer. */
const BY_HOST_CODE: Readonly<Record<string, ExcelIssue>> = {
  InvalidOperationInCellEditMode: { code: 'excel.cellEditMode' },
  AccessDenied: { code: 'excel.protected' },
  BadPassword: { code: 'excel.protected' },
  RequestPayloadSizeLimitExceeded: { code: 'excel.tooBig' },
  ResponsePayloadSizeLimitExceeded: { code: 'excel.tooBig' },
  OperationCellsExceedLimit: { code: 'excel.tooBig' },
  RangeExceedsLimit: { code: 'excel.tooBig' },
  ActivityLimitReached: { code: 'excel.busy' },
  Busy: { code: 'excel.busy' },
  HostIsBusy: { code: 'excel.busy' },
  RequestAborted: { code: 'excel.busy' },
  ServiceNotAvailable: { code: 'excel.busy' },
};
const UNSUPPORTED = [
  'ApiNotFound',
  'ApiNotAvailable',
  'NotImplemented',
  'UnsupportedFeature',
  'UnsupportedOperation',
  'UnsupportedSheet',
];

/** Turns whatever was thrown into an issue; what is not known here is kept as it came. */
export function issueOf(thrown: unknown): ExcelIssue {
  if (thrown instanceof Stop) return thrown.issue;
  const { code, message } = (thrown ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  const hostCode = typeof code === 'string' ? code : 'unknown';
  const text = typeof message === 'string' ? message : String(thrown);
  if (UNSUPPORTED.includes(hostCode)) return { code: 'excel.unsupported', missing: text };
  return BY_HOST_CODE[hostCode] ?? { code: 'excel.unknown', hostCode, message: text };
}

/**
 * Runs one piece of work against Excel; the only place that catches what the host throws. While somebody edits a
 * cell, requests wait until the cell is left. `previous` is a context to go on with, for what belongs to it.
 * Example: `await inExcel(async context => …)`.
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  previous?: Excel.RequestContext,
): Promise<Result<T>> {
  try {
    const options: Excel.RunOptions = { delayForCellEdit: true };
    return success(await Excel.run(previous ? { ...options, previousObjects: previous } : options, work));
  } catch (thrown) {
    return failure(issueOf(thrown));
  }
}

/** Tells whether work succeeded that is tried a second time, since what made it fail may have passed. */
export async function twice(work: (context: Excel.RequestContext) => Promise<void>): Promise<boolean> {
  return (await inExcel(work)).ok || (await inExcel(work)).ok;
}
