import { rowStatus } from '../domain/feeds';
import { deadlineStatusNative, NEAR_DAYS } from '../domain/deadline-status';
import type { Ledger } from '../domain/ledger';
import { SHEET_NAME } from '../messages/sheet-names';
import { AREA_TEXT, REGISTER_TEXT } from '../messages/workbook-vi';
import { isBlank, isError, type Cell } from '../rules/cell';
import { firstOf, literal } from '../rules/formula';
import { STATUS } from '../rules/words';
import { area, cell, columnName } from './address';
import { Grid } from './grid';
import { listRange } from './lists';
import {
  REGISTER_CAPACITY,
  REGISTER_COLUMNS,
  REGISTER_HEADER_ROW,
  REGISTER_PREPARED,
  settingName,
  type Register,
} from './places';
import type { ConditionalPlan, SheetPlan, ValidationPlan } from './plan';
import { sampleLine, unitLine } from './sheet-lines';
import { COLORS, type StyleName } from './styles';

/** How one column of a register looks. */
export interface ColumnLook {
  readonly width: number;
  readonly style: StyleName;
  /** The key of the list to choose from. */
  readonly list?: string;
}

const text = (width: number): ColumnLook => ({ width, style: 'entryText' });
const choice = (width: number, list: string): ColumnLook => ({ width, style: 'entryText', list });
const code = (width: number, list: string): ColumnLook => ({ width, style: 'entryCode', list });
const date: ColumnLook = { width: 12, style: 'entryDate' };
const number = (width: number): ColumnLook => ({ width, style: 'entryPoints' });
const status: ColumnLook = { width: 21, style: 'status' };
/** Columns that are added to and not written in by hand. */
const added = (width: number, style: StyleName = 'text'): ColumnLook => ({ width, style });

/** How each column looks, in the order of `REGISTER_COLUMNS`. */
export const REGISTER_LOOKS: { readonly [R in Register]: readonly ColumnLook[] } = {
  evidence: [code(10, 'criteria'), text(20), date, text(50), text(24), text(36)],
  remediation: [
    text(36),
    code(10, 'criteria'),
    number(8),
    text(36),
    choice(24, 'owners'),
    date,
    date,
    text(26),
    date,
    status,
  ],
  tasks: [
    text(40),
    text(22),
    date,
    code(12, 'indicators'),
    choice(26, 'owners'),
    date,
    date,
    text(24),
    status,
  ],
  reports: [choice(20, 'reportKinds'), choice(18, 'periods'), text(32), date, date, text(20), status],
  mailed: [text(30), text(16), text(40), date, date, text(20)],
  history: [
    added(18),
    added(12, 'date'),
    added(10, 'code'),
    added(12, 'number'),
    added(12, 'number'),
    added(18),
    added(11, 'points'),
    added(11, 'points'),
    added(16),
  ],
  log: [added(20), added(32), added(24), added(24), added(10), added(24), added(24)],
};

/** Rows that are printed of a register that holds fewer entries: one page. */
const PRINTED_ROWS = 20;

/** Where a status comes from: the columns of the deadline and of what settles it. */
const STATUS_OF = {
  remediation: { due: 'due', done: 'done' },
  tasks: { due: 'due', done: 'done' },
  reports: { due: 'due', done: 'sent' },
} as const;

const TABS: Partial<Record<Register, string>> = {
  evidence: '#548235',
  remediation: '#C55A11',
  tasks: '#C55A11',
  reports: '#C55A11',
};

/** The seven registers. They are not protected: rows must be free to be sorted, filtered and inserted. */
export function registerSheets(ledger: Ledger, today: number): SheetPlan[] {
  return (Object.keys(REGISTER_COLUMNS) as Register[]).map(register =>
    registerSheet(register, ledger, today),
  );
}

/** What was entered into one row, by column; what is missing is empty. */
export type RegisterRow = Readonly<Record<string, Cell | undefined>>;

function rowsOf(register: Register, ledger: Ledger): readonly RegisterRow[] {
  const rows: Partial<Record<Register, readonly object[]>> = {
    evidence: ledger.evidence,
    remediation: ledger.remediations,
    tasks: ledger.tasks,
    reports: ledger.reports,
  };
  return (rows[register] ?? []) as readonly RegisterRow[];
}

function registerSheet(register: Register, ledger: Ledger, today: number): SheetPlan {
  const looks = REGISTER_LOOKS[register];
  const keys: readonly string[] = REGISTER_COLUMNS[register];
  const { title, note } = REGISTER_TEXT[register];
  const headers = [
    ...REGISTER_TEXT.columns[register],
    ...(keys.includes('status') && register !== 'mailed' ? [REGISTER_TEXT.status] : []),
  ];
  const grid = new Grid(looks.map(({ width }) => width));
  grid.across(1, 1, looks.length, 'title', title).height(1, 30);
  grid.across(2, 1, looks.length, 'subtitle', unitLine(ledger));
  grid.across(3, 1, looks.length, 'note', sampleLine(ledger, note));
  grid.run(REGISTER_HEADER_ROW, 1, 'header', headers).fit(REGISTER_HEADER_ROW);

  const rows = rowsOf(register, ledger);
  const first = REGISTER_HEADER_ROW + 1;
  for (let index = 0; index < Math.max(rows.length, REGISTER_PREPARED[register]); index++)
    registerRow(grid, register, first + index, rows[index] ?? {}, today);
  const lastRow = REGISTER_HEADER_ROW + REGISTER_CAPACITY;
  const printed = first + Math.max(rows.length, PRINTED_ROWS) - 1;
  const tabColor = TABS[register];
  return {
    name: SHEET_NAME[register],
    visibility: 'visible',
    ...(tabColor === undefined ? {} : { tabColor }),
    columns: grid.columns,
    rows: grid.rows(),
    merges: grid.merges,
    validations: validations(looks, ledger, first, lastRow),
    conditionals: register in STATUS_OF ? statusColours(looks.length, first, lastRow) : [],
    charts: [],
    freeze: { rows: REGISTER_HEADER_ROW, columns: 1 },
    filter: area(REGISTER_HEADER_ROW, 1, lastRow, looks.length),
    protected: false,
    print: {
      orientation: 'landscape',
      area: area(1, 1, printed, looks.length),
      titleRows: `${REGISTER_HEADER_ROW}:${REGISTER_HEADER_ROW}`,
      pagesHigh: 0,
    },
  };
}

/** Sets one row of a register: what was entered, in the looks of its columns, its status, and its height. */
export function registerRow(
  grid: Grid,
  register: Register,
  row: number,
  entered: RegisterRow,
  today: number,
): void {
  REGISTER_COLUMNS[register].forEach((key: string, column) => {
    const value = entered[key] ?? null;
    grid.set(row, column + 1, REGISTER_LOOKS[register][column]!.style, isError(value) ? null : value);
  });
  if (register in STATUS_OF) statusCell(grid, row, register as keyof typeof STATUS_OF, entered, today);
  grid.fit(row);
}

function statusCell(
  grid: Grid,
  row: number,
  register: keyof typeof STATUS_OF,
  entered: RegisterRow,
  today: number,
): void {
  const keys: readonly string[] = REGISTER_COLUMNS[register];
  const [dueKey, doneKey] = [STATUS_OF[register].due, STATUS_OF[register].done];
  const [due, done] = [cell(row, keys.indexOf(dueKey) + 1), cell(row, keys.indexOf(doneKey) + 1)];
  const told = deadlineStatusNative(due, done, settingName('asOf'), String(NEAR_DAYS));
  const filled = `COUNTA(${area(row, 1, row, keys.length - 1)})`;
  grid.set(row, keys.length, 'status', {
    formula: firstOf(
      [
        [`${filled}=0`, '""'],
        [`${due}=""`, literal(REGISTER_TEXT.dueMissing)],
        [
          `OR(NOT(ISNUMBER(${due})),AND(${done}<>"",NOT(ISNUMBER(${done}))))`,
          literal(REGISTER_TEXT.dateInvalid),
        ],
      ],
      told,
    ),
    value: statusText(register, entered, today),
  });
}

/** The twin of the status formula: the status of a row on a day, or why there is none. */
export function statusText(register: keyof typeof STATUS_OF, entered: RegisterRow, today: number): string {
  const { due, done } = STATUS_OF[register];
  const shown = (key: string): Cell => {
    const value = entered[key] ?? null;
    return isError(value) ? null : value;
  };
  if (Object.keys(entered).every(key => shown(key) === null)) return '';
  if (isBlank(shown(due))) return REGISTER_TEXT.dueMissing;
  return rowStatus(shown(due), shown(done), today) || REGISTER_TEXT.dateInvalid;
}

function validations(
  looks: readonly ColumnLook[],
  { set }: Ledger,
  first: number,
  last: number,
): ValidationPlan[] {
  const { alert } = AREA_TEXT;
  return looks.flatMap(({ list, style }, index): ValidationPlan[] => {
    const address = area(first, index + 1, last, index + 1);
    if (list !== undefined)
      return [
        {
          address,
          rule: { kind: 'list', source: listRange(set, list) },
          alert: { title: alert.title, message: alert.list },
        },
      ];
    if (style === 'entryPoints')
      return [
        {
          address,
          rule: { kind: 'decimal', min: 0 },
          alert: { title: alert.title, message: alert.number },
        },
      ];
    if (style !== 'entryDate') return [];
    const year = settingName('year');
    return [
      {
        address,
        rule: { kind: 'date', min: `DATE(${year}-2,1,1)`, max: `DATE(${year}+2,12,31)` },
        alert: { title: alert.title, message: alert.date },
      },
    ];
  });
}

function statusColours(width: number, first: number, last: number): ConditionalPlan[] {
  const column = columnName(width);
  const address = `${column}${first}:${column}${last}`;
  const when = (word: string, font: string, fill: string): ConditionalPlan => ({
    address,
    formula: `$${column}${first}=${literal(word)}`,
    font,
    fill,
  });
  return [
    when(STATUS.overdue, COLORS.bad, COLORS.badFill),
    when(STATUS.late, COLORS.warn, COLORS.warnFill),
    when(STATUS.soon, COLORS.warn, COLORS.warnFill),
    when(STATUS.onTime, COLORS.good, COLORS.goodFill),
    when(REGISTER_TEXT.dueMissing, COLORS.bad, COLORS.badFill),
    when(REGISTER_TEXT.dateInvalid, COLORS.bad, COLORS.badFill),
    // Below the prepared rows: something is entered and no formula tells its status, so that it would not be counted.
    {
      address,
      formula: `AND($${column}${first}="",COUNTA($A${first}:$${columnName(width - 1)}${first})>0)`,
      fill: COLORS.badFill,
    },
  ];
}
