import type { PlannedPoints } from '../ledger/points-plan';
import { POINTS_PLAN } from '../messages/points-plan-vi';
import { isBlank, sameText, textOf, type Cell } from '../rules/cell';

export type PointsPlanColumn = keyof typeof POINTS_PLAN.headers;
export const POINTS_PLAN_COLUMNS = Object.keys(POINTS_PLAN.headers) as PointsPlanColumn[];

/** The columns without which nobody knows what a row says. */
const NEEDED: readonly PointsPlanColumn[] = ['code', 'what', 'planned'];

/**
 * The rows of the sheet "Kế hoạch điểm" as they stand, wherever people moved its rows and columns; none where it has no
 * header any more. Example: `readPointsPlan(sheet)[0]?.what` is "Thêm 9 hồ sơ đúng hạn trong số còn lại".
 */
export function readPointsPlan(sheet: readonly (readonly Cell[])[]): PlannedPoints[] {
  const headerRow = sheet.findIndex(row => NEEDED.every(column => columnIn(row, column) >= 0));
  if (headerRow < 0) return [];
  const header = sheet[headerRow]!;
  const below = sheet.slice(headerRow + 1);
  const end = below.findIndex(row => row.some(cell => sameText(cell, POINTS_PLAN.total)));
  return (end < 0 ? below : below.slice(0, end)).flatMap((row): PlannedPoints[] => {
    const at = (column: PointsPlanColumn): Cell => row[columnIn(header, column)] ?? null;
    const number = (column: PointsPlanColumn): number | undefined => {
      const cell = at(column);
      return typeof cell === 'number' ? cell : undefined;
    };
    if (isBlank(at('code')) && isBlank(at('what'))) return [];
    return [
      {
        code: textOf(at('code')),
        title: textOf(at('title')),
        what: textOf(at('what')),
        max: number('max'),
        before: number('before'),
        now: number('now'),
        planned: number('planned'),
        owner: textOf(at('owner')),
        due: at('due'),
      },
    ];
  });
}

function columnIn(row: readonly Cell[], column: PointsPlanColumn): number {
  return row.findIndex(cell => sameText(cell, POINTS_PLAN.headers[column]));
}
