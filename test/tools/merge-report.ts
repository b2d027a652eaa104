import { merged, takenOf } from '../../src/features/merge/domain/decisions';
import { isStep, mergeAll, type MergeStep } from '../../src/features/merge/domain/merge-all';
import { withAccepted, withFile, type ReturnedFile } from '../../src/features/merge/domain/returned-files';
import { readReturned } from '../../src/features/merge/files/read-returned';
import { placeLabel } from '../../src/workbook/place-label';
import { reckoningDay } from '../../src/ledger/days';
import type { Gap } from '../../src/ledger/gap';
import type { Ledger } from '../../src/ledger/ledger';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import type { Cell } from '../../src/rules/cell';
import { scoreLedger } from '../../src/scores/scores';
import { today } from '../../src/ui/today';
import type { FoundLedger } from '../../src/workbook/find/found-ledger';
import { placeAddress } from '../../src/workbook/find/locate';
import type { OpenWorkbook } from '../../src/workbook/open-workbook';
import { readMailed } from '../../src/workbook/read-mailed';
import { plainCell } from './ledger-file';

/** A file that came back. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What merging these copies into a workbook would do when nothing was decided, as it is printed. A copy that the register
 * of the workbook does not know is compared all the same. Example: `mergeReport(open, files).files[0]?.changes`.
 */
export function mergeReport({ ledger, found, sheets }: OpenWorkbook, returned: readonly GivenFile[]) {
  const sent = readMailed(sheets.get(SHEET_NAME.mailed));
  const files = returned.reduce<readonly ReturnedFile[]>(
    (all, { name, bytes }) => withFile(all, name, readReturned(bytes), ledger, sent),
    [],
  );
  const unknown = files.flatMap(file => ('unknown' in file && file.unknown ? [file.key] : []));
  const merging = mergeAll(ledger, unknown.reduce<readonly ReturnedFile[]>(withAccepted, files));
  // Each is merged into what the ones before it left.
  let now = ledger;
  const told = merging.files.map(file => {
    const before = indexOf(now);
    if (!isStep(file)) return refusedFile(file.name, file.issue, before);
    now = merged(now, file.merge, file.decisions);
    const unknownCopy = unknown.includes(file.key);
    const index = { before, after: indexOf(now) };
    return { file: file.name, refusal: null, unknownCopy, ...step(file, found), index };
  });
  return { files: told, index: { before: indexOf(ledger), after: indexOf(merging.merged) } };
}

/** What is printed of a file that cannot be merged, why, and the index that it leaves as it is. */
export function refusedFile(file: string, refusal: { readonly code: string }, index: number | null) {
  const none = { changes: [], rows: [], missing: [], renamed: [] };
  return { file, refusal, unknownCopy: false, ...none, index: { before: index, after: index } };
}

function step({ copy, merge, decisions }: MergeStep, found: FoundLedger) {
  const taken = new Set(takenOf(merge, decisions).rows);
  return {
    changes: merge.changes.map(({ place, ours, theirs, verdict, doubt }) => {
      const at = placeAddress(found, place);
      return {
        sheet: at?.sheet ?? null,
        cell: at?.address ?? null,
        label: placeLabel(place),
        ours: plainCell(ours),
        theirs: plainCell(theirs),
        verdict,
        doubt: doubt?.code ?? null,
      };
    }),
    rows: [
      ...merge.rows.map(row => ({
        register: SHEET_NAME[row.register],
        verdict: taken.has(row) ? 'taken' : row.verdict,
        row: plainRow(row.row),
        doubt: row.doubt?.code ?? null,
      })),
      ...merge.removed.map(({ place, row }) => ({
        register: SHEET_NAME[place.register],
        verdict: 'gone',
        row: plainRow(row),
        doubt: 'merge.rowGone',
      })),
    ],
    missing: copy.theirs.gaps.map(missing),
    renamed: copy.renamed,
  };
}

function missing(gap: Gap) {
  const code =
    gap.what === 'row' || gap.what === 'stray' ? gap.code : gap.what === 'column' ? gap.header : null;
  return { sheet: gap.sheet, what: gap.what, code, why: gap.why };
}

function plainRow(row: object): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(row).map(([field, cell]: [string, Cell]) => [field, plainCell(cell)]),
  );
}

function indexOf(ledger: Ledger): number | null {
  return scoreLedger(ledger, reckoningDay(ledger.settings, today())).total.index ?? null;
}
