import { loadPart } from '../ledger/load-part';
import type { Result } from '../ledger/result';
import type { Book } from '../workbook/book';
import { goTo } from './go-to';
import { watchWorkbook } from './watch';

/** A function whose code comes when it is first called: opening the pane does not wait for it. */
const later =
  <A extends unknown[], T>(load: () => Promise<(...args: A) => Promise<Result<T>>>) =>
  async (...args: A): Promise<Result<T>> => {
    const part = await loadPart(load());
    return part.ok ? part.value(...args) : part;
  };

/** The workbook that is open in Excel. */
export const book: Book = {
  read: later(async () => (await import('./read-workbook')).readWorkbook),
  reread: later(async () => (await import('./read-workbook')).rereadSheets),
  structure: later(async () => (await import('./read-structure')).readStructure),
  closings: later(async () => (await import('./read-register')).readClosings),
  mailedCopies: later(async () => (await import('./read-register')).readMailedCopies),
  write: later(async () => (await import('./write-edit')).writeEdit),
  add: later(async () => (await import('./write-plan')).writePlan),
  unfinished: later(async () => (await import('./unfinished')).readUnfinished),
  removeUnfinished: later(async () => (await import('./unfinished')).removeUnfinished),
  finishUnfinished: later(async () => (await import('./finish-unfinished')).finishUnfinished),
  watch: watchWorkbook,
  show: goTo,
  offer: later(async () => (await import('./open-new-workbook')).openNewWorkbook),
};
