import type { ReckoningDay } from '../ledger/days';
import { createContext, useContext } from 'react';
import type { Place } from '../ledger/place';
import type { Scores } from '../scores/scores';
import type { OpenWorkbook } from '../workbook/open-workbook';
import type { Messages } from '../messages/vi';

/** What can be looked at, by the key of its title. */
export type View = keyof Messages['pane']['nav']['views'];

/** Runs work that writes into the workbook; what was written is read again before it gives its result. */
type WhileWriting = <T>(work: () => Promise<T>) => Promise<T>;

/** The open ledger as its views see it. */
interface OpenLedger {
  readonly open: OpenWorkbook;
  readonly scores: Scores;
  /** The day for which scores and deadlines are reckoned, a serial number. */
  readonly today: ReckoningDay;
  /** Selects the cell of a place. */
  readonly onOpen: (place: Place) => void;
  readonly onView: (view: View) => void;
}

const WritingContext = createContext<WhileWriting | undefined>(undefined);
const LedgerContext = createContext<OpenLedger | undefined>(undefined);

const ReadingContext = createContext<unknown>(undefined);

export const WritingProvider = WritingContext.Provider;
export const ReadingProvider = ReadingContext.Provider;
export const LedgerProvider = LedgerContext.Provider;

/** Lets everything inside Excel write into the workbook. */
export function useWhileWriting(): WhileWriting {
  return useContext(WritingContext)!;
}

/**
 * Another value after every reading of the open workbook, be it a ledger or none: whatever else was read of it may be
 * another one by then. Example: `useRead(readOpenSet, useLastReading())`.
 */
export function useLastReading(): unknown {
  return useContext(ReadingContext);
}

/** The open ledger, for the views that need one. */
export function useOpenLedger(): OpenLedger {
  return useContext(LedgerContext)!;
}
