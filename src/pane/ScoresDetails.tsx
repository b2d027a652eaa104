import { AppraisalList } from './AppraisalList';
import { LossesList } from './LossesList';
import { OwnerProgress } from './OwnerProgress';

/** What stands below the areas: where the authority scored otherwise, where points are lost, and how far each officer is. */
export function ScoresDetails() {
  return (
    <>
      <AppraisalList />
      <LossesList />
      <OwnerProgress />
    </>
  );
}
