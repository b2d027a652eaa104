import { readXlsx, type XlsxCells } from '../../src/files/read-xlsx';

/** The code of the issue, or "read". */
export function outcome(bytes: Uint8Array): string {
  const read = readXlsx(bytes);
  return read.ok ? 'read' : read.issue.code;
}

/** What was read; fails the test when the file was refused. */
export function cellsOf(bytes: Uint8Array): XlsxCells {
  const read = readXlsx(bytes);
  if (!read.ok) throw new Error(read.issue.code);
  return read.value;
}
