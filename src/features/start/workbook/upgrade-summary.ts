import { reckoningDay, type MachineDay } from '../../../ledger/days';
import { lastIndexYear, withIndexYears } from '../../../ledger/index-year';
import type { Ledger } from '../../../ledger/ledger';
import { scoreLedger } from '../../../scores/scores';
import { SHEET_NAME } from '../../../messages/sheet-names';
import type { UpgradeEdit } from './upgrade-edit';

/** What an upgrade means to the people whose workbook it is: counts of what goes over, and names of sheets. */
interface UpgradeSummary {
  /** Criteria that were entered. */
  readonly entered: number;
  readonly evidence: number;
  readonly remediations: number;
  /** Shortcomings that get the year of an index written down, and which; `undefined` where none does. */
  readonly dated: { readonly count: number; readonly year: number } | undefined;
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
  today: MachineDay,
): UpgradeSummary {
  const { settings, remediations } = ledger;
  const dated = withIndexYears(ledger).remediations.filter((row, index) => row !== remediations[index]);
  return {
    entered: scoreLedger(ledger, reckoningDay(settings, today)).total.entered,
    evidence: ledger.evidence.length,
    remediations: remediations.length,
    dated: dated.length > 0 ? { count: dated.length, year: lastIndexYear(settings) } : undefined,
    tasks: ledger.tasks.length,
    renewed: structure.added.flatMap(({ name }) => (name === SHEET_NAME.system ? [] : [name])),
    example: structure.sheets[0]?.renameTo,
  };
}
