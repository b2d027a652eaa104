import type { Cell } from '../rules/cell';

/** What stands in a column. A code is a short text in the middle; a status is told by a formula from the days of its row. */
export type ColumnKind = 'text' | 'code' | 'year' | 'date' | 'points' | 'number' | 'status';

/** One column of a register. Its header is in `messages/register-sheets-vi.ts`. */
export interface ColumnEntry {
  readonly kind: ColumnKind;
  /** Characters that it has room for. */
  readonly width: number;
  /** The list of the workbook that people choose from. */
  readonly list?: 'criteria' | 'indicators' | 'owners' | 'periods' | 'reportKinds';
  /** The schema version of the workbook that first had it, where that is not the first one. */
  readonly since?: number;
}

/** One register: a sheet with a row for each thing that is followed. `Column` are the keys of its columns. */
interface RegisterEntry<Column extends string = string> {
  /** The part of a ledger that holds its rows; without one they stay in their workbook. */
  readonly heldAs?: string;
  /** Written by the add-in alone, and only at the end. */
  readonly appended?: true;
  /** Rows that stand ready with borders and status formulas; what people fill by hand needs more. */
  readonly prepared: number;
  /** It can have so many rows that all registers at once are more than Excel on the web gives in one answer. */
  readonly mayBeLong?: true;
  readonly tabColor?: string;
  /** In the order in which they stand. What people enter is in all but `status`, which a deadline puts behind them. */
  readonly columns: Readonly<Record<Column, ColumnEntry>>;
  /** The columns that say what a row is. */
  readonly names?: readonly Column[];
  /** The column of the number of a paper: rows with different ones are never the same row. */
  readonly paper?: Column;
  /** What a status is told from: the columns of the day until when, and of the day that settles it. */
  readonly deadline?: { readonly due: Column; readonly done: Column };
}

/** Keeps all that is written of each register, and lets an entry name no columns but its own. */
const table = <const T extends Readonly<Record<string, RegisterEntry>>>(
  registers: T & { readonly [R in keyof T]: RegisterEntry<keyof T[R]['columns'] & string> },
): T => registers;

/**
 * Every register, in the order of the tabs. Their sheets, forms, row types and all reading and writing are derived from
 * this table. A new column costs its entry here and its header; `SCHEMA_VERSION` rises with it.
 */
export const REGISTERS = table({
  /** Proof of a score: a paper with its number and the date of its digital signature. */
  evidence: {
    heldAs: 'evidence',
    prepared: 200,
    tabColor: '#548235',
    names: ['number', 'summary'],
    paper: 'number',
    columns: {
      criterion: { kind: 'code', width: 10, list: 'criteria' },
      number: { kind: 'text', width: 20 },
      signed: { kind: 'date', width: 12 },
      summary: { kind: 'text', width: 50 },
      signer: { kind: 'text', width: 24 },
      link: { kind: 'text', width: 36 },
    },
  },
  /** Shortcomings and what is done about them. */
  remediation: {
    heldAs: 'remediations',
    prepared: 60,
    tabColor: '#C55A11',
    names: ['shortcoming'],
    deadline: { due: 'due', done: 'done' },
    columns: {
      shortcoming: { kind: 'text', width: 36 },
      criterion: { kind: 'code', width: 10, list: 'criteria' },
      /** The year whose index it comes from; `ledger/index-year.ts` tells what a blank one means. */
      year: { kind: 'year', width: 8, since: 3 },
      lost: { kind: 'points', width: 8 },
      measure: { kind: 'text', width: 36 },
      owner: { kind: 'text', width: 24, list: 'owners' },
      /** The day on which somebody was told to do it. */
      given: { kind: 'date', width: 12, since: 2 },
      due: { kind: 'date', width: 12 },
      result: { kind: 'text', width: 26 },
      done: { kind: 'date', width: 12 },
      status: { kind: 'status', width: 21 },
    },
  },
  /** Tasks that the authority assigned. */
  tasks: {
    heldAs: 'tasks',
    prepared: 200,
    mayBeLong: true,
    tabColor: '#C55A11',
    names: ['task'],
    paper: 'assignedBy',
    deadline: { due: 'due', done: 'done' },
    columns: {
      task: { kind: 'text', width: 40 },
      assignedBy: { kind: 'text', width: 22 },
      /** The day on which it was assigned. */
      given: { kind: 'date', width: 12, since: 2 },
      /** A criterion or process code, empty for criterion 1.11 and its like. */
      indicator: { kind: 'code', width: 12, list: 'indicators' },
      owner: { kind: 'text', width: 26, list: 'owners' },
      due: { kind: 'date', width: 12 },
      done: { kind: 'date', width: 12 },
      note: { kind: 'text', width: 24 },
      status: { kind: 'status', width: 21 },
    },
  },
  /** Reports that are owed. */
  reports: {
    heldAs: 'reports',
    prepared: 60,
    mayBeLong: true,
    tabColor: '#C55A11',
    names: ['kind', 'section', 'period'],
    deadline: { due: 'due', done: 'sent' },
    columns: {
      /** One of `REPORT_KIND`. */
      kind: { kind: 'text', width: 20, list: 'reportKinds' },
      period: { kind: 'text', width: 18, list: 'periods' },
      section: { kind: 'text', width: 32 },
      due: { kind: 'date', width: 12 },
      sent: { kind: 'date', width: 12 },
      number: { kind: 'text', width: 20 },
      status: { kind: 'status', width: 21 },
    },
  },
  /** Copies that were sent, and whether they came back. */
  mailed: {
    prepared: 40,
    columns: {
      recipient: { kind: 'text', width: 30 },
      copyId: { kind: 'text', width: 16 },
      file: { kind: 'text', width: 40 },
      sent: { kind: 'date', width: 12 },
      answered: { kind: 'date', width: 12 },
      /** One of `COPY_STATUS`, or what somebody wrote there. */
      status: { kind: 'text', width: 20 },
    },
  },
  /** What each criterion was when a period was closed. */
  history: {
    appended: true,
    prepared: 20,
    columns: {
      period: { kind: 'text', width: 18 },
      closed: { kind: 'date', width: 12 },
      criterion: { kind: 'code', width: 10 },
      done: { kind: 'number', width: 12 },
      total: { kind: 'number', width: 12 },
      result: { kind: 'text', width: 18 },
      score: { kind: 'points', width: 11 },
      appraised: { kind: 'points', width: 11 },
      /** Whether the period was closed again since. */
      state: { kind: 'text', width: 16 },
    },
  },
  /** Every change that the add-in made to an entry. */
  log: {
    appended: true,
    prepared: 20,
    columns: {
      /** When, as people write it. */
      at: { kind: 'text', width: 20 },
      file: { kind: 'text', width: 32 },
      sender: { kind: 'text', width: 24 },
      sheet: { kind: 'text', width: 24 },
      cell: { kind: 'text', width: 10 },
      /** What the cell showed. */
      before: { kind: 'text', width: 24 },
      after: { kind: 'text', width: 24 },
    },
  },
});

/** How many rows a register has room for: validations, colours and counts reach this far. */
export const REGISTER_CAPACITY = 5000;

type Table = typeof REGISTERS;
export type Register = keyof Table;
/** The key of a column of a register. */
export type RegisterColumn<R extends Register> = {
  readonly [Each in Register]: keyof Table[Each]['columns'] & string;
}[R];

/** The key of a column into which people enter something. */
export type EnteredColumn<R extends Register> = Exclude<RegisterColumn<R>, 'status'>;

/** What is entered into a row of each register. */
export type RegisterRows = {
  readonly [R in Register]: { readonly [C in EnteredColumn<R>]: Cell };
};

/** What is entered into a row of any register, by the keys of its columns. */
export type RowCells = Readonly<Record<string, Cell>>;

/** The registers whose rows are part of a ledger. */
export type LedgerRegister = {
  [R in Register]: Table[R] extends { readonly heldAs: string } ? R : never;
}[Register];

/** The parts of a ledger that are registers. */
export type HeldRows = {
  readonly [R in LedgerRegister as Table[R]['heldAs']]: readonly RegisterRows[R][];
};

export const ALL_REGISTERS = Object.keys(REGISTERS) as readonly Register[];
export const LEDGER_REGISTERS = ALL_REGISTERS.filter(isHeld);

/** Whether the rows of a register are part of a ledger. `isHeld('log')` is false. */
export function isHeld(register: Register): register is LedgerRegister {
  return 'heldAs' in REGISTERS[register];
}

/** The keys of all columns of a register, in their order. `registerColumns('evidence')[0]` is 'criterion'. */
export function registerColumns<R extends Register>(register: R): readonly RegisterColumn<R>[] {
  return Object.keys(REGISTERS[register].columns) as RegisterColumn<R>[];
}

/** The keys of the columns that people fill, in their order: all but the status. */
export function enteredColumns<R extends Register>(register: R): readonly EnteredColumn<R>[] {
  const columns: readonly string[] = registerColumns(register);
  return columns.filter(column => column !== 'status') as EnteredColumn<R>[];
}

/** What the table says of a register. `registerEntry('evidence').columns.signed.kind` is 'date'. */
export function registerEntry<R extends Register>(register: R): RegisterEntry<RegisterColumn<R>> {
  const entry: RegisterEntry = REGISTERS[register];
  return entry as RegisterEntry<RegisterColumn<R>>;
}
