import { lazy, Suspense, useState } from 'react';
import type { ExcelIssue } from '../domain/excel-issue';
import { ExcelNotice } from './ExcelNotice';
import { ScoresView } from './ScoresView';
import { useLedger } from './use-ledger';
import { Waiting } from './Waiting';

const StartView = lazy(async () => ({ default: (await import('./StartView')).StartView }));

/** The scores of the open workbook, or the way to a workbook where there is none yet. */
export function LedgerView({ storagePartition }: { readonly storagePartition: string }) {
  const { state, reread, whileWriting } = useLedger();
  const [incomplete, setIncomplete] = useState<ExcelIssue>();
  switch (state.kind) {
    case 'reading':
      return <Waiting />;
    case 'none':
      return (
        <Suspense fallback={<Waiting />}>
          <StartView
            storagePartition={storagePartition}
            whileWriting={whileWriting}
            onIncomplete={setIncomplete}
          />
        </Suspense>
      );
    case 'ledger':
      return (
        <>
          {incomplete && <ExcelNotice issue={incomplete} onDismiss={() => setIncomplete(undefined)} />}
          <ScoresView ledger={state.open.ledger} scores={state.scores} whileWriting={whileWriting} />
        </>
      );
    case 'issue':
      // An old Excel stays old however often it is asked.
      return (
        <ExcelNotice
          issue={state.issue}
          onRetry={state.issue.code === 'excel.unsupported' ? undefined : reread}
        />
      );
  }
}
