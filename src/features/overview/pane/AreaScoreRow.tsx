import type { PointsKind } from '../../../scores/points';
import type { AreaScore } from '../../../scores/scores';
import { FigureRow } from '../../../ui/FigureRow';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages } from '../../../ui/messages-context';
import { areaShown } from '../domain/score-facts';
import { scoreFactText } from '../messages/score-fact-text';
import { signed } from '../messages/signed';

/** One area: its index as a bar, its points of the chosen kind beside what they are measured by; leads to its sheet. */
export function AreaScoreRow({ score, kind }: { readonly score: AreaScore; readonly kind: PointsKind }) {
  const { onOpen } = useOpenLedger();
  const messages = useMessages();
  const { area } = score;
  const { figure, share, facts } = areaShown(score, kind);
  return (
    <FigureRow
      title={`${area.code}. ${area.title}`}
      figure={figureText()}
      share={share}
      facts={facts.map(fact => scoreFactText(fact, messages))}
      hint={messages.pane.scores.open(area.sheet)}
      onOpen={() => onOpen({ in: 'area', area: area.code })}
    />
  );

  function figureText(): string {
    if (!figure) return '–';
    const shown = (value: number): string => messages.number(value, 2);
    return 'added' in figure ? signed(figure.added, shown) : `${shown(figure.index)}%`;
  }
}
