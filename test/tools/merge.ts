/**
 * `npm run --silent merge -- OURS.xlsx RETURNED.xlsx…`: what merging these copies into the workbook would do, as JSON.
 * Nothing is written. `taken` is what "Gộp vào sổ" writes when nothing was decided.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { takenOf } from '../../src/features/merge/domain/merge';
import { isStep, mergeAll, type MergeStep } from '../../src/features/merge/domain/merge-all';
import { withAccepted, withFile, type ReturnedFile } from '../../src/features/merge/domain/returned-files';
import { readReturned } from '../../src/features/merge/files/read-returned';
import { placeLabel } from '../../src/features/merge/workbook/place-label';
import { reckoningDay } from '../../src/ledger/days';
import type { Gap } from '../../src/ledger/gap';
import type { Ledger } from '../../src/ledger/ledger';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import type { Cell } from '../../src/rules/cell';
import { scoreLedger } from '../../src/scores/scores';
import { today } from '../../src/ui/today';
import type { FoundLedger } from '../../src/workbook/find/found-ledger';
import { placeAddress } from '../../src/workbook/find/locate';
import { fail, ledgerFile, plainCell } from './ledger-file';

async function main([ours, ...returned]: readonly string[]): Promise<void> {
  if (ours === undefined || returned.length === 0)
    return fail('usage: npm run --silent merge -- OURS.xlsx RETURNED.xlsx…');
  const opened = await ledgerFile(ours);
  if (!opened.ok) return fail(`${ours}: ${opened.issue.code}`);
  const { ledger, found } = opened.value;
  let files: readonly ReturnedFile[] = [];
  for (const path of returned) {
    const read = readReturned(new Uint8Array(await readFile(path)));
    files = withFile(files, basename(path), read, ledger, []);
  }
  const unknown = files.flatMap(file => ('unknown' in file && file.unknown ? [file.key] : []));
  const accepted = unknown.reduce<readonly ReturnedFile[]>(withAccepted, files);
  const merging = mergeAll(ledger, accepted);
  const told = {
    files: merging.files.map(file => ({
      file: file.name,
      refusal: isStep(file) ? null : file.issue,
      unknownCopy: unknown.includes(file.key),
      ...(isStep(file) ? step(file, found) : { changes: [], rows: [], missing: [] }),
    })),
    index: { before: indexOf(ledger), after: indexOf(merging.merged) },
  };
  process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
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
  const code = gap.what === 'row' ? gap.code : gap.what === 'column' ? gap.header : null;
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

main(process.argv.slice(2)).catch((thrown: unknown) => fail(String(thrown)));
