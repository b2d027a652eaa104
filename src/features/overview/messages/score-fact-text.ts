import type { Messages } from '../../../messages/vi';
import type { ScoreFact } from '../domain/score-facts';
import { signed } from './signed';

/** What is said of points. `scoreFactText({ code: 'lastYear', points: 8 }, vi)` is "Năm trước 8,00 điểm". */
export function scoreFactText(
  fact: ScoreFact,
  { number, pane: { scores } }: Pick<Messages, 'number' | 'pane'>,
): string {
  const shown = (points: number): string => number(points, 2);
  switch (fact.code) {
    case 'points':
      return scores.points(shown(fact.points), shown(fact.of));
    case 'entered':
      return scores.entered(fact.entered, fact.criteria);
    case 'appraised':
      return scores.appraised(fact.appraised, fact.criteria);
    case 'difference':
      return scores.difference(signed(fact.points, shown));
    case 'lost':
    case 'lastYear':
      return scores[fact.code](shown(fact.points));
  }
}
