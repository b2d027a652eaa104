import { isFormulaText } from '../../../rules/formula-tokens';
import type { IndexSet } from '../../../catalogue/index-set';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { findSheets } from '../../../workbook/find/find-sheets';
import type { SheetStructure, FoundStructure } from '../../../workbook/found-structure';
import { borne, headerRow } from '../../../workbook/find/find-table';
import { labelOf } from '../../../workbook/find/label';
import { AREA_HEADER_ROW } from '../../../workbook/places';
import type { SheetPlan } from '../../../workbook/plan';
import type { SheetCells } from '../../../workbook/sheet-cells';
import { withSheets } from './formula-references';

/** The share of its headers by which the guide is known again. */
const ALIKE = 0.8;

/** The open workbook with its sheets under their planned names, whatever people call them now. */
interface StandingSheets {
  /** In formulas, too. */
  readonly standing: FoundStructure;
  /** What sheets are called that people have renamed, by their planned names. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Finds planned sheets by their names, else by what they hold, as they are found for reading. */
export function standingSheets(
  set: IndexSet,
  plans: readonly SheetPlan[],
  found: FoundStructure,
): StandingSheets {
  const known = new Set(plans.map(({ name }) => name));
  const gone = plans.filter(({ name }) => !found.sheets.has(name));
  if (gone.length === 0) return { standing: found, renamed: new Map() };
  const read = findSheets(set, new Map([...found.sheets].map(([name, { formulas }]) => [name, formulas])));
  const others = [...found.sheets].filter(([name]) => !known.has(name));
  const renamed = new Map(
    gone.flatMap((plan): [string, string][] => {
      const other =
        plan.name === SHEET_NAME.guide
          ? others.find(([, sheet]) => isGuide(sheet, plan))?.[0]
          : read.get(plan.name)?.find(({ name }) => !known.has(name))?.name;
      return other === undefined ? [] : [[plan.name, other]];
    }),
  );
  if (renamed.size === 0) return { standing: found, renamed };
  const planned = new Map([...renamed].map(([name, now]) => [now, name]));
  const sheets = [...found.sheets].map(
    ([name, sheet]) =>
      [planned.get(name) ?? name, { ...sheet, formulas: renamedIn(sheet.formulas, planned) }] as const,
  );
  return { standing: { ...found, sheets: new Map(sheets) }, renamed };
}

function renamedIn(cells: SheetCells, names: ReadonlyMap<string, string>): SheetCells {
  return cells.map(row =>
    row.map(cell => (isFormulaText(cell) && cell.includes('!') ? withSheets(cell, names) : cell)),
  );
}

/** The guide is no sheet of the ledger that reading would find: it is known by nearly all of its headers. */
function isGuide({ formulas }: SheetStructure, plan: SheetPlan): boolean {
  const row = headerRowOf(plan, formulas);
  const labels = headersOf(plan).map(labelOf);
  return borne(formulas[(row ?? 0) - 1], labels) >= labels.length * ALIKE;
}

/** The row in which the headers of a planned sheet stand now, if most of them do anywhere. */
export function headerRowOf(plan: SheetPlan, cells: SheetCells): number | undefined {
  return headerRow(cells, headersOf(plan).map(labelOf), AREA_HEADER_ROW);
}

/** The texts of the first header row. */
function headersOf({ rows }: SheetPlan): string[] {
  const header = rows.find(({ cells }) => cells.some(cell => cell?.style === 'header'));
  return (header?.cells ?? []).flatMap(cell => (typeof cell?.content === 'string' ? [cell.content] : []));
}
