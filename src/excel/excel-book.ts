import { loadPart } from '../ledger/load-part';
import type { Book } from '../workbook/book';
import { readHistory } from '../workbook/read-history';
import { readMailed } from '../workbook/read-mailed';
import { goTo } from './go-to';
import { openNewWorkbook } from './open-new-workbook';
import { readRegister } from './read-register';
import { readStructure } from './read-structure';
import { readWorkbook, rereadSheets } from './read-workbook';
import { watchWorkbook } from './watch';

/** The workbook that is open in Excel. What writes is loaded when it is first used: opening does not wait for it. */
export const book: Book = {
  read: readWorkbook,
  reread: rereadSheets,
  structure: readStructure,
  closings: set => readRegister('history', cells => readHistory(cells, set)),
  mailedCopies: () => readRegister('mailed', readMailed),
  write: async (edit, options) => {
    const part = await loadPart(import('./write-edit'));
    return part.ok ? part.value.writeEdit(edit, options) : part;
  },
  add: async (plan, options) => {
    const part = await loadPart(import('./write-plan'));
    return part.ok ? part.value.writePlan(plan, options) : part;
  },
  watch: watchWorkbook,
  show: goTo,
  offer: openNewWorkbook,
};
