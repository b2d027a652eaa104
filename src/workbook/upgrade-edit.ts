import type { BookEdit } from './book-edit';
import type { UpgradePlan } from './upgrade-plan';

/** Carries out an upgrade: new sheets before the old ones, which stay hidden. Example: `upgradeEdit(preview.plan)`. */
export function upgradeEdit({ workbook: { sheets, names }, kept, order }: UpgradePlan): BookEdit {
  return {
    structure: {
      sheets: kept.map(({ from, to }) => ({ name: from, renameTo: to, hide: true })),
      added: sheets,
      names,
      order,
      shown: sheets[0]!.name,
    },
    halfDone: 'excel.repairHalfDone',
  };
}
