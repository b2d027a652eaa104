import type { ReckoningDay } from '../../ledger/days';
import { deadlineStatusNative, NEAR_DAYS } from '../../scores/deadline-status';
import { rowStatus } from '../../scores/feeds';
import { registerEntry, type Register } from '../../ledger/registers';
import { NO_STATUS } from '../../messages/register-sheets-vi';
import { constantOf, isBlank, type Cell } from '../../rules/cell';
import { firstOf, literal, type Expr } from '../../rules/formula';
import { STATUS } from '../../rules/words';
import { range, cell, columnName } from '../address';
import { registerColumn, settingName } from '../places';
import type { ConditionalPlan } from '../plan';
import { COLORS, MARKS } from '../styles';

/** What was entered into one row, by column; what is missing is empty. */
export type EnteredRow = Readonly<Record<string, Cell | undefined>>;

/** The formula of the status of a row, which stands behind what is entered; `undefined` in a register without deadlines. */
export function statusFormula(register: Register, row: number): Expr | undefined {
  const { deadline } = registerEntry(register);
  if (!deadline) return undefined;
  const due = cell(row, registerColumn(register, deadline.due));
  const done = cell(row, registerColumn(register, deadline.done));
  const filled = `COUNTA(${range(row, 1, row, registerColumn(register, 'status') - 1)})`;
  return firstOf(
    [
      [`${filled}=0`, '""'],
      [`${due}=""`, literal(NO_STATUS.dueMissing)],
      [`OR(NOT(ISNUMBER(${due})),AND(${done}<>"",NOT(ISNUMBER(${done}))))`, literal(NO_STATUS.dateInvalid)],
    ],
    deadlineStatusNative(due, done, settingName('asOf'), String(NEAR_DAYS)),
  );
}

/** The twin of the formula: the status of a row on a day, or why there is none; '' in a register without deadlines. */
export function statusText(register: Register, row: EnteredRow, today: ReckoningDay): string {
  const { deadline } = registerEntry(register);
  const shown = (key: string): Cell => constantOf(row[key] ?? null);
  if (!deadline || Object.keys(row).every(key => shown(key) === null)) return '';
  const due = shown(deadline.due);
  if (isBlank(due)) return NO_STATUS.dueMissing;
  return rowStatus(due, shown(deadline.done), today) || NO_STATUS.dateInvalid;
}

/** The colours of statuses in these rows; none in a register without deadlines. */
export function statusColours(register: Register, first: number, last: number): ConditionalPlan[] {
  const { deadline } = registerEntry(register);
  if (!deadline) return [];
  const status = registerColumn(register, 'status');
  const column = columnName(status);
  const address = `${column}${first}:${column}${last}`;
  const when = (word: string, mark: (typeof MARKS)[keyof typeof MARKS]): ConditionalPlan => ({
    address,
    formula: `$${column}${first}=${literal(word)}`,
    ...mark,
  });
  return [
    when(STATUS.overdue, MARKS.bad),
    when(STATUS.late, MARKS.warn),
    when(STATUS.soon, MARKS.warn),
    when(STATUS.onTime, MARKS.good),
    when(NO_STATUS.dueMissing, MARKS.bad),
    when(NO_STATUS.dateInvalid, MARKS.bad),
    // Below the prepared rows: something is entered and no formula tells its status, so that it would not be counted.
    {
      address,
      formula: `AND($${column}${first}="",COUNTA($A${first}:$${columnName(status - 1)}${first})>0)`,
      fill: COLORS.badFill,
    },
  ];
}
