import type { CopyRequest } from '../../../ledger/copies';
import { areasOf } from '../../../catalogue/index-set';
import { partOf } from '../domain/copy-part';
import { reckoningDay, type MachineDay } from '../../../ledger/days';
import type { Ledger } from '../../../ledger/ledger';
import { ALL_REGISTERS, isHeld, LEDGER_REGISTERS } from '../../../ledger/registers';
import { scoreLedger } from '../../../scores/scores';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { withCopyFacts } from '../../../workbook/copy-facts';
import { copySheet } from './copy-sheet';
import { officerArea } from './officer-area';
import type { SheetPlan, WorkbookPlan } from '../../../workbook/plan';
import { lockedSheet, readingSheet } from '../../../workbook/read-only';
import { registerSheet } from '../../../workbook/sheets/register-sheet';
import { standardWorkbook } from '../../../workbook/sheets/standard-workbook';
import { summarySheet } from '../../../workbook/sheets/summary-sheet';

/**
 * A copy of a ledger that travels: native formulas with their values, and on its hidden sheet what it was sent with.
 * An officer's copy has the areas and register rows of their roles and calculates on; the whole workbook has all
 * sheets but those that only its keeper adds to; the summary has what is printed of points, as constants.
 * Example: `await writeXlsx(copyPlan(ledger, request, today))`.
 */
export function copyPlan(ledger: Ledger, request: CopyRequest, today: MachineDay): WorkbookPlan {
  const full = standardWorkbook(ledger, today, 'native');
  const day = reckoningDay(ledger.settings, today);
  const scores = scoreLedger(ledger, day);
  const summary = summarySheet(ledger, scores, day, 'native', false);
  const first = copySheet(ledger, scores, request);
  const sheet = (name: string): SheetPlan => full.sheets.find(each => each.name === name)!;
  const system = (base: Ledger | undefined): SheetPlan =>
    withCopyFacts(sheet(SHEET_NAME.system), { ...request, workbookId: ledger.workbookId, base });
  switch (request.kind) {
    case 'officer': {
      const part = partOf(ledger, request.roles);
      const sheets = [
        first,
        ...areasOf(ledger.set, request.roles).map(area =>
          officerArea(sheet(area.sheet), area, request.roles),
        ),
        ...LEDGER_REGISTERS.map(register => registerSheet(register, part, day)),
        lockedSheet(sheet(SHEET_NAME.config)),
        system(part),
      ];
      return { ...full, sheets };
    }
    case 'whole': {
      const own: readonly string[] = ALL_REGISTERS.filter(each => !isHeld(each)).map(
        each => SHEET_NAME[each],
      );
      const kept = full.sheets
        .filter(({ name }) => !own.includes(name))
        .map(each => (each.name === summary.name ? summary : each))
        .slice(0, -1);
      return { ...full, sheets: [first, ...kept, system(ledger)] };
    }
    case 'summary': {
      const areas = ledger.set.areas.map(area => readingSheet(sheet(area.sheet)));
      const sheets = [readingSheet(summary), ...areas, system(undefined)];
      return { ...full, names: [], sheets };
    }
  }
}
