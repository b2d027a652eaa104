import type { ByLanguage } from './messages';
import { UPGRADE_EN } from './upgrade-en';
import { UPGRADE_VI } from './upgrade-vi';

/** What the pane says of a workbook that an older version has made. */
export interface UpgradeTexts {
  readonly title: string;
  readonly intro: string;
  readonly save: string;
  /** What was entered and is carried over. */
  readonly entries: (criteria: number, evidence: number) => string;
  readonly registers: (remediations: number, tasks: number) => string;
  readonly renewed: (sheets: string) => string;
  readonly kept: (example: string) => string;
  readonly unchanged: string;
  readonly carryOut: string;
  readonly working: string;
}

/** Loaded with the view that says it. */
export const UPGRADE_TEXTS: ByLanguage<UpgradeTexts> = { vi: UPGRADE_VI, en: UPGRADE_EN };
