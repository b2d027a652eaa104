import type { Shown } from '../../../rules/cell';
import type { Ledger } from '../../../ledger/ledger';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { isCopy } from '../../../workbook/copy-facts';
import { compareSheets } from '../../check/workbook/damage';
import type { Dialect } from '../../../workbook/dialect';
import { cellPlace, formEdit } from '../../check/workbook/fix';
import type { FoundStructure } from '../../../workbook/found-structure';
import { shownIn } from '../../check/workbook/shown-cell';
import { isFormula } from '../../../workbook/plan';
import type { RepairEdit } from '../../check/workbook/repair-edit';
import { holdsFormula, standingFormula } from '../../check/workbook/standing-formula';
import { isStuck } from '../../check/workbook/stuck-formula';
import { cellColumn, cellRow } from '../../../workbook/address';
import type { StyleName } from '../../../workbook/styles';

/** A cell whose formula differs between the dialects, where it stands now. */
interface DialectCell {
  readonly sheet: string;
  readonly address: string;
  readonly style: StyleName;
  readonly before: Shown;
  /** What belongs into it, with "=". */
  readonly formulas: Readonly<Record<Dialect, string>>;
  /** The dialect that it is written in; nothing for what is neither, as after somebody typed over it. */
  readonly dialect: Dialect | undefined;
}

/**
 * The formulas of an open workbook that have a custom function in one dialect and none in the other. Rows that were
 * moved are followed; sheets whose columns are out of order are told as written in neither dialect, and what is gone is
 * left out. A copy that was sent is native for good: it has none. Example:
 * `dialectCells(ledger, structure).filter(({ dialect }) => dialect === 'live').length`.
 */
export function dialectCells(ledger: Ledger, structure: FoundStructure): DialectCell[] {
  if (isCopy(structure.sheets.get(SHEET_NAME.system)?.formulas ?? [])) return [];
  const { planned, twins, rows, moved } = compareSheets(ledger, structure, 'live');
  const natives = twins();
  return planned.flatMap((sheet, sheetIndex) => {
    const { name } = sheet;
    const found = structure.sheets.get(name);
    const now = rows.get(name);
    if (!found) return [];
    /** The formula as its cell holds it, where the rows stand now; nothing where one is gone. */
    const held = (formula: string): string | undefined => {
      const standing = standingFormula(formula, name, rows);
      return standing && `=${standing.formula}`;
    };
    return sheet.rows.flatMap(({ cells }, index) =>
      cells.flatMap((cell, at): DialectCell[] => {
        const twin = natives[sheetIndex]!.rows[index]?.cells[at]?.content ?? null;
        if (!cell || !isFormula(cell.content) || !isFormula(twin)) return [];
        if (cell.content.formula === twin.formula) return [];
        const row = now ? now.get(index + 1) : index + 1;
        const [live, native] = [held(cell.content.formula), held(twin.formula)];
        if (row === undefined || live === undefined || native === undefined) return [];
        const before = shownIn(found.formulas, row, at + 1);
        const holds = (formula: string): boolean => !moved.has(name) && holdsFormula(before, formula);
        return [
          {
            sheet: name,
            address: cellPlace(name, row, at + 1).address,
            style: cell.style,
            before,
            formulas: { live, native },
            dialect: holds(live) ? 'live' : holds(native) ? 'native' : undefined,
          },
        ];
      }),
    );
  });
}

/** The live formulas that show that Excel did not reach their custom function. */
export function stuckCells(ledger: Ledger, structure: FoundStructure): DialectCell[] {
  return dialectCells(ledger, structure).filter(({ sheet, address, dialect }) => {
    const { values } = structure.sheets.get(sheet)!;
    return dialect === 'live' && isStuck(values[cellRow(address) - 1]?.[cellColumn(address) - 1] ?? null);
  });
}

/** How many formulas are written in each dialect; `other` ones in neither, as when typed over. */
export interface DialectCounts {
  readonly live: number;
  readonly native: number;
  readonly other: number;
}

/** Counts formulas by their dialect. `countDialects(dialectCells(ledger, structure)).other` is 0 as they were made. */
export function countDialects(cells: readonly DialectCell[]): DialectCounts {
  const of = (dialect: Dialect | undefined): number => cells.filter(each => each.dialect === dialect).length;
  return { live: of('live'), native: of('native'), other: of(undefined) };
}

/**
 * Writes every formula of the other dialect in this one; what is in neither stays as it is. Protection stays on where it
 * is on. Example: `dialectEdit(dialectCells(ledger, structure), structure, 'native')`.
 */
export function dialectEdit(
  cells: readonly DialectCell[],
  structure: FoundStructure,
  to: Dialect,
): RepairEdit {
  const others = cells.filter(({ dialect }) => dialect !== undefined && dialect !== to);
  const names = [...new Set(others.map(({ sheet }) => sheet))];
  return {
    form: others.map(other => formEdit({ ...other, after: other.formulas[to] })),
    structure: {
      sheets: names.map(name => ({ name, protect: structure.sheets.get(name)!.protected })),
      added: [],
      names: [],
      order: [],
    },
    halfDone: 'excel.repairHalfDone',
  };
}
