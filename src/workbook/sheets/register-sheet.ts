import type { ReckoningDay } from '../../ledger/days';
import type { Ledger } from '../../ledger/ledger';
import { registerRows } from '../../ledger/register-rows';
import {
  isHeld,
  REGISTER_CAPACITY,
  registerColumns,
  registerEntry,
  type Register,
} from '../../ledger/registers';
import { REGISTER_TEXT, registerHeader } from '../../messages/register-sheets-vi';
import { SHEET_NAME } from '../../messages/sheet-names';
import { range } from '../address';
import { gridSheet } from '../grid';
import { REGISTER_HEADER_ROW } from '../places';
import type { SheetPlan } from '../plan';
import { registerGrid } from './register-looks';
import { registerRow } from './register-row';
import { statusColours, type EnteredRow } from './register-status';
import { registerValidations } from './register-validations';
import { sampleLine, unitLine } from './sheet-lines';

/** Rows that are printed of a register that holds fewer entries: one page. */
const PRINTED_ROWS = 20;

/**
 * A register with what a ledger has in it, its statuses as on a day. It is not protected: rows must be free to be
 * sorted, filtered and inserted. Example: `registerSheet('evidence', ledger, 46053).name` is "Minh chứng".
 */
export function registerSheet(register: Register, ledger: Ledger, today: ReckoningDay): SheetPlan {
  const { prepared, tabColor } = registerEntry(register);
  const { title, note } = REGISTER_TEXT[register];
  const columns = registerColumns(register);
  const width = columns.length;
  const grid = registerGrid(register);
  grid.across(1, 1, width, 'title', title).height(1, 30);
  grid.across(2, 1, width, 'subtitle', unitLine(ledger));
  grid.across(3, 1, width, 'note', sampleLine(ledger, note));
  const headers = columns.map(column => registerHeader(register, column));
  grid.run(REGISTER_HEADER_ROW, 1, 'header', headers).fit(REGISTER_HEADER_ROW);

  const rows: readonly EnteredRow[] = isHeld(register) ? registerRows(ledger, register) : [];
  const first = REGISTER_HEADER_ROW + 1;
  for (let index = 0; index < Math.max(rows.length, prepared); index++)
    registerRow(grid, register, first + index, rows[index] ?? {}, today);
  const last = REGISTER_HEADER_ROW + REGISTER_CAPACITY;
  const printed = first + Math.max(rows.length, PRINTED_ROWS) - 1;
  return gridSheet(grid, {
    name: SHEET_NAME[register],
    ...(tabColor === undefined ? {} : { tabColor }),
    validations: registerValidations(register, ledger.set, first, last),
    conditionals: statusColours(register, first, last),
    freeze: { rows: REGISTER_HEADER_ROW, columns: 1 },
    filter: range(REGISTER_HEADER_ROW, 1, last, width),
    protected: false,
    print: {
      orientation: 'landscape',
      range: range(1, 1, printed, width),
      titleRows: `${REGISTER_HEADER_ROW}:${REGISTER_HEADER_ROW}`,
      pagesHigh: 0,
    },
  });
}
