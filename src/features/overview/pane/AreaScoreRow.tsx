import { pointsOf, type PointsKind } from '../../../scores/points';
import { printedDifference } from '../../../scores/printed';
import type { AreaScore } from '../../../scores/scores';
import { signOf } from '../../../scores/total-points';
import { AREA_HEADER_ROW } from '../../../workbook/places';
import { FigureRow } from '../../../ui/FigureRow';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages } from '../../../ui/messages-context';
import { signed } from './signed';

/** One area: its index as a bar, its points of the chosen kind beside what they are measured by; leads to its sheet. */
export function AreaScoreRow({ score, kind }: { readonly score: AreaScore; readonly kind: PointsKind }) {
  const { onOpen } = useOpenLedger();
  const { number, pane } = useMessages();
  const { scores } = pane;
  const { area, self, entered, criteria, lost, lastYear, appraisedCriteria, difference } = score;
  const { points, of, index } = pointsOf(score, kind);
  const outside = area.part !== undefined;
  const started = (outside || index !== undefined) && (kind === 'appraised' || entered > 0);
  // What lies outside the total has points and no index.
  const figure = outside
    ? signed(signOf(area) * points, value => number(value, 2))
    : `${number(index ?? 0, 2)}%`;
  const most = outside ? area.maxPoints : of;
  const own = {
    self: [
      lastYear !== undefined && scores.lastYear(number(lastYear, 2)),
      scores.entered(entered, criteria),
      started && lost > 0 && scores.lost(number(printedDifference(self + lost, self), 2)),
    ],
    appraised: [
      scores.appraised(appraisedCriteria, criteria),
      difference !== undefined && scores.difference(signed(difference, value => number(value, 2))),
    ],
    survey: [],
  }[kind];
  return (
    <FigureRow
      title={`${area.code}. ${area.title}`}
      figure={started ? figure : '–'}
      share={started && index !== undefined ? index / 100 : 0}
      facts={[most > 0 && scores.points(number(points, 2), number(most, 2)), ...own]}
      hint={scores.open(area.sheet)}
      onOpen={() => onOpen({ in: 'sheet', sheet: area.sheet, address: `A${AREA_HEADER_ROW + 1}` })}
    />
  );
}
