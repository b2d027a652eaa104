import type { Result } from '../ledger/result';
import { inExcel } from './run';

/** Bytes that one call of `String.fromCharCode` takes without running out of arguments. */
const CHUNK = 0x8000;

/**
 * Opens an .xlsx file as a new workbook in a window of its own; the open one, with the pane, stays as it is. Excel may
 * put the window behind this one (Mac), and may refuse where it is not allowed to open windows or files (an
 * extension-hardening policy, Excel on the web). Needs ExcelApi 1.8. Example: `await openNewWorkbook(await writeXlsx(plan))`.
 */
export function openNewWorkbook(xlsx: Uint8Array): Promise<Result<void>> {
  return inExcel(() => Excel.createWorkbook(base64(xlsx)));
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
