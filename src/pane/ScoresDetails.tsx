import type { Ledger } from '../domain/ledger';
import type { Place } from '../domain/place';
import type { Scores } from '../domain/scores';
import { LossesList } from './LossesList';
import { OwnerProgress } from './OwnerProgress';

/** What stands below the areas: where points are lost, and how far each officer is. */
export function ScoresDetails({
  ledger,
  scores,
  onOpen,
}: {
  readonly ledger: Ledger;
  readonly scores: Scores;
  readonly onOpen: (place: Place) => void;
}) {
  return (
    <>
      <LossesList scores={scores} onOpen={onOpen} />
      <OwnerProgress ledger={ledger} scores={scores} onOpen={onOpen} />
    </>
  );
}
