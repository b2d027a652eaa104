import { readFile } from 'node:fs/promises';
import { openLedgerFile, type LedgerFile, type LedgerFileIssue } from '../../src/files/open-ledger-file';
import type { Result } from '../../src/ledger/result';
import { constantOf, isError, type Cell } from '../../src/rules/cell';

/** Opens a workbook of ours from the disk. Rejects when there is no such file. */
export async function ledgerFile(path: string): Promise<Result<LedgerFile, LedgerFileIssue>> {
  return openLedgerFile(new Uint8Array(await readFile(path)));
}

/** A cell as JSON: numbers, texts, truth values, `null` for blank, error values as their texts. */
export function plainCell(cell: Cell): string | number | boolean | null {
  return isError(cell) ? cell.error : cell === '' ? null : constantOf(cell);
}

/** Tells on standard error why a command could not work, and ends it as failed. */
export function fail(reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
}
