import { Suspense, useCallback, useMemo, type ReactNode } from 'react';
import type { Place } from '../ledger/place';
import { failure } from '../ledger/result';
import { book } from '../excel/excel-book';
import { placeAddress } from '../workbook/find/locate';
import { ExcelNotice } from '../ui/ExcelNotice';
import { LedgerProvider, type View } from '../ui/ledger-context';
import type { LedgerState } from './ledger-reader';
import { useWork } from '../ui/use-work';
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
  const going = useWork();
  const { run, reset } = going;
  const onOpen = useCallback(
    (place: Place): void => {
      // Whoever presses again has changed his mind: where he was going is no longer waited for.
      reset();
      run(async () => {
        const cell = placeAddress(open.found, place);
        return cell ? book.show(cell.sheet, cell.address) : failure({ code: 'excel.rowGone' });
      });
    },
    [open, run, reset],
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
      {going.at === 'failed' && <ExcelNotice issue={going.issue} onDismiss={reset} />}
      {children}
    </LedgerProvider>
  );
}
