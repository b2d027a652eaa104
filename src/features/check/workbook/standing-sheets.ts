import type { FoundSheet, FoundStructure } from '../../../workbook/found-structure';
import { headerRow } from '../../../workbook/find/find-table';
import { labelOf } from '../../../workbook/find/label';
import { AREA_HEADER_ROW } from '../../../workbook/places';
import type { SheetPlan } from '../../../workbook/plan';
import type { SheetCells } from '../../../workbook/sheet-cells';
import { withSheets } from './formula-references';
import { cellText } from './moved-rows';

/** The share of its headers by which a sheet is known again: some registers have a few in common. */
const ALIKE = 0.8;

/** The open workbook with its sheets under their planned names, whatever people call them now. */
export interface StandingSheets {
  /** In formulas, too. */
  readonly standing: FoundStructure;
  /** What sheets are called that people have renamed, by their planned names. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Finds planned sheets by their names, else by what they hold; no sheet is taken for two. */
export function standingSheets(plans: readonly SheetPlan[], found: FoundStructure): StandingSheets {
  const known = new Set(plans.map(({ name }) => name));
  const others = [...found.sheets].filter(([name]) => !known.has(name));
  const renamed = new Map<string, string>();
  for (const plan of plans) {
    if (found.sheets.has(plan.name)) continue;
    const taken = [...renamed.values()];
    const other = others.find(([name, sheet]) => !taken.includes(name) && bears(sheet, plan));
    if (other) renamed.set(plan.name, other[0]);
  }
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
    row.map(cell =>
      typeof cell === 'string' && cell.startsWith('=') && cell.includes('!') ? withSheets(cell, names) : cell,
    ),
  );
}

/**
 * Whether a sheet under another name is the planned one: it has nearly all of its headers, or of the labels by which
 * the configuration begins, and on an area sheet the first code.
 */
function bears({ formulas }: FoundSheet, plan: SheetPlan): boolean {
  const first = plan.rows.map(({ cells }) => cells[0]);
  const labels = first.flatMap(cell =>
    cell?.style === 'label' && typeof cell.content === 'string' ? [cell.content] : [],
  );
  const row = headerRowOf(plan, formulas);
  const texts = labels.length > 0 ? labels : headersOf(plan);
  const shown = (labels.length > 0 ? formulas.map(cells => cells[0]) : (formulas[(row ?? 0) - 1] ?? [])).map(
    cellText,
  );
  const known = texts.filter(text => shown.includes(text)).length;
  if (texts.length === 0 || known < texts.length * ALIKE) return false;
  const code = first.slice(AREA_HEADER_ROW).find(cell => cell?.style === 'code')?.content;
  return labels.length > 0 || typeof code !== 'string' || formulas.some(cells => cellText(cells[0]) === code);
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
