import { useCallback, useEffect, useRef, useState } from 'react';
import type { ExcelIssue } from '../domain/excel-issue';
import { scoreLedger, type Scores } from '../domain/scores';
import { missingApi } from '../excel/capabilities';
import { readWorkbook, type OpenWorkbook } from '../excel/read-workbook';
import { watchWorkbook } from '../excel/watch';
import { today } from './today';
import { useCrash } from './use-crash';

/** What the open workbook is to the pane. */
export type LedgerState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'ledger'; readonly open: OpenWorkbook; readonly scores: Scores }
  | { readonly kind: 'issue'; readonly issue: ExcelIssue };

export interface OpenLedger {
  readonly state: LedgerState;
  readonly reread: () => void;
  /** Runs work that writes into the workbook: its changes are read once, after it, instead of along the way. */
  readonly whileWriting: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Reads the open workbook, and again whenever it changes; nothing is polled. */
export function useLedger(): OpenLedger {
  const [state, setState] = useState<LedgerState>({ kind: 'reading' });
  const crash = useCrash();
  const latest = useRef(0);
  const writing = useRef(false);

  const reread = useCallback(() => {
    if (writing.current) return;
    // A reading that was overtaken by a later one is dropped.
    const own = ++latest.current;
    readState().then(read => {
      if (own === latest.current) setState(read);
    }, crash);
  }, [crash]);

  const whileWriting = useCallback(
    async <T>(work: () => Promise<T>): Promise<T> => {
      writing.current = true;
      try {
        return await work();
      } finally {
        writing.current = false;
        reread();
      }
    },
    [reread],
  );

  useEffect(() => {
    const missing = missingApi();
    if (missing) {
      setState({ kind: 'issue', issue: missing });
      return;
    }
    reread();
    const watching = watchWorkbook(reread);
    void watching.then(watched => {
      if (!watched.ok) setState({ kind: 'issue', issue: watched.issue });
    });
    return () => {
      void watching.then(async watched => {
        if (watched.ok) await watched.value();
      });
    };
  }, [reread]);

  return { state, reread, whileWriting };
}

async function readState(): Promise<LedgerState> {
  const read = await readWorkbook();
  if (!read.ok)
    return read.issue.code === 'excel.noLedger' ? { kind: 'none' } : { kind: 'issue', issue: read.issue };
  const open = read.value;
  const { ledger } = open;
  return { kind: 'ledger', open, scores: scoreLedger(ledger, ledger.settings.asOf ?? today()) };
}
