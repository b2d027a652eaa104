import type { IndexSet } from '../../../catalogue/index-set';
import type { Result } from '../../../ledger/result';
import { subRowsOf } from '../../../rules/asks';
import { textOf, type Cell } from '../../../rules/cell';
import { itemCode } from '../../../workbook/places';
import { inExcel } from '../../../excel/run';

/**
 * The code of the criterion in whose row, or in one of whose items, the active cell stands; nothing elsewhere. One sync.
 * Example: with N5 selected on the first area sheet it is "1.1".
 */
export function selectedCriterion({ areas }: IndexSet): Promise<Result<string | undefined>> {
  return inExcel(async context => {
    const active = context.workbook.getActiveCell();
    const sheet = active.worksheet.load('name');
    const first = active.getEntireRow().getCell(0, 0).load('values');
    await context.sync();
    const shown = textOf(first.values[0]![0] as Cell);
    const area = areas.find(each => each.sheet === sheet.name);
    return area?.criteria.find(
      ({ code, rule }) => code === shown || subRowsOf(rule).some((_, item) => itemCode(code, item) === shown),
    )?.code;
  });
}
