import { failure, success, type ExcelIssue, type Result } from '../domain/excel-issue';

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
  RequestPayloadSizeLimitExceeded: { code: 'excel.tooBig' },
  ResponsePayloadSizeLimitExceeded: { code: 'excel.tooBig' },
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
];

/** Turns whatever was thrown into an issue. */
export function issueOf(thrown: unknown): ExcelIssue {
  if (thrown instanceof Stop) return thrown.issue;
  const { code, message } = (thrown ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  const hostCode = typeof code === 'string' ? code : 'unknown';
  const text = typeof message === 'string' ? message : String(thrown);
  if (UNSUPPORTED.includes(hostCode)) return { code: 'excel.unsupported', missing: text };
  return BY_HOST_CODE[hostCode] ?? { code: 'excel.unknown', hostCode, message: text };
}

/**
 * Runs one piece of work against Excel; the only place that catches what the host throws.
 * Waits while a cell is being edited where Excel can (ExcelApi 1.5). Example: `await inExcel(async c => …)`.
 */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<Result<T>> {
  try {
    return success(await Excel.run(work));
  } catch (thrown) {
    return failure(issueOf(thrown));
  }
}
