import { textOf, type Cell } from '../../../../src/rules/cell';
import type { SheetCells } from '../../../../src/workbook/sheet-cells';

/** The cells of a workbook while something is done to it, and where: a place on a sheet, and two numbers that choose more. */
interface At {
  readonly sheets: Map<string, Cell[][]>;
  readonly name: string;
  readonly rows: Cell[][];
  readonly column: number;
  readonly row: number;
  readonly a: number;
  readonly b: number;
}

/** Something that is done to the workbook of a unit on its way. */
export interface Deed {
  readonly kind: keyof typeof DEEDS;
  readonly sheet: number;
  readonly a: number;
  readonly b: number;
}

/** The row of the headers of areas and registers. */
const HEADER = 3;
const pick = <T>(of: readonly T[], at: number): T => of[at % of.length]!;
const copied = (rows: SheetCells): Cell[][] => rows.map(row => [...row]);
const renamed = (sheets: At['sheets'], from: string, to: string): void => {
  const rows = sheets.get(from)!;
  sheets.delete(from);
  sheets.set(to, rows);
};
const eachCode = ({ rows }: At, change: (code: string) => Cell): void =>
  rows.slice(HEADER + 1).forEach(row => {
    if (typeof row[0] === 'string' && /^\d+\.\d+/.test(row[0])) row[0] = change(row[0]);
  });
const asDay = (code: string): Cell => {
  const [month, day] = code.split('.').map(Number);
  return month! <= 12 && day! <= 28 ? 46_023 + 31 * (month! - 1) + day! : code;
};

/**
 * What people and programs do to sheets, none of which changes what was entered: it stands elsewhere then, or nowhere.
 * Rows of registers are not taken away or doubled, since nobody could know it.
 */
export const DEEDS = {
  insertColumn: at => at.rows.forEach(row => row.splice(at.column, 0, null)),
  insertNumbering: at =>
    at.rows.forEach((row, index) => row.splice(at.column, 0, index === HEADER ? 'STT' : index)),
  deleteColumn: at => at.rows.forEach(row => row.splice(at.column, 1)),
  doubleColumn: at => at.rows.forEach(row => row.splice(at.column, 0, row[at.column] ?? null)),
  moveColumn: at => at.rows.forEach(row => row.splice(at.b % row.length, 0, ...row.splice(at.column, 1))),
  renameHeader: at => {
    const header = at.rows[HEADER]!;
    header[at.column] = pick<Cell>(['Số liệu', null, `${textOf(header[at.column] ?? null)} (mới)`], at.b);
  },
  deleteHeader: ({ rows }) => rows.splice(HEADER, 1),
  insertRow: at =>
    at.rows.splice(at.b % at.rows.length, 0, pick<Cell[]>([[], ['Ghi chú', 12, 12, 12]], at.a)),
  deleteRow: at => isArea(at) && at.rows.splice(at.row, 1),
  doubleRow: at => isArea(at) && at.rows.splice(at.row, 0, [...(at.rows[at.row] ?? [])]),
  doubleRowEmptied: at =>
    isArea(at) &&
    at.rows.splice(
      at.row,
      0,
      (at.rows[at.row] ?? []).map((cell, column) => (column < 5 ? cell : null)),
    ),
  moveRow: at => at.rows.push(...at.rows.splice(at.row, 1)),
  numberCodes: at => eachCode(at, Number),
  dayCodes: at => eachCode(at, asDay),
  quoteCodes: at => eachCode(at, code => ` ${code} `),
  swapCodes: at => {
    const [one, other] = [at.rows[at.row], at.rows[HEADER + 1 + (at.a % 12)]];
    if (isArea(at) && one && other) [one[0], other[0]] = [other[0]!, one[0]!];
  },
  loseResult: at => {
    const row = at.rows[at.row];
    if (row && row[at.column] !== undefined) row[at.column] = { unread: 'noResult' };
  },
  deleteSheet: ({ sheets, name }) => sheets.delete(name),
  renameSheet: ({ sheets, name, a }) =>
    renamed(sheets, name, pick(['Sheet1', name.toUpperCase(), ` ${name}`], a)),
  swapSheets: ({ sheets, name, a }) => {
    const other = pick([...sheets.keys()], a);
    const [own, others] = [sheets.get(name)!, sheets.get(other)!];
    sheets.set(name, others).set(other, own);
  },
  copySheet: ({ sheets, name, rows }) => sheets.set(`${name} (2)`, copied(rows)),
  copySheetEmptied: ({ sheets, name, rows }) => {
    sheets.set(`${name} (2)`, copied(rows));
    sheets.set(name, rows.slice(0, HEADER + 1));
  },
} satisfies Readonly<Record<string, (at: At) => unknown>>;

/** Sheets of areas are called by their numbers. */
function isArea({ name }: At): boolean {
  return /^\s*\d/.test(name);
}

/** The sheets after all of this was done, one after the other; `names` are those that it is done to. */
export function damaged(
  sheets: ReadonlyMap<string, SheetCells>,
  names: readonly string[],
  deeds: readonly Deed[],
): Map<string, SheetCells> {
  const made = new Map([...sheets].map(([name, rows]) => [name, copied(rows)]));
  for (const { kind, sheet, a, b } of deeds) {
    const name = pick(names, sheet);
    const rows = made.get(name);
    if (rows && rows.length > HEADER) {
      const width = Math.max(...rows.map(({ length }) => length));
      // As wide as the sheet is, all of them.
      for (const each of rows) each.push(...Array<Cell>(width - each.length).fill(null));
      const column = a % width;
      const row = Math.min(HEADER + 1 + (b % 12), rows.length - 1);
      DEEDS[kind]({ sheets: made, name, rows, column, row, a, b });
    }
  }
  return made;
}
