import type { Book } from '../host/book/book';
import { eachCell, type Area } from '../host/book/area';

export interface Snapshot {
  readonly sheets: readonly object[];
  readonly names: readonly unknown[];
  /** Whether sheets are kept from coming and going. */
  readonly protected: boolean;
  readonly active: string;
  readonly selected: Area;
}

/** All that a person could miss after something went wrong: sheets and what is on them, names, where they were. */
export function snapshot(book: Book): Snapshot {
  return {
    sheets: book.sheets.map(sheet => ({
      id: sheet.id,
      name: sheet.name,
      visibility: sheet.visibility,
      protected: sheet.protection.isOn,
      names: book.names.all(sheet.id).map(({ name, formula }) => [name, formula]),
      used: sheet.used(false),
      contents: contents(sheet.cells, sheet.cells.used()),
    })),
    names: book.names.all(null).map(({ name, formula }) => [name, formula]),
    protected: book.protection.isOn,
    active: book.activeSheet.name,
    selected: book.selection.area,
  };
}

function contents(cells: Book['sheets'][number]['cells'], used: Area | null): unknown[] {
  const found: unknown[] = [];
  if (used)
    eachCell(used, (row, column) => {
      const content = cells.formula(row, column) ?? cells.value(row, column);
      if (content !== '') found.push([row, column, content]);
    });
  return found;
}
