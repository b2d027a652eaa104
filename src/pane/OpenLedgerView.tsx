import { Suspense, useState } from 'react';
import type { ExcelIssue } from '../domain/excel-issue';
import type { Place } from '../domain/place';
import { book } from '../excel/excel-book';
import { foundRows } from '../workbook/found-rows';
import { placeAddress } from '../workbook/place-address';
import type { Merged } from './carry-out-merge';
import { ExcelNotice } from './ExcelNotice';
import {
  CheckView,
  DeadlinesView,
  DueNotice,
  PeriodsView,
  RegistersView,
  ReportsView,
  MergeView,
  SendView,
} from './lazy-views';
import type { LedgerState } from './ledger-reader';
import { ScoresView } from './ScoresView';
import type { OpenLedger } from './use-ledger';
import type { View } from './view';

/** One view of the open ledger, and the way from everything in it to its cell. */
export function OpenLedgerView({
  view,
  state: { open, scores, today },
  whileWriting,
  onView,
}: {
  readonly view: View;
  readonly state: Extract<LedgerState, { kind: 'ledger' }>;
  readonly whileWriting: OpenLedger['whileWriting'];
  readonly onView: (view: View) => void;
}) {
  const [issue, setIssue] = useState<ExcelIssue>();
  const [lastMerge, setLastMerge] = useState<Merged>();
  const { ledger } = open;

  const onOpen = (place: Place): void => {
    const found = foundRows(ledger.set, name => open.sheets.get(name));
    const cell = placeAddress(ledger.set, found, place);
    if (!cell) setIssue({ code: 'excel.rowGone' });
    else void book.show(cell.sheet, cell.address).then(went => setIssue(went.ok ? undefined : went.issue));
  };

  const content = () => {
    switch (view) {
      case 'check':
        return (
          <CheckView open={open} scores={scores} today={today} whileWriting={whileWriting} onOpen={onOpen} />
        );
      case 'deadlines':
        return <DeadlinesView ledger={ledger} scores={scores} today={today} onOpen={onOpen} />;
      case 'registers':
        return (
          <RegistersView
            open={open}
            scores={scores}
            today={today}
            whileWriting={whileWriting}
            onOpen={onOpen}
          />
        );
      case 'send':
        return <SendView open={open} scores={scores} whileWriting={whileWriting} />;
      case 'merge':
        return <MergeView open={open} whileWriting={whileWriting} last={lastMerge} onLast={setLastMerge} />;
      case 'periods':
        return <PeriodsView open={open} scores={scores} today={today} whileWriting={whileWriting} />;
      case 'reports':
        return <ReportsView open={open} scores={scores} today={today} />;
      default:
        return (
          <>
            <Suspense>
              <DueNotice ledger={ledger} scores={scores} today={today} onShow={() => onView('deadlines')} />
            </Suspense>
            <ScoresView ledger={ledger} scores={scores} whileWriting={whileWriting} onOpen={onOpen} />
          </>
        );
    }
  };

  return (
    <>
      {issue && <ExcelNotice issue={issue} onDismiss={() => setIssue(undefined)} />}
      {content()}
    </>
  );
}
