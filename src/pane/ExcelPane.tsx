import { Suspense, useEffect, useState } from 'react';
import type { IndexSet } from '../catalogue/index-set';
import type { ExcelIssue } from '../domain/excel-issue';
import { ExcelNotice } from './ExcelNotice';
import { Frame } from './Frame';
import { FunctionsView, Rehook, RollUpView, StartView, UpgradeView } from './lazy-views';
import { OpenLedgerView } from './OpenLedgerView';
import { useLedger } from './use-ledger';
import { VIEWS, VIEWS_WITHOUT_LEDGER, type View } from './view';
import { Waiting } from './Waiting';

/** The pane in Excel: the open workbook, or the way to one where there is none yet. */
export function ExcelPane({
  storagePartition,
  firstView,
}: {
  readonly storagePartition: string;
  readonly firstView: View;
}) {
  const { state, reread, whileWriting } = useLedger();
  const [asked, setAsked] = useState(firstView);
  const [incomplete, setIncomplete] = useState<ExcelIssue>();
  // The first that was seen: formulas of a workbook that was made here have just been entered.
  const [opened, setOpened] = useState<IndexSet | 'none'>();
  useEffect(() => {
    if (state.kind === 'ledger') setOpened(seen => seen ?? state.open.ledger.set);
    else if (state.kind === 'none') setOpened(seen => seen ?? 'none');
  }, [state]);
  const views = state.kind === 'ledger' ? VIEWS : VIEWS_WITHOUT_LEDGER;
  const view = views.includes(asked) ? asked : 'ledger';

  const content = () => {
    if (view === 'functions') return <FunctionsView />;
    if (view === 'rollUp') return <RollUpView />;
    switch (state.kind) {
      case 'reading':
        return <Waiting />;
      case 'none':
        return (
          <StartView
            storagePartition={storagePartition}
            whileWriting={whileWriting}
            onIncomplete={setIncomplete}
          />
        );
      case 'ledger':
        return (
          <>
            {state.unread && <ExcelNotice issue={state.unread} onRetry={reread} />}
            <OpenLedgerView view={view} state={state} whileWriting={whileWriting} onView={setAsked} />
          </>
        );
      case 'issue':
        if (state.issue.code === 'excel.olderSchema')
          return <UpgradeView whileWriting={whileWriting} onIncomplete={setIncomplete} />;
        // An old Excel stays old however often it is asked.
        return (
          <ExcelNotice
            issue={state.issue}
            onRetry={state.issue.code === 'excel.unsupported' ? undefined : reread}
          />
        );
    }
  };

  return (
    <Frame views={views} view={view} onView={setAsked}>
      {incomplete && <ExcelNotice issue={incomplete} onDismiss={() => setIncomplete(undefined)} />}
      {typeof opened === 'object' && (
        <Suspense>
          <Rehook set={opened} whileWriting={whileWriting} />
        </Suspense>
      )}
      {content()}
    </Frame>
  );
}
