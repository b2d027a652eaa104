import { lazy, Suspense } from 'react';
import { ScoresView } from './ScoresView';

const DueNotice = lazy(async () => ({ default: (await import('./DueNotice')).DueNotice }));

/** The overview of the open ledger: what is due, and what it comes to. */
export function OverviewView() {
  return (
    <>
      <Suspense>
        <DueNotice />
      </Suspense>
      <ScoresView />
    </>
  );
}
