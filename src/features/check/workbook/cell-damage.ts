import { isError } from '../../../rules/cell';
import { cellPlace, type Damage } from './fix';
import { namedSheets } from './formula-references';
import type { SheetStructure } from '../../../workbook/found-structure';
import type { MovedRows } from './moved-rows';
import { isFormula, type PlannedCell, type SheetPlan } from '../../../workbook/plan';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { shownIn } from './shown-cell';
import { holdsFormula, standingFormula } from './standing-formula';
import { callsCustom, isStuck } from './stuck-formula';
import { STYLES } from '../../../workbook/styles';

/** What is known of the whole workbook when the cells of one sheet are judged. */
interface SheetSurroundings {
  /** Where the rows of area sheets stand now; the rows of all others stand as planned. */
  readonly rows: ReadonlyMap<string, MovedRows['now']>;
  /** Sheets that are gone or out of order: no formula that refers to them is judged. */
  readonly unjudged: ReadonlySet<string>;
  /** Who answers for a planned row of a sheet. */
  readonly owner: (sheet: string, row: number) => string | undefined;
}

/**
 * The locked formulas and numbers of a sheet that are not as planned, in either dialect. A formula is as planned when
 * it does the same for its own row, wherever that row stands now.
 */
export function cellDamage(
  plan: SheetPlan,
  twin: () => SheetPlan,
  found: SheetStructure,
  around: SheetSurroundings,
): Damage[] {
  const now = around.rows.get(plan.name);
  return plan.rows.flatMap(({ cells }, index) => {
    const row = now ? now.get(index + 1) : index + 1;
    if (row === undefined) return [];
    return cells.flatMap((planned, at): Damage[] => {
      if (!planned || !STYLES[planned.style].locked) return [];
      const place = { sheet: plan.name, row, column: at + 1, owner: around.owner(plan.name, index + 1) };
      if (isFormula(planned.content)) {
        const { formula } = planned.content;
        const other = (): string => {
          const content = twin().rows[index]?.cells[at]?.content ?? null;
          return isFormula(content) ? content.formula : formula;
        };
        return formulaDamage(planned, [formula, other], place, found, around);
      }
      return typeof planned.content === 'number' ? numberDamage(planned, place, found) : [];
    });
  });
}

interface At {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly owner: string | undefined;
}

function formulaDamage(
  { style }: PlannedCell,
  [formula, other]: readonly [string, () => string],
  { sheet, row, column, owner }: At,
  found: SheetStructure,
  around: SheetSurroundings,
): Damage[] {
  const { unjudged } = around;
  if (unjudged.size > 0 && namedSheets(formula).some(name => unjudged.has(name))) return [];
  const expected = standingFormula(formula, sheet, around.rows);
  if (!expected) return [];
  const before = shownIn(found.formulas, row, column);
  const after = `=${expected.formula}`;
  const where = cellPlace(sheet, row, column);
  const facts = { where, ...(owner === undefined ? {} : { owner }) };
  if (!holdsFormula(before, after)) {
    const twin = standingFormula(other(), sheet, around.rows);
    if (!twin) return [];
    if (!holdsFormula(before, `=${twin.formula}`)) {
      const fix = expected.safe ? { fix: { ...where, before, after, style } } : {};
      const issue = { code: 'structure.formulaReplaced', severity: 'error', shown: before } as const;
      return [{ issue: { ...facts, ...issue, repairable: expected.safe }, ...fix }];
    }
  }
  const value = found.values[row - 1]?.[column - 1] ?? null;
  // Without the settings, their names do not answer either.
  const hasSettings = !unjudged.has(SHEET_NAME.config);
  if (!isError(value) || !isStuck(value) || !(callsCustom(formula) || callsCustom(other())) || !hasSettings)
    return [];
  return [
    {
      issue: {
        ...facts,
        code: 'structure.functionStuck',
        severity: 'warning',
        repairable: true,
        shown: value.error,
      },
      fix: { ...where, before, after, style },
    },
  ];
}

function numberDamage(
  planned: PlannedCell,
  { sheet, row, column, owner }: At,
  found: SheetStructure,
): Damage[] {
  const expected = planned.content as number;
  const before = shownIn(found.formulas, row, column);
  if (before === expected) return [];
  const where = cellPlace(sheet, row, column);
  return [
    {
      issue: {
        code: 'structure.numberEdited',
        severity: 'error',
        where,
        ...(owner === undefined ? {} : { owner }),
        repairable: true,
        expected,
        shown: before,
        isShare: planned.style === 'percent',
      },
      fix: { ...where, before, after: expected, style: planned.style },
    },
  ];
}
