import { success, type Result } from '../domain/result';
import { readOwnSheets } from '../excel/own-sheets';
import { book } from '../excel/excel-book';
import type { CopyChoice, MadeCopy } from './copy-files';
import { loadPart } from '../domain/load-part';
import { today } from './today';

const LETTERS = 8;

/**
 * Makes the copies of a choice, with their drafts, of what the cells of the open workbook hold by now; the workbook is
 * only read. Between two copies the pane can draw; `onProgress` tells how many are made. The code that does it is
 * loaded here.
 */
export async function makeCopies(
  choice: CopyChoice,
  onProgress: (done: number, of: number) => void,
): Promise<Result<readonly MadeCopy[]>> {
  const part = await loadPart(import('./copy-files'));
  if (!part.ok) return part;
  const { addressees, copyFiles } = part.value;
  const read = await book.read();
  if (!read.ok) return read;
  // Without its sheet nothing was sent; recording a copy will tell that the sheet is gone.
  const sent = await book.mailedCopies();
  if (!sent.ok && sent.issue.code !== 'excel.sheetMissing') return sent;
  const sentFiles = sent.ok ? sent.value.map(({ file }) => file) : [];
  const own = await readOwnSheets(choice.kind === 'officer' ? [] : choice.ownSheets);
  if (!own.ok) return own;
  const { ledger } = read.value;
  const all = addressees(ledger, choice);
  const made: MadeCopy[] = [];
  for (const each of all) {
    onProgress(made.length, all.length);
    await new Promise(resolve => setTimeout(resolve));
    made.push(
      await copyFiles({ ledger, choice, today: today(), sentFiles, own: own.value }, each, newCopyId()),
    );
  }
  return success(made);
}

/** Capital letters that no two copies share. */
function newCopyId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LETTERS));
  return String.fromCharCode(...bytes.map(byte => 65 + (byte % 26)));
}
