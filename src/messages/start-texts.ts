import type { NotArisingMode } from '../domain/ledger';
import type { StartIssue } from '../domain/start-issues';
import type { ByLanguage, Sentences } from './messages';
import { START_EN } from './start-en';
import { START_VI } from './start-vi';

/** What the pane says while there is no ledger yet. */
export interface StartTexts {
  readonly issues: Sentences<StartIssue>;
  readonly form: {
    readonly title: string;
    readonly intro: string;
    readonly unitName: string;
    readonly unitNameHint: string;
    readonly unitCode: string;
    readonly unitCodeHint: string;
    readonly authority: string;
    readonly authorityHint: string;
    readonly year: string;
    readonly set: string;
    readonly setFromFile: string;
    readonly setFile: string;
    readonly setBroken: string;
    readonly notArising: string;
    readonly mode: Readonly<Record<NotArisingMode, string>>;
    readonly create: string;
  };
  readonly creating: {
    readonly title: string;
    readonly preparing: string;
    readonly progress: (done: number, of: number) => string;
    readonly finishing: string;
    readonly cancel: string;
  };
}

/** Loaded with the views that need it. */
export const START_TEXTS: ByLanguage<StartTexts> = { vi: START_VI, en: START_EN };
