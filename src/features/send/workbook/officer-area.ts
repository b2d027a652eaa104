import type { Area } from '../../../catalogue/index-set';
import { isFed } from '../../../rules/asks';
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
  const criteria = new Map(
    areaLayout(source).rows.flatMap(row =>
      row.kind === 'heading' ? [] : [[row.row, source.criteria[row.index]!] as const],
    ),
  );
  const part = withCells(sheet, (cell, row, column) => {
    const criterion = criteria.get(row);
    if (!criterion) return cell;
    if (!roles.includes(criterion.owner)) return others(cell);
    if (appraisal.includes(column)) return locked(cell);
    return isFed(criterion.rule) && counted.includes(column) ? frozen(cell) : cell;
  });
  const open = openCells(part);
  return { ...part, validations: sheet.validations.filter(({ address }) => open.has(address)) };
}
