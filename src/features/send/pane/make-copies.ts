import type { CopyChoice } from '../domain/copy-choice';
import { copyOrders } from '../domain/copy-orders';
import { success, type Result } from '../../../ledger/result';
import { book } from '../../../excel/excel-book';
import { readOwnSheets } from '../excel/own-sheets';
import type { MadeCopy } from '../files/copy-files';
import { POINTS_PLAN } from '../../../messages/points-plan-vi';
import { loadPart } from '../../../ledger/load-part';
import { today } from '../../../ui/today';
import type { Progress } from '../../../workbook/book';

const LETTERS = 8;

/** How many copies are made, and how many there will be. */
export type CopiesProgress = Pick<Progress, 'done' | 'of'>;

/**
 * Makes the copies of a choice, with their drafts, of what the cells of the open workbook hold by now; the workbook is
 * only read. Between two copies the pane can draw; `onProgress` tells how many are made. The code that does it is
 * loaded here.
 */
export async function makeCopies(
  choice: CopyChoice,
  onProgress: (progress: CopiesProgress) => void,
): Promise<Result<readonly MadeCopy[]>> {
  const part = await loadPart(import('../files/copy-files'));
  if (!part.ok) return part;
  const read = await book.read();
  if (!read.ok) return read;
  // Without its sheet nothing was sent; recording a copy will tell that the sheet is gone.
  const sent = await book.mailedCopies();
  if (!sent.ok && sent.issue.code !== 'excel.sheetMissing') return sent;
  const own = await readOwnSheets(choice.kind === 'officer' ? [POINTS_PLAN.name] : choice.ownSheets);
  if (!own.ok) return own;
  const { ledger } = read.value;
  const day = today();
  const sentFiles = sent.ok ? sent.value.map(({ file }) => file) : [];
  const orders = copyOrders(ledger, choice, { today: day, sentFiles, newId: newCopyId });
  const made: MadeCopy[] = [];
  for (const order of orders) {
    onProgress({ done: made.length, of: orders.length });
    await new Promise(resolve => setTimeout(resolve));
    made.push(await part.value.copyFiles(ledger, order, own.value, day));
  }
  return success(made);
}

/** Capital letters that no two copies share. */
function newCopyId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LETTERS));
  return String.fromCharCode(...bytes.map(byte => 65 + (byte % 26)));
}
