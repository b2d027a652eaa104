import type { Gap } from '../../../ledger/gap';
import type { Ledger } from '../../../ledger/ledger';
import { isFilled, textOf } from '../../../rules/cell';
import type { FoundLedger } from '../../../workbook/find/found-ledger';
import { AREA_HEADERS } from '../../../workbook/find/form-labels';
import { AREA_ENTERED } from '../../../workbook/find/gaps';
import { labelOf } from '../../../workbook/find/label';
import { certainPlace, placesOf } from '../../../workbook/find/sought';

/**
 * What a copy came back with, told besides of rows in the sheets of areas that somebody added or whose code was reworded:
 * they hold figures, and the index set has no such code. Headings and sums hold none.
 * Example: `withStrays(theirs, found).gaps` where "1.12" was added below 1.11.
 */
export function withStrays(theirs: Ledger, { areas }: FoundLedger): Ledger {
  const strays = theirs.set.areas.flatMap(({ code, sheet }): Gap[] => {
    const [first] = areas.get(code) ?? [];
    const column = first && certainPlace(first.table.columns.code);
    if (!first || column === undefined) return [];
    const { header = Infinity, columns } = first.table;
    const known = new Set([...first.rows.values()].flatMap(placesOf));
    const entered = AREA_ENTERED.filter(each => each !== 'code').flatMap(each => placesOf(columns[each]));
    return first.cells.flatMap((cells, index): Gap[] => {
      const [row, shown] = [index + 1, textOf(cells[column - 1] ?? null)];
      if (row <= header || known.has(row) || shown === '' || labelOf(shown) === labelOf(AREA_HEADERS.code))
        return [];
      const isEntered = entered.some(at => isFilled(cells[at - 1] ?? null));
      return isEntered ? [{ what: 'stray', sheet, code: shown, why: 'missing' }] : [];
    });
  });
  return { ...theirs, gaps: [...theirs.gaps, ...strays] };
}
