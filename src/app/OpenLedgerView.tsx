import { Suspense, useCallback, useMemo, useState, type ReactNode } from 'react';
import type { WorkIssue } from '../ledger/work-issue';
import type { Place } from '../ledger/place';
import { book } from '../excel/excel-book';
import { placeAddress } from '../workbook/find/locate';
import { ExcelNotice } from '../ui/ExcelNotice';
import { LedgerProvider, type View } from '../ui/ledger-context';
import type { LedgerState } from './ledger-reader';
import { useCrash } from '../ui/use-crash';
import { lazyPart } from '../ui/lazy-part';

const GapNotice = lazyPart(async () => (await import('../features/check/pane/GapNotice')).GapNotice);

/** Gives the open ledger to a view, and the way from everything in it to its cell. */
export function OpenLedgerView({
  state: { open, scores, today },
  view,
  onView,
  children,
}: {
  readonly state: Extract<LedgerState, { kind: 'ledger' }>;
  /** The one that is shown. */
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly children: ReactNode;
}) {
  const [issue, setIssue] = useState<WorkIssue>();
  const crash = useCrash();
  const onOpen = useCallback(
    (place: Place): void => {
      const cell = placeAddress(open.found, place);
      if (!cell) setIssue({ code: 'excel.rowGone' });
      else
        void book
          .show(cell.sheet, cell.address)
          .then(went => setIssue(went.ok ? undefined : went.issue))
          .catch(crash);
    },
    [open, crash],
  );
  const ledger = useMemo(
    () => ({ open, scores, today, onOpen, onView }),
    [open, scores, today, onOpen, onView],
  );
  return (
    <LedgerProvider value={ledger}>
      <Suspense>
        <GapNotice view={view} />
      </Suspense>
      {issue && <ExcelNotice issue={issue} onDismiss={() => setIssue(undefined)} />}
      {children}
    </LedgerProvider>
  );
}
