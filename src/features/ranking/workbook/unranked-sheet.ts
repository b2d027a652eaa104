import type { RollUp } from '../domain/roll-up';
import { sentence } from '../../../messages/messages';
import { RANKING_TEXT } from '../messages/ranking-vi';
import { shortText } from '../../../messages/short-text';
import { UNIT_ISSUE_VI } from '../messages/unit-issue-vi';
import { Grid } from '../../../workbook/grid';
import { listSheet } from './list-sheet';
import type { SheetPlan } from '../../../workbook/plan';

/** The files that gave no rank, each with the reason and what to do. */
export function unrankedSheet({ unranked }: RollUp): SheetPlan {
  const { title, headers, none } = RANKING_TEXT.unranked;
  const grid = new Grid([5, 34, 27, 10, 60]);
  return listSheet(grid, {
    name: RANKING_TEXT.sheets.unranked,
    title,
    headers,
    none,
    rows: unranked.map(({ file, unit, reason }, index) => [
      ['status', index + 1],
      ['text', shortText(file)],
      ['text', shortText(unit?.name ?? '')],
      ['code', shortText(unit?.code ?? '')],
      ['text', sentence(UNIT_ISSUE_VI, reason)],
    ]),
  });
}
