import type { RollUp } from '../domain/roll-up';
import { RANKING_TEXT } from '../messages/ranking-vi';
import { shortText } from '../../../messages/short-text';
import { roundResult } from '../../../rules/decimal';
import { cell } from '../../../workbook/address';
import { Grid } from '../../../workbook/grid';
import { LIST_HEADER_ROW, listSheet } from './list-sheet';
import type { SheetPlan } from '../../../workbook/plan';

/** What the summaries of the files show that their entries do not give, ranked or not. */
export function printedDifferencesSheet({ blocks, unranked }: RollUp): SheetPlan {
  const { title, note, headers, none, total, figures } = RANKING_TEXT.differences;
  const found = [...blocks.flatMap(({ units }) => units), ...unranked].flatMap(({ file, unit }) =>
    unit ? unit.differences.map(difference => ({ file, unit, ...difference })) : [],
  );
  const grid = new Grid([5, 25, 10, 28, 30, 14, 11, 11, 11]);
  return listSheet(grid, {
    name: RANKING_TEXT.sheets.differences,
    title,
    note,
    headers,
    none,
    rows: found.map(({ file, unit, area, figure, printed, computed }, index) => {
      const row = LIST_HEADER_ROW + 1 + index;
      const [shown, right] = [cell(row, 7), cell(row, 8)];
      return [
        ['status', index + 1],
        ['text', shortText(unit.name)],
        ['code', shortText(unit.code)],
        ['text', shortText(file)],
        ['text', area === undefined ? total : shortText(area)],
        ['text', figures[figure]],
        ['points', printed ?? null],
        ['points', computed],
        [
          'points',
          {
            formula: `IF(ISNUMBER(${shown}),ROUND(${shown}-${right},6),"")`,
            value: printed === undefined ? '' : roundResult(printed - computed),
          },
        ],
      ];
    }),
  });
}
