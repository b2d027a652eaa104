import { DueNotice } from '../../deadlines/pane/DueNotice';
import { ScoresView } from './ScoresView';

/** The overview of the open ledger: what is due, and what it comes to. */
export function OverviewView() {
  return (
    <>
      <DueNotice />
      <ScoresView />
    </>
  );
}
