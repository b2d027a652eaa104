import { useEffect, useMemo, useState } from 'react';
import { missingApi } from '../excel/capabilities';
import { book } from '../excel/excel-book';
import { LedgerReader, type LedgerState } from './ledger-reader';
import { endWatching } from '../ui/end-watching';
import { useCrash } from '../ui/use-crash';

interface WatchedLedger {
  readonly state: LedgerState;
  readonly reread: () => void;
  readonly whileWriting: LedgerReader['whileWriting'];
}

/** Reads the open workbook, and again whenever it changes; nothing is polled. */
export function useLedger(): WatchedLedger {
  const [state, setState] = useState<LedgerState>({ kind: 'reading' });
  const crash = useCrash();
  const reader = useMemo(() => new LedgerReader(setState, crash), [crash]);

  useEffect(() => {
    const missing = missingApi();
    if (missing) {
      setState({ kind: 'issue', issue: missing });
      return;
    }
    reader.changed();
    const watching = book.watch(reader.changed);
    void watching.then(watched => {
      if (!watched.ok) setState({ kind: 'issue', issue: watched.issue });
    });
    return endWatching(watching);
  }, [reader]);

  return { state, reread: () => reader.changed(), whileWriting: reader.whileWriting };
}
