import type { BookEdit } from './book-edit';
import type { RepairPlan } from './repair-plan';

/** Carries out what a preview of a repair showed. Example: `await book.write(repairEdit(plan))`. */
export function repairEdit({ sheets, rebuilt, names, order }: RepairPlan): BookEdit {
  return {
    form: sheets.flatMap(({ fixes }) =>
      fixes.map(({ sheet, address, before, after, style }) => ({
        ...{ sheet, address, style },
        before: [[before]],
        after: [[after]],
      })),
    ),
    structure: { sheets, added: rebuilt, names, order },
    halfDone: 'excel.repairHalfDone',
  };
}
