import { isError } from '../../src/rules/cell';
import { cell } from '../../src/workbook/address';
import { isFormula, type WorkbookPlan } from '../../src/workbook/plan';
import { recalculate, type Calculated } from '../parity/libreoffice';

/** Every formula of a plan with its cached value, by "sheet!address". */
export function formulasOf(plan: WorkbookPlan): Map<string, { formula: string; value: Calculated }> {
  const found = new Map<string, { formula: string; value: Calculated }>();
  for (const sheet of plan.sheets)
    sheet.rows.forEach(({ cells }, row) =>
      cells.forEach((planned, column) => {
        if (planned && isFormula(planned.content))
          found.set(`${sheet.name}!${cell(row + 1, column + 1)}`, planned.content);
      }),
    );
  return found;
}

/** The formulas of a plan for which LibreOffice calculates, from the file, another value than the file has cached. */
export async function differentValues(plan: WorkbookPlan, xlsx: Uint8Array): Promise<object[]> {
  const values = await recalculate(xlsx);
  return [...formulasOf(plan)].flatMap(([at, { formula, value }]) => {
    const [sheet = '', address = ''] = at.split(/!(?=[A-Z]+\d+$)/);
    const calculated = values.get(sheet)?.get(address);
    return agree(value, calculated) ? [] : [{ at, formula, cached: value, calculated }];
  });
}

/** Numbers agree to nine places, everything else must be the same. */
function agree(cached: Calculated, calculated: Calculated | undefined): boolean {
  if (typeof cached === 'number' && typeof calculated === 'number')
    return Math.abs(cached - calculated) <= 1e-9;
  if (isError(cached)) return JSON.stringify(cached) === JSON.stringify(calculated);
  return cached === calculated;
}
