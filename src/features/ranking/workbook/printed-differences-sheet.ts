import type { RollUp } from '../domain/roll-up';
import { RANKING_TEXT } from '../messages/ranking-vi';
import { shortText } from '../../../messages/short-text';
import { roundResult } from '../../../rules/decimal';
import { listSheet } from './list-sheet';
import type { SheetPlan } from '../../../workbook/plan';

/** What the summaries of the files show that their entries do not give, ranked or not. */
export function printedDifferencesSheet({ blocks, unranked }: RollUp): SheetPlan {
  const { title, note, headers, none, total, figures } = RANKING_TEXT.differences;
  const found = [...blocks.flatMap(({ units }) => units), ...unranked].flatMap(({ file, unit }) =>
    unit ? unit.differences.map(difference => ({ file, unit, ...difference })) : [],
  );
  return listSheet({
    name: RANKING_TEXT.sheets.differences,
    title,
    note,
    headers,
    none,
    rows: found,
    columns: {
      number: { width: 5, style: 'status', content: (_, { number }) => number },
      unit: { width: 25, style: 'text', content: ({ unit }) => shortText(unit.name) },
      code: { width: 10, style: 'code', content: ({ unit }) => shortText(unit.code) },
      file: { width: 28, style: 'text', content: ({ file }) => shortText(file) },
      area: {
        width: 30,
        style: 'text',
        content: ({ area }) => (area === undefined ? total : shortText(area)),
      },
      figure: { width: 14, style: 'text', content: ({ figure }) => figures[figure] },
      printed: { width: 11, style: 'points', content: ({ printed }) => printed ?? null },
      computed: { width: 11, style: 'points', content: ({ computed }) => computed },
      difference: {
        width: 11,
        style: 'points',
        content: ({ printed, computed }, at) => {
          const [shown, right] = [at.cell('printed'), at.cell('computed')];
          return {
            formula: `IF(ISNUMBER(${shown}),ROUND(${shown}-${right},6),"")`,
            value: printed === undefined ? '' : roundResult(printed - computed),
          };
        },
      },
    },
  });
}
