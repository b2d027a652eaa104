import type { CatalogueIssue } from '../../../catalogue/catalogue-issue';
import type { IndexSet } from '../../../catalogue/index-set';
import { jsonIn } from '../../../catalogue/json-in';
import { readIndexSet } from '../../../catalogue/read-index-set';
import { failure, success, type Result } from '../../../ledger/result';
import { fileBytes } from '../../../files/file-bytes';
import { readXlsx } from '../../../files/read-xlsx';
import type { SourceGrid } from '../domain/grid';
import type { SourceIssue } from '../domain/table-issue';
import type { SetSheetIssue } from '../domain/set-sheet-issue';
import { setSheetReading } from '../workbook/read-set-sheet';
import { isZip, readTableFile, workbookTables } from './read-source';

/** What a file holds: a whole set, or the tables of a decision. */
export type SetFileContent =
  | { readonly is: 'set'; readonly set: IndexSet }
  | { readonly is: 'tables'; readonly grids: readonly SourceGrid[] };

/** Why a file holds neither: what it is, or everything that is wrong in the set that it holds. */
export type SetSourceIssue =
  SourceIssue | { readonly code: 'source.brokenSet'; readonly issues: readonly SetSheetIssue[] };

/**
 * Reads what somebody chose: a set that was saved as .json or as a sheet, else a decision with a table. `reserved` are
 * names that no sheet of an area can have. Never throws. Example: `await readSetFile(file, reserved)`.
 */
export async function readSetFile(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
  reserved: readonly string[],
): Promise<Result<SetFileContent, SetSourceIssue>> {
  const bytes = await fileBytes(file);
  return bytes.ok ? contentOf(file.name, bytes.value, reserved) : bytes;
}

function contentOf(
  name: string,
  bytes: Uint8Array,
  reserved: readonly string[],
): Result<SetFileContent, SetSourceIssue> {
  if (/\.json$/i.test(name)) return told(readIndexSet(jsonIn(new TextDecoder().decode(bytes)), reserved));
  const workbook = isZip(bytes) ? readXlsx(bytes) : undefined;
  const saved = workbook?.ok ? setSheetReading(workbook.value.sheets, reserved) : undefined;
  if (saved) return told(saved.read);
  const read = workbook?.ok ? workbookTables(workbook.value) : readTableFile(bytes);
  return read.ok ? success({ is: 'tables', grids: read.value }) : read;
}

function told(
  read: { readonly set: IndexSet } | { readonly issues: readonly (CatalogueIssue | SetSheetIssue)[] },
): Result<SetFileContent, SetSourceIssue> {
  return 'set' in read
    ? success({ is: 'set', set: read.set })
    : failure({ code: 'source.brokenSet', issues: read.issues });
}
