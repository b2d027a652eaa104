import type { CopyKind } from '../domain/copies';
import type { ByLanguage } from './messages';
import { SEND_EN } from './send-en';
import { SEND_VI } from './send-vi';

/** What the pane says of copies that travel. Dates come as texts. */
export interface SendTexts {
  readonly title: string;
  readonly intro: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<CopyKind, string>>;
  readonly kindHints: Readonly<Record<CopyKind, string>>;
  readonly officers: string;
  readonly progress: (criteria: number, missing: number) => string;
  readonly noAddress: string;
  readonly addressHint: string;
  readonly badAddress: (given: string) => string;
  readonly recipient: string;
  readonly email: string;
  readonly due: string;
  readonly replyTo: string;
  readonly replyToHint: string;
  readonly nobody: string;
  readonly ownSheets: string;
  readonly ownSheetsHint: string;
  /** Cells that hold values instead of formulas. */
  readonly frozen: (cells: string) => string;
  readonly make: string;
  readonly making: (done: number, of: number) => string;
  readonly made: (count: number) => string;
  readonly all: string;
  readonly file: string;
  readonly draft: string;
  readonly open: string;
  readonly opened: string;
  readonly mailto: string;
  readonly copySubject: string;
  readonly copyBody: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly showMail: string;
  readonly manual: string;
  readonly manualSteps: readonly string[];
  readonly sent: string;
  readonly recording: string;
  readonly recorded: string;
  readonly register: string;
  readonly noneAwaited: string;
  readonly sentOn: (date: string) => string;
  readonly awaited: (date: string) => string;
  readonly awaitedAnyDay: string;
  readonly late: (days: number) => string;
  /** Copies whose answer is late. */
  readonly lateCopies: (count: number) => string;
}

/** Loaded with the views that say it. */
export const SEND_TEXTS: ByLanguage<SendTexts> = { vi: SEND_VI, en: SEND_EN };
