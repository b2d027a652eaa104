import { enteredColumns, LEDGER_REGISTERS } from '../domain/registers';
import { SHEET_NAME } from '../messages/sheet-names';
import { isBlank, type Cell } from '../rules/cell';
import type { CellWrite } from '../workbook/merge-writes';
import { cellOf, formulaOf } from './read-sheets';
import type { OpenWorkbook } from './read-workbook';
import { Stop } from './run';
import { entered } from './typed';

type Content = string | number | boolean;

/** A cell with what is written into it, and with what brings back what it held. */
export interface PreparedCell {
  readonly sheet: string;
  readonly address: string;
  readonly before: Content;
  readonly after: Content;
}

/** Cells whose contents were asked for. */
export interface AskedCells {
  /** After the next sync: what is written; stops when a cell or its row is no longer as people saw it. */
  readonly prepared: () => PreparedCell[];
}

/** Asks how the cells are that will be written, and whether their rows are still those that were read. */
export function askCells(
  context: Excel.RequestContext,
  { sheets }: Pick<OpenWorkbook, 'sheets'>,
  writes: readonly CellWrite[],
): AskedCells {
  const sheetOf = (name: string): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  const rows = new Map(
    writes.map(({ sheet, address }) => [`${sheet} ${rowOf(address)}`, { sheet, row: rowOf(address) }]),
  );
  const known = [...rows.values()].map(({ sheet, row }) => {
    const width = knownColumns(sheet);
    const expected = Array.from(
      { length: width },
      (_, column) => sheets.get(sheet)?.[row - 1]?.[column] ?? null,
    );
    const found = sheetOf(sheet)
      .getRangeByIndexes(row - 1, 0, 1, width)
      .load('values');
    return { expected, found };
  });
  const cells = writes.map(write => ({
    write,
    range: sheetOf(write.sheet).getRange(write.address).load('values,formulas,numberFormat'),
  }));
  return {
    prepared: () => {
      if (
        known.some(({ expected, found }) =>
          expected.some((cell, column) => !isSame(cell, valueIn(found, column))),
        )
      )
        throw new Stop({ code: 'excel.changedSince' });
      return cells.map(({ write, range }) => {
        if (!isSame(write.before, valueIn(range, 0))) throw new Stop({ code: 'excel.changedSince' });
        const numberFormat = String(range.numberFormat[0]![0]);
        return {
          sheet: write.sheet,
          address: write.address,
          before: contentOf(range, numberFormat),
          after: entered(write.after, numberFormat),
        };
      });
    },
  };
}

/** What to put into a cell so that it holds again what it holds now: its formula, or its constant. */
export function contentOf(range: Excel.Range, numberFormat: string): Content {
  const value = range.values[0]![0] as Content;
  return formulaOf(value, range.formulas[0]![0]) ?? entered(cellOf(value), numberFormat);
}

/** Columns by which a row is known: the code of a criterion, all that was entered into a row of a register. */
function knownColumns(sheet: string): number {
  const register = LEDGER_REGISTERS.find(each => SHEET_NAME[each] === sheet);
  return register ? enteredColumns(register).length : 1;
}

const rowOf = (address: string): number => Number(/\d+$/.exec(address)![0]);
const valueIn = (range: Excel.Range, column: number): Cell => cellOf(range.values[0]![column] as Content);

function isSame(one: Cell, other: Cell): boolean {
  return one === other || (isBlank(one) && isBlank(other)) || JSON.stringify(one) === JSON.stringify(other);
}
