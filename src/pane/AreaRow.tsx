import type { Place } from '../domain/place';
import type { AreaScore } from '../domain/scores';
import { AREA_HEADER_ROW } from '../workbook/places';
import { FigureRow } from './FigureRow';
import { useMessages } from './messages-context';

/** One area: its index as a bar, its points beside those of last year; leads to its sheet. */
export function AreaRow({
  score,
  onOpen,
}: {
  readonly score: AreaScore;
  readonly onOpen: (place: Place) => void;
}) {
  const { number, pane } = useMessages();
  const { scores } = pane;
  const { area, index, self, counted, entered, criteria, lost, lastYear } = score;
  const started = entered > 0 && index !== undefined;
  return (
    <FigureRow
      title={`${area.code}. ${area.title}`}
      figure={started ? number(index, 2) : '–'}
      share={started ? index / 100 : 0}
      facts={[
        scores.points(number(self, 2), number(counted, 2)),
        lastYear !== undefined && scores.lastYear(number(lastYear, 2)),
        scores.entered(entered, criteria),
        started && lost > 0 && scores.lost(number(lost, 2)),
      ]}
      hint={scores.open(area.sheet)}
      onOpen={() => onOpen({ in: 'sheet', sheet: area.sheet, address: `A${AREA_HEADER_ROW + 1}` })}
    />
  );
}
