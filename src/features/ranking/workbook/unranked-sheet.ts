import type { RollUp } from '../domain/roll-up';
import { sentence } from '../../../messages/messages';
import { RANKING_TEXT } from '../messages/ranking-vi';
import { shortText } from '../../../messages/short-text';
import { UNIT_ISSUE_VI } from '../messages/unit-issue-vi';
import { listSheet } from './list-sheet';
import type { SheetPlan } from '../../../workbook/plan';

/** The files that gave no rank, each with the reason and what to do. */
export function unrankedSheet({ unranked }: RollUp): SheetPlan {
  return listSheet({
    name: RANKING_TEXT.sheets.unranked,
    ...RANKING_TEXT.unranked,
    rows: unranked,
    columns: {
      number: { width: 5, style: 'status', content: (_, { number }) => number },
      file: { width: 34, style: 'text', content: ({ file }) => shortText(file) },
      unit: { width: 27, style: 'text', content: ({ unit }) => shortText(unit?.name ?? '') },
      code: { width: 10, style: 'code', content: ({ unit }) => shortText(unit?.code ?? '') },
      reason: { width: 60, style: 'text', content: ({ reason }) => sentence(UNIT_ISSUE_VI, reason) },
    },
  });
}
