import type { Area } from '../../../catalogue/index-set';
import { areaColumn, areaLayout, type AreaColumn } from '../../../workbook/places';
import type { SheetPlan } from '../../../workbook/plan';
import { frozen, locked, openCells, others, withCells } from '../../../workbook/read-only';

/** What the officer in charge enters, from what the authority says. */
const APPRAISAL: readonly AreaColumn[] = ['appraised1', 'appraised2'];
/** What registers count: the copy holds only a part of their rows. */
const COUNTED: readonly AreaColumn[] = ['done', 'total'];

/**
 * An area sheet for an officer who answers for the criteria of these roles: their rows stay open, but for the
 * appraisal, and go on calculating; all other rows are grey constants. Figures that a register counts are constants
 * too, since the registers of the copy hold only the officer's own rows.
 */
export function officerArea(sheet: SheetPlan, source: Area, roles: readonly string[]): SheetPlan {
  const columns = (names: readonly AreaColumn[]): number[] => names.map(areaColumn);
  const [appraisal, counted] = [columns(APPRAISAL), columns(COUNTED)];
  const theirs = new Map(
    areaLayout(source).rows.flatMap(row =>
      row.kind === 'heading' ? [] : [[row.row, roles.includes(source.criteria[row.index]!.owner)] as const],
    ),
  );
  const part = withCells(sheet, (cell, row, column) => {
    const own = theirs.get(row);
    if (own === undefined) return cell;
    if (!own) return others(cell);
    if (appraisal.includes(column)) return locked(cell);
    return counted.includes(column) ? frozen(cell) : cell;
  });
  const open = openCells(part);
  return { ...part, validations: sheet.validations.filter(({ address }) => open.has(address)) };
}
