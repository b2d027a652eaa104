import type { Register } from '../ledger/registers';
import { SHEET_NAME } from '../messages/sheet-names';
import { cellColumn, cellRow } from '../workbook/address';
import type {
  BookEdit,
  EntryEdit,
  FirstRows,
  FormEdit,
  HeldCells,
  RowHeights,
  SheetEdit,
} from '../workbook/book-edit';
import { HELD, prepareEntries, prepareForm, requireHeld, type Held, type PreparedCells } from './held-cells';
import { placed } from './read-sheets';
import { askPlace, askRegister, firstRows, type AskedRegister, type RowsPlace } from './rows-place';
import { Stop } from './run';
import { guardOf, type SheetGuard } from './sheet-guard';
import { askStructure, type StructureBefore } from './structure';

/** How everything was that an edit changes. */
export interface Before {
  readonly sheets: readonly SheetWork[];
  /** Cells by which rows are known into which something is written, as they were. */
  readonly known: readonly HeldCells[];
  readonly heights: readonly RowHeights[];
  readonly structure: StructureBefore | undefined;
}

/** All that is written to one sheet that is there, with how it was. */
export interface SheetWork {
  /** Its name, or its id. */
  readonly sheet: string;
  /** Of a sheet whose protection is lifted for the work. */
  readonly guard?: SheetGuard;
  readonly cells: readonly PreparedCells[];
  readonly added?: { readonly register: Register; readonly place: RowsPlace };
  readonly edit?: SheetEdit;
}

/** What is found out for one sheet; all of a sheet is put together in the end. */
type Part = Partial<SheetWork> & Pick<SheetWork, 'sheet'>;

/**
 * Looks how everything is that an edit will change, in one request or two, and stops when something is not as the edit
 * expects it.
 */
export async function look(context: Excel.RequestContext, edit: BookEdit): Promise<Before> {
  const askedStructure = edit.structure && askStructure(context, edit.structure);
  const registers = (edit.registers ?? []).map(each => askRegister(context, each));
  if (askedStructure || registers.length > 0) await context.sync();
  const structure = askedStructure?.();
  const first = firstRows(registers);
  const cells = askCells(context, edit, structure);
  const rows = registers.flatMap(each => (each.edit.rows ? [askRows(each, first)] : []));
  if (cells || registers.some(({ edit: { rows: more } }) => more && !more.looksAnew)) await context.sync();
  const parts = [
    ...(cells?.() ?? []),
    ...registers.flatMap(marksOf),
    ...rows.map(each => each()),
    ...(structure ? sheetParts(structure) : []),
  ];
  const { known = [], heights = [] } = edit;
  return { sheets: together(parts, structure), known, heights, structure };
}

/** Asks for the cells of an edit, where it has any; after the next sync, what is written into them. */
function askCells(
  context: Excel.RequestContext,
  { known = [], entries = [], form = [] }: BookEdit,
  structure: StructureBefore | undefined,
): (() => Part[]) | undefined {
  const { worksheets } = context.workbook;
  if (known.length + entries.length + form.length === 0) return undefined;
  if (structure && form.some(({ sheet }) => !structure.sheets.has(sheet)))
    throw new Stop({ code: 'excel.changedSince' });
  const ask = <E extends HeldCells | EntryEdit | FormEdit>(edit: E) => ({
    edit,
    range: worksheets.getItem(edit.sheet).getRange(edit.address).load(HELD),
  });
  const asked = { known: known.map(ask), entries: entries.map(ask), form: form.map(ask) };
  const dressed = [...form, ...entries.filter(({ style }) => style !== undefined)];
  const guards = [...new Set(dressed.map(({ sheet }) => sheet))].map(sheet => ({
    sheet,
    protection: worksheets.getItem(sheet).protection.load('protected,options'),
  }));
  return () => {
    for (const { edit, range } of asked.known) requireHeld(edit.values, range);
    const cells = [
      ...asked.entries.map(({ edit, range }) => ({
        sheet: edit.sheet,
        cells: [prepareEntries(edit, range)],
      })),
      ...asked.form.flatMap(({ edit, range }) => {
        const prepared = prepareForm(edit, range);
        return prepared ? [{ sheet: edit.sheet, cells: [prepared] }] : [];
      }),
    ];
    // Protection leaves entries free, but not their looks.
    const isLifted = (name: string): boolean =>
      form.some(({ sheet }) => sheet === name) ||
      cells.some(({ sheet, cells: [each] }) => sheet === name && each?.formats !== undefined);
    return [
      ...guards
        .filter(({ sheet }) => isLifted(sheet))
        .map(({ sheet, protection }) => ({ sheet, guard: guardOf(protection) })),
      ...cells,
    ];
  };
}

/** Asks how the rows are that a register will get; after the next sync, their place. */
function askRows(asked: AskedRegister, first: FirstRows): () => Part {
  const { edit, sheet } = asked;
  const place = askPlace(asked, first);
  return () => ({
    sheet: SHEET_NAME[edit.register],
    guard: guardOf(sheet.protection),
    added: { register: edit.register, place: place() },
  });
}

/** The changes of rows that stand in a register; one that is gone holds none. */
function marksOf({ edit: { marks }, sheet, filled }: AskedRegister): Part[] {
  if (!marks || sheet.isNullObject) return [];
  const found = marks(placed(filled));
  if (!found.ok) throw new Stop(found.issue);
  return found.value.map(mark => ({
    sheet: mark.sheet,
    cells: [prepareEntries(mark, heldIn(filled, mark))],
  }));
}

function sheetParts({ edit, sheets }: StructureBefore): Part[] {
  return edit.sheets.map(each => ({
    sheet: each.name,
    edit: each,
    ...(each.protect !== undefined && { guard: sheets.get(each.name)!.guard }),
  }));
}

function together(parts: readonly Part[], structure: StructureBefore | undefined): SheetWork[] {
  const works = new Map<string, SheetWork & { readonly cells: PreparedCells[] }>();
  for (const { sheet: name, cells = [], ...part } of parts) {
    // A name may change on the way.
    const sheet = structure?.sheets.get(name)?.id ?? name;
    const had = works.get(sheet) ?? { sheet, cells: [] };
    had.cells.push(...cells);
    works.set(sheet, { ...had, ...part });
  }
  return [...works.values()];
}

/** What a larger range tells of the block at an address. */
function heldIn(range: Excel.Range, { address }: EntryEdit): Held {
  const [from, to = from] = address.split(':') as [string, string?];
  const part = <T>(cells: T[][]): T[][] =>
    cells
      .slice(cellRow(from) - 1 - range.rowIndex, cellRow(to) - range.rowIndex)
      .map(row => row.slice(cellColumn(from) - 1 - range.columnIndex, cellColumn(to) - range.columnIndex));
  return {
    values: part(range.values),
    formulas: part(range.formulas),
    numberFormat: part(range.numberFormat),
  };
}
