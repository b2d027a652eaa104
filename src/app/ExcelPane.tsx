import { Suspense, useState } from 'react';
import type { Written } from '../workbook/book';
import { ExcelNotice } from '../ui/ExcelNotice';
import { ExcelWait } from '../ui/ExcelWait';
import { Frame } from './Frame';
import { ReadingProvider, WritingProvider, type View } from '../ui/ledger-context';
import { useLedger } from './use-ledger';
import { HOME, VIEWS, viewsWith } from './views';
import { Waiting } from '../ui/Waiting';
import { lazyPart } from '../ui/lazy-part';

const OpenLedgerView = lazyPart(async () => (await import('./OpenLedgerView')).OpenLedgerView);
const StartView = lazyPart(async () => (await import('../features/start/pane/StartView')).StartView);
const SetReader = lazyPart(async () => (await import('../features/sets/pane/SetSource')).SetSource);
const UpgradeView = lazyPart(async () => (await import('../features/start/pane/UpgradeView')).UpgradeView);
const FinishNotice = lazyPart(async () => (await import('../features/start/pane/FinishNotice')).FinishNotice);
const CalculationNotice = lazyPart(
  async () => (await import('../features/formulas/pane/CalculationNotice')).CalculationNotice,
);
const Rehook = lazyPart(async () => (await import('../features/formulas/pane/Rehook')).Rehook);

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
  const [isUnprinted, setUnprinted] = useState(false);
  const tellPrint = ({ printed }: Written): void => setUnprinted(was => was || !printed);
  const views =
    state.kind === 'ledger' ? viewsWith('nothing', 'excel', 'ledger') : viewsWith('nothing', 'excel');
  const view = views.includes(asked) ? asked : HOME;
  const { Part, needs } = VIEWS[view];

  const content = () => {
    if (needs !== 'ledger') return <Part />;
    switch (state.kind) {
      case 'reading':
        return <Waiting />;
      case 'none':
        return <StartView storagePartition={storagePartition} SetReader={SetReader} onWritten={tellPrint} />;
      case 'ledger':
        return (
          <>
            {state.unread && <ExcelNotice issue={state.unread} onRetry={reread} />}
            <OpenLedgerView state={state} view={view} onView={setAsked}>
              <Part />
            </OpenLedgerView>
          </>
        );
      case 'issue':
        if (state.issue.code === 'excel.olderSchema') return <UpgradeView onWritten={tellPrint} />;
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
    <WritingProvider value={whileWriting}>
      <Frame views={views} view={view} onView={setAsked}>
        <ExcelWait />
        {isUnprinted && (
          <ExcelNotice issue={{ code: 'excel.printNotSet' }} onDismiss={() => setUnprinted(false)} />
        )}
        {state.kind === 'ledger' && (
          <Suspense>
            <CalculationNotice open={state.open} />
            <Rehook open={state.open} />
          </Suspense>
        )}
        {state.kind === 'ledger' && (
          <Suspense>
            <FinishNotice ledger={state.open.ledger} onWritten={tellPrint} />
          </Suspense>
        )}
        <ReadingProvider value={state}>{content()}</ReadingProvider>
      </Frame>
    </WritingProvider>
  );
}
