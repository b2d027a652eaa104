import type { ExcelIssue } from '../ledger/excel-issue';
import { failure, type ExcelResult } from '../ledger/result';
import { pause } from './pause';

/** Milliseconds after which somebody is told that Excel does not answer. */
const PENDING = 2000;
/** Milliseconds between two looks whether the window of the workbook is in front again. */
const LOOK_AGAIN = 500;

let going: readonly ExcelIssue[] = [];
const listeners = new Set<() => void>();

/**
 * What work is waiting for that somebody can end, as long as it waits; all of it goes on by itself afterwards. Where
 * several wait, the first that began is told. Example: `useSyncExternalStore(waits.subscribe, waits.now)`.
 */
export const waits = {
  now: (): ExcelIssue | undefined => going[0],
  subscribe: (changed: () => void): (() => void) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  },
};

/** Tells of a wait until the function that it gives is called. */
function begin(issue: ExcelIssue): () => void {
  // Each wait is one of its own, however many are for the same reason.
  const wait = { ...issue };
  become([...going, wait]);
  return () => become(going.filter(each => each !== wait));
}

function become(now: readonly ExcelIssue[]): void {
  going = now;
  for (const changed of listeners) changed();
}

/**
 * What a request gives. While it is not answered for long, the reason is told: requests wait while somebody edits a cell,
 * and a click into the pane does not end that (OfficeDev/office-js issue 806).
 */
export async function telling<T>(request: Promise<T>): Promise<T> {
  let end: (() => void) | undefined;
  const timer = setTimeout(() => (end = begin({ code: 'excel.pending' })), PENDING);
  try {
    return await request;
  } finally {
    clearTimeout(timer);
    end?.();
  }
}

/**
 * Does work again as long as Excel refuses it because another workbook is in front, and tells so; somebody may stop it.
 * The work must not have changed anything when it is refused. Example: `await inFront(() => inExcel(readNames))`.
 */
export async function inFront<T>(
  work: () => Promise<ExcelResult<T>>,
  signal?: { readonly aborted: boolean },
): Promise<ExcelResult<T>> {
  let end: (() => void) | undefined;
  try {
    for (;;) {
      const result = await work();
      if (result.ok || result.issue.code !== 'excel.otherWindow') return result;
      end ??= begin(result.issue);
      await pause(LOOK_AGAIN);
      if (signal?.aborted) return failure({ code: 'excel.cancelled' });
    }
  } finally {
    end?.();
  }
}
