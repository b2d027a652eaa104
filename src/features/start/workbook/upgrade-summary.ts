import { reckoningDay } from '../../../ledger/days';
import type { Ledger } from '../../../ledger/ledger';
import { scoreLedger } from '../../../scores/scores';
import { SHEET_NAME } from '../../../messages/sheet-names';
import type { UpgradeEdit } from './upgrade-edit';

/** What an upgrade means to the people whose workbook it is: counts of what goes over, and names of sheets. */
export interface UpgradeSummary {
  /** Criteria that were entered. */
  readonly entered: number;
  readonly evidence: number;
  readonly remediations: number;
  readonly tasks: number;
  /** Sheets that are made anew, the hidden one apart. */
  readonly renewed: readonly string[];
  /** Under what name the first of the old sheets stays, where one does. */
  readonly example: string | undefined;
}

/** Sums up a planned upgrade. `today` counts unless the ledger is configured for a day. `upgradeSummary(ledger, edit, 46310).entered` */
export function upgradeSummary(
  ledger: Ledger,
  { structure }: Pick<UpgradeEdit, 'structure'>,
  today: number,
): UpgradeSummary {
  return {
    entered: scoreLedger(ledger, reckoningDay(ledger.settings, today)).total.entered,
    evidence: ledger.evidence.length,
    remediations: ledger.remediations.length,
    tasks: ledger.tasks.length,
    renewed: structure.added.flatMap(({ name }) => (name === SHEET_NAME.system ? [] : [name])),
    example: structure.sheets[0]?.renameTo,
  };
}
