import type { IndexSet } from '../../../catalogue/index-set';
import type { MachineDay } from '../../../ledger/days';
import { failure, success, type Result } from '../../../ledger/result';
import { ALL_REGISTERS, isHeld } from '../../../ledger/registers';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { textOf } from '../../../rules/cell';
import { range } from '../../../workbook/address';
import type { BookEdit, EntryEdit, RegisterEdit } from '../../../workbook/book-edit';
import type { Dialect } from '../../../workbook/dialect';
import { findSheets } from '../../../workbook/find/find-sheets';
import { findRegister, type FoundLedger } from '../../../workbook/find/found-ledger';
import { certainPlace } from '../../../workbook/find/sought';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import { sheetNameKey, freeSheetName, renewedSheets } from '../../../workbook/renewed-sheets';
import type { SheetCells } from '../../../workbook/sheet-cells';
import { appendedLines } from '../../../workbook/sheets/register-lines';
import { standardWorkbook } from '../../../workbook/sheets/standard-workbook';
import type { FollowedCode } from '../domain/carried-codes';
import type { SetChangeOutcome } from '../domain/change-set';
import { KEPT_TEXT } from '../messages/kept-sheet-vi';
import { standingSetSheets } from './find-set-table';
import { keptSheet } from './kept-sheet';

/** What is known of the workbook and the time when a set is changed. */
interface ChangeFacts {
  /** The first rows of all sheets of the workbook, by their names and in their order. */
  readonly sheets: ReadonlyMap<string, SheetCells>;
  /** How formulas call what the add-in computes; where Excel has no custom functions, by functions of its own. */
  readonly dialect: Dialect;
  /** The day of this machine, as a serial number, and the moment as the log says it. */
  readonly today: MachineDay;
  readonly at: string;
}

/** Registers that only grow: they stay where they are. */
const STAYING = ALL_REGISTERS.filter(register => !isHeld(register)).map(register => SHEET_NAME[register]);

/**
 * Puts an open workbook under another index set: new sheets with all that moves stand in the place of the old ones, which
 * stay, hidden, as they were; what does not move is on a sheet of its own; the codes in the history follow, and the log says
 * it. `excel.partsMissing` where a part of the workbook was not found: what was not read cannot move; `excel.sheetMissing`
 * where a register that only grows bears another name: an empty one would take its place, and nothing of it would follow.
 * Example: `changeEdit(open, changeSet(open.ledger, set, pairing), { sheets, dialect, today, at })`.
 */
export function changeEdit(
  { ledger, found }: OpenWorkbook,
  { ledger: after, kept, followed }: SetChangeOutcome,
  { sheets, dialect, today, at }: ChangeFacts,
): Result<BookEdit> {
  if (ledger.gaps.length > 0) return failure({ code: 'excel.partsMissing' });
  const existing = [...sheets.keys()];
  const there = new Set(existing.map(sheetNameKey));
  const isThere = (name: string): boolean => there.has(sheetNameKey(name));
  const renamed = standingElsewhere(
    ledger.set,
    STAYING.filter(name => !isThere(name)),
    sheets,
  );
  if (renamed.length > 0) return failure({ code: 'excel.sheetMissing', names: renamed });
  const { sheets: planned, names } = standardWorkbook(after, today, dialect);
  const renewed = planned.filter(({ name }) => !STAYING.some(each => each === name) || !isThere(name));
  const taken = new Set([...existing, ...planned.map(({ name }) => name)].map(sheetNameKey));
  const sets = { before: ledger.set, after: after.set };
  const aside =
    kept.length === 0
      ? []
      : [
          keptSheet({
            ...sets,
            name: freeSheetName(KEPT_TEXT.sheet, KEPT_TEXT.ending, taken),
            day: today,
            kept,
          }),
        ];
  const marks = (held: SheetCells): Result<readonly EntryEdit[], never> =>
    success(followingCodes(held, followed));
  const [was, is] = [sets.before, sets.after].map(({ title, version }) => KEPT_TEXT.set(title, version));
  const logged = appendedLines('log', [{ at, sender: KEPT_TEXT.logged, before: was, after: is }]);
  const registers: RegisterEdit[] = [
    ...(isThere(SHEET_NAME.history) ? [{ register: 'history', marks } as const] : []),
    ...(isThere(SHEET_NAME.log)
      ? [{ register: 'log', rows: { count: logged.length, lines: () => logged } } as const]
      : []),
  ];
  return success({
    registers,
    structure: {
      ...renewedSheets([...renewed, ...aside], existing, [
        ...standing(found),
        ...standingSetSheets(existing, sheets.get(SHEET_NAME.indexSet)),
      ]),
      names,
      shown: SHEET_NAME.summary,
      protect: true,
    },
    halfDone: 'excel.repairHalfDone',
  });
}

/** Of sheets that are gone those that stand under another name. */
function standingElsewhere(set: IndexSet, gone: readonly string[], sheets: ChangeFacts['sheets']): string[] {
  if (gone.length === 0) return [];
  const found = findSheets(set, sheets);
  return gone.filter(name => found.get(name)!.length > 0);
}

/** The sheets on which a ledger stands, whatever they are called. */
function standing({ areas, summary, config, registers }: FoundLedger): string[] {
  const all = [...[...areas.values()].flat(), ...summary, ...config, ...Object.values(registers).flat()];
  return all.map(({ name }) => name);
}

/** The codes that the history names, as the new set has them; what else stands in its rows stays as it was closed. */
function followingCodes(held: SheetCells, followed: FollowedCode): EntryEdit[] {
  const { table, rows } = findRegister('history', { name: SHEET_NAME.history, cells: held });
  const column = certainPlace(table.columns.criterion);
  const [first, last] = [rows[0], rows.at(-1)];
  if (column === undefined || first === undefined || last === undefined) return [];
  const before = held.slice(first - 1, last).map(row => [row[column - 1] ?? null]);
  const after = before.map(([cell = null]) => {
    const text = textOf(cell);
    const code = followed(text);
    return [code === text ? undefined : code];
  });
  if (after.every(([code]) => code === undefined)) return [];
  return [{ sheet: SHEET_NAME.history, address: range(first, column, last, column), before, after }];
}
