import type { ExcelIssue } from '../ledger/excel-issue';
import { failure, success, type ExcelResult } from '../ledger/result';
import { pause } from './pause';
import { inFront, telling } from './waits';

/** Thrown inside `inExcel` to stop with an issue of ours; `inExcel` alone catches it. */
export class Stop extends Error {
  constructor(readonly issue: ExcelIssue) {
    super(issue.code);
  }
}

/** Host error codes (learn.microsoft.com, "Error handling with the application-specific JavaScript APIs") by what they mean to an officer. */
const BY_HOST_CODE: Readonly<Record<string, ExcelIssue>> = {
  InvalidOperationInCellEditMode: { code: 'excel.cellEditMode' },
  // Said where another workbook is in front (OfficeDev/office-js issues 5319, 6365).
  InvalidSelection: { code: 'excel.otherWindow' },
  InactiveWorkbook: { code: 'excel.otherWindow' },
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

/** Host errors with which Excel refuses a whole request, before it does anything of it. */
const REFUSALS: readonly unknown[] = [
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'ActivityLimitReached',
  'Busy',
  'HostIsBusy',
  'ServiceNotAvailable',
];

/**
 * Whether what was thrown says that nothing of a request was done: it was refused as a whole, or at the active cell, which
 * was asked for first. Example: `isRefusal({ code: 'HostIsBusy' })` is true.
 */
export function isRefusal(thrown: unknown): boolean {
  const { code, debugInfo } = (thrown ?? {}) as Partial<OfficeExtension.Error>;
  if (typeof code === 'string' && BY_HOST_CODE[code]?.code === 'excel.otherWindow')
    return !debugInfo?.errorLocation || debugInfo.errorLocation.endsWith('.getActiveCell');
  return REFUSALS.includes(code);
}

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
 * Runs one piece of work against Excel. While somebody edits a cell, requests wait until the cell is left, and `waits`
 * tells so. `previous` is a context to go on with, for what belongs to it. Example: `await inExcel(async context => …)`.
 */
export function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  previous?: Excel.RequestContext,
): Promise<ExcelResult<T>> {
  const options: Excel.RunOptions = { delayForCellEdit: true };
  return attempt(() =>
    Excel.run(previous ? { ...options, previousObjects: previous } : options, context => {
      const sync = context.sync.bind(context);
      context.sync = <S>(passedOn?: S) => telling(sync(passedOn));
      return work(context);
    }),
  );
}

/** What work gives; the only place that catches what the host throws. */
export async function attempt<T>(work: () => Promise<T>): Promise<ExcelResult<T>> {
  try {
    return success(await work());
  } catch (thrown) {
    return failure(issueOf(thrown));
  }
}

/**
 * Asks Excel for each of several things, in one sync; where the answers together are more than it gives at once, in one for
 * each half of them. Example: `await askEach(context, names, name => worksheets.getItem(name).load('id'))`.
 */
export async function askEach<K, T>(
  context: Excel.RequestContext,
  keys: readonly K[],
  ask: (key: K) => T,
): Promise<T[]> {
  if (keys.length === 0) return [];
  const asked = keys.map(ask);
  const answered = await attempt(() => context.sync());
  if (answered.ok) return asked;
  if (answered.issue.code !== 'excel.tooBig' || keys.length === 1) throw new Stop(answered.issue);
  const half = Math.ceil(keys.length / 2);
  return [
    ...(await askEach(context, keys.slice(0, half), ask)),
    ...(await askEach(context, keys.slice(half), ask)),
  ];
}

/** Nothing is calculated or drawn until the next request is done; it comes before what it holds back. */
export function hold({ workbook: { application } }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** Milliseconds between attempts at a busy Excel. */
const BUSY_PAUSES = [500, 1500, 3000];

/**
 * What work gives that takes something back, or brings to its end what was begun. It is tried a second time, since what
 * made it fail may have passed; for longer while Excel is busy, and until the workbook is in front again. It must go on
 * from whatever the first attempt left. Example: `(await again(context => removeIn(context))).ok`.
 */
export async function again<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<ExcelResult<T>> {
  const tried = (): Promise<ExcelResult<T>> => inFront(() => inExcel(work));
  let result = await tried();
  if (!result.ok) result = await tried();
  for (const ms of BUSY_PAUSES) {
    if (result.ok || result.issue.code !== 'excel.busy') break;
    await pause(ms);
    result = await tried();
  }
  return result;
}
