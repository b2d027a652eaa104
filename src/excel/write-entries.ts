import { failure, type Result } from '../domain/excel-issue';
import { hasEntries } from '../domain/has-entries';
import type { Ledger } from '../domain/ledger';
import { isBlank, type Cell } from '../rules/cell';
import { entryPlaces, type EntryBlock, type EntryPlaces } from '../workbook/entry-places';
import { ledgerSheets } from '../workbook/ledger-sheets';
import { readLedger, type SheetCells } from '../workbook/read-ledger';
import { STYLES } from '../workbook/styles';
import { readSheets, type OpenSheets } from './read-sheets';
import { inExcel, Stop } from './run';
import { entered } from './typed';

type Values = (string | number | boolean | null)[][];

/** All that is written: entries, and the heights that they need. */
interface Filling {
  readonly changes: readonly Change[];
  readonly heights: EntryPlaces['heights'];
}

/** What changes in one rectangle of cells: `null` leaves a cell alone, '' empties it. */
interface Change {
  readonly sheet: string;
  readonly address: string;
  readonly before: Values;
  readonly after: Values;
}

/**
 * Writes the entries of a ledger, and the mark that they are made up, into the open workbook to which it belongs;
 * formulas and settings stay. Nothing is written when anything was entered already (`excel.entriesExist`), when a
 * sheet is gone or its rows were moved; a failure half-way takes back what was written. Protection stays on.
 * Three syncs, four when the registers are very long, one more after a failure.
 * Example: `await writeEntries(sampleLedger(ledger))`.
 */
export async function writeEntries(ledger: Ledger): Promise<Result<void>> {
  const found = await inExcel(async context => fillingFor(ledger, await readSheets(context)));
  if (!found.ok) return found;
  const written = await inExcel(context => put(context, found.value, 'after'));
  if (written.ok) return written;
  const restored = await inExcel(context => put(context, found.value, 'before'));
  return restored.ok ? written : failure({ code: 'excel.entriesHalfWritten', cause: written.issue.code });
}

function fillingFor(ledger: Ledger, open: OpenSheets): Filling {
  const { identity, sheets } = open;
  if (identity.workbookId !== ledger.workbookId) throw new Stop({ code: 'excel.noLedger' });
  const missing = ledgerSheets(ledger.set).filter(name => !sheets.has(name));
  if (missing.length > 0) throw new Stop({ code: 'excel.sheetMissing', names: missing });
  if (hasEntries(readLedger(identity, name => sheets.get(name))))
    throw new Stop({ code: 'excel.entriesExist' });
  const { blocks, landmarks, heights } = entryPlaces(ledger);
  const moved = landmarks.filter(({ sheet, row, text }) => sheets.get(sheet)?.[row - 1]?.[0] !== text);
  if (moved.length > 0)
    throw new Stop({ code: 'excel.layoutChanged', names: [...new Set(moved.map(({ sheet }) => sheet))] });
  return { changes: blocks.flatMap(block => changeIn(block, sheets.get(block.sheet)!) ?? []), heights };
}

/** What differs between a block and the sheet; nothing when all is as it should be. */
function changeIn({ sheet, address, top, left, cells }: EntryBlock, read: SheetCells): Change | undefined {
  const before = cells.map((row, down) =>
    row.map((_, right) => read[top + down - 1]?.[left + right - 1] ?? null),
  );
  const differs = cells.map((row, down) =>
    row.map(({ content }, right) => {
      const found = before[down]![right]!;
      return found !== content && !(isBlank(found) && isBlank(content as Cell));
    }),
  );
  if (!differs.flat().includes(true)) return undefined;
  const side = (value: (down: number, right: number) => Cell): Values =>
    cells.map((row, down) =>
      row.map(({ style }, right) =>
        differs[down]![right] ? entered(value(down, right), STYLES[style].numberFormat) : null,
      ),
    );
  return {
    sheet,
    address,
    before: side((down, right) => before[down]![right]!),
    after: side((down, right) => cells[down]![right]!.content as Cell),
  };
}

async function put(
  context: Excel.RequestContext,
  { changes, heights }: Filling,
  side: 'before' | 'after',
): Promise<void> {
  const { application, worksheets } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  for (const change of changes)
    worksheets.getItem(change.sheet).getRange(change.address).values = change[side];
  // Protected sheets let rows be made higher. After a failure they stay so: nothing is cut off by that.
  if (side === 'after')
    for (const { sheet, first, count, height } of heights)
      worksheets.getItem(sheet).getRangeByIndexes(first, 0, count, 1).format.rowHeight = height;
  await context.sync();
}
