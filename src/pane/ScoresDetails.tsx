import type { Ledger } from '../domain/ledger';
import type { Place } from '../domain/place';
import type { Scores } from '../domain/scores';
import { AppraisalList } from './AppraisalList';
import { LossesList } from './LossesList';
import { OwnerProgress } from './OwnerProgress';

/** What stands below the areas: where the authority scored otherwise, where points are lost, and how far each officer is. */
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
      <AppraisalList ledger={ledger} scores={scores} onOpen={onOpen} />
      <LossesList scores={scores} onOpen={onOpen} />
      <OwnerProgress ledger={ledger} scores={scores} onOpen={onOpen} />
    </>
  );
}
