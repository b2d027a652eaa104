import type { IndexSet } from '../../../catalogue/index-set';
import { failure, success, type Result } from '../../../ledger/result';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { isBlank, type Cell, type KnownCell } from '../../../rules/cell';
import { EXCEL_LIMITS } from '../../../rules/excel-limits';
import { kindName, writeRule } from '../../../wording/write-rule';
import { cell } from '../../../workbook/address';
import type { BookEdit, EntryEdit, RowHeights } from '../../../workbook/book-edit';
import { certainPlace } from '../../../workbook/find/sought';
import { heightRuns } from '../../../workbook/height-runs';
import { renewedSheets } from '../../../workbook/renewed-sheets';
import type { SheetCells } from '../../../workbook/sheet-cells';
import { textHeight } from '../../../workbook/text-height';
import type { SetColumn } from '../domain/set-sheet-issue';
import { standingSetSheets } from './find-set-table';
import type { SetLine, SetSheetReading } from './read-set-sheet';
import { SET_LOOK } from './set-columns';
import { setSheets, understoodText } from './set-sheet';

const { indexSet, indexSetParts } = SHEET_NAME;

/**
 * Puts a set into the open workbook as a sheet that is edited there, behind the configuration. A table that was there keeps
 * what it says under another name, hidden; `excel.sheetExists` where a sheet of somebody's own has its name. `existing` are
 * the names of all sheets in their order, `table` the cells of the sheet of that name.
 * Example: `openSetEdit(set, ['Cấu hình'], undefined)`.
 */
export function openSetEdit(
  set: IndexSet,
  existing: readonly string[],
  table: SheetCells | undefined,
): Result<BookEdit> {
  const added = setSheets(set);
  const leaving = standingSetSheets(existing, table);
  const taken = existing.filter(name => name.toLowerCase() === indexSet.toLowerCase());
  if (taken.some(name => !leaving.includes(name)))
    return failure({ code: 'excel.sheetExists', names: taken });
  const { sheets } = renewedSheets(added, existing);
  return success({
    structure: {
      sheets,
      added,
      names: [],
      order: [SHEET_NAME.config, indexSet, indexSetParts],
      shown: indexSet,
    },
    halfDone: 'excel.entriesHalfWritten',
  });
}

/** Puts the table away: it stays in the workbook under another name, hidden. */
export function putSetAwayEdit(existing: readonly string[], table: SheetCells | undefined): BookEdit {
  const { sheets } = renewedSheets([], existing, standingSetSheets(existing, table));
  return { structure: { sheets, added: [], names: [], order: [] }, halfDone: 'excel.entriesHalfWritten' };
}

/**
 * Writes beside each row of the table what is understood, with examples; the kind of its rule; and the rule where it was
 * left out and the words of the decision say it. Beside a row in which something is wrong nothing is understood.
 */
export function understoodEdit({ table, lines }: SetSheetReading): BookEdit {
  const criteria = lines.filter(({ criterion }) => criterion !== undefined);
  const entries = (['understood', 'kind', 'rule'] as const).flatMap((name): EntryEdit[] => {
    const column = certainPlace(table.columns[name]);
    if (column === undefined) return [];
    return criteria.flatMap((line): EntryEdit[] => {
      const before = table.cells[line.row - 1]![column - 1] ?? null;
      const after = writtenOf(name, line, before);
      return after === undefined || after === before
        ? []
        : [{ sheet: indexSet, address: cell(line.row, column), before: [[before]], after: [[after]] }];
    });
  });
  return { entries, heights: heightsOf(table, lines), halfDone: 'excel.entriesHalfWritten' };
}

/** What a derived cell of a row should hold; `undefined` to leave it as it is. */
function writtenOf(
  name: 'understood' | 'kind' | 'rule',
  { criterion, isClear }: SetLine,
  before: Cell,
): KnownCell | undefined {
  if (!isClear) return name === 'understood' && !isBlank(before) ? null : undefined;
  switch (name) {
    case 'understood':
      return understoodText(criterion!);
    case 'kind':
      return kindName(criterion!.rule);
    case 'rule':
      return isBlank(before) ? writeRule(criterion!.rule) : undefined;
  }
}

/** Heights at which the rows of the table show all that stands in them. */
function heightsOf({ cells, columns }: SetSheetReading['table'], lines: readonly SetLine[]): RowHeights[] {
  const heights = new Map(
    lines.map(line => {
      const texts = (Object.keys(SET_LOOK) as SetColumn[]).map(name => {
        const column = certainPlace(columns[name]);
        const held = column === undefined ? null : (cells[line.row - 1]![column - 1] ?? null);
        const text =
          line.criterion && line.isClear && name === 'understood' ? understoodText(line.criterion) : held;
        const [width, style] = SET_LOOK[name];
        return textHeight(typeof text === 'string' ? text : '', width, style);
      });
      return [line.row, Math.min(EXCEL_LIMITS.rowHeight, Math.max(...texts))] as const;
    }),
  );
  const last = Math.max(0, ...heights.keys());
  const rows = Array.from({ length: last }, (_, index) => {
    const height = heights.get(index + 1);
    return height === undefined ? {} : { height };
  });
  return heightRuns({ rows }).map(run => ({ sheet: indexSet, ...run }));
}
