import { areasOf, type IndexSet } from '../catalogue/index-set';
import { jsonIn } from '../catalogue/json-in';
import { SHEET_NAME } from '../messages/sheet-names';
import { LEDGER_REGISTERS } from '../ledger/registers';
import { COPY_KINDS, type CopyRequest } from '../ledger/copies';
import type { Ledger } from '../ledger/ledger';
import { ledgerFromJson, ledgerJson } from './ledger-json';
import type { PlannedCell, SheetPlan } from './plan';
import { readIdentity, systemFact } from './read-identity';
import type { SheetCells } from './sheet-cells';
import { chunksOf, INDEX_SET_COLUMN, SYSTEM_FACTS, textIn } from './sheets/system-sheet';

/** What a copy says of itself on its hidden sheet, so that what comes back can be compared with what was sent. */
export interface CopyFacts extends Omit<CopyRequest, 'due' | 'replyTo'> {
  readonly workbookId: string;
  /** The entries as they were sent: what a copy that nobody touched reads as. A summary carries none. */
  readonly base: Ledger | undefined;
}

/** The words in column A below those of every workbook, with their values in column B. */
const FACTS = ['copyId', 'copyKind', 'copyRecipient', 'copyRoles', 'copySent', 'copyVersion'] as const;
/** The column of the base entries' JSON, cut into chunks from row 2 on; it stands free before the lists. */
const BASE_COLUMN = INDEX_SET_COLUMN + 1;
/** The form of an id: nothing in it can be taken for a formula or a number. */
const COPY_ID = /^[A-Z]{2,12}$/;

/** The hidden sheet of a workbook with the facts of a copy on it. */
export function withCopyFacts(system: SheetPlan, facts: CopyFacts): SheetPlan {
  const values: Record<(typeof FACTS)[number], string> = {
    copyId: facts.copyId,
    copyKind: facts.kind,
    copyRecipient: facts.recipient,
    copyRoles: JSON.stringify(facts.roles),
    copySent: String(facts.sent),
    copyVersion: String(facts.version),
  };
  const rows = system.rows.map(({ cells, ...rest }) => ({ ...rest, cells: [...cells] }));
  const put = (row: number, column: number, content: string): void => {
    while (rows.length < row) rows.push({ cells: [] });
    const { cells } = rows[row - 1]!;
    while (cells.length < column) cells.push(null);
    cells[column - 1] = { content, style: 'data' } satisfies PlannedCell;
  };
  FACTS.forEach((fact, index) => {
    const row = 2 + SYSTEM_FACTS.length + index;
    put(row, 1, fact);
    put(row, 2, values[fact]);
  });
  if (facts.base) {
    put(1, BASE_COLUMN, 'base');
    chunksOf(ledgerJson(facts.base)).forEach((chunk, index) => put(2 + index, BASE_COLUMN, chunk));
  }
  return { ...system, rows };
}

/** Whether the cells of a hidden sheet, or its first rows, are those of a copy. */
export function isCopy(cells: SheetCells): boolean {
  return cells.some(([word]) => word === FACTS[0]);
}

/**
 * Reads what a copy says of itself from the cells of its hidden sheet; `undefined` for a workbook that is no copy, and
 * for facts that are incomplete or not ours. Never throws, whatever the cells hold; of the base only what the index
 * set knows is taken. Example: `readCopyFacts(sheet(SHEET_NAME.system))?.copyId`.
 */
export function readCopyFacts(cells: SheetCells): CopyFacts | undefined {
  const read = readIdentity(cells);
  if ('issue' in read) return undefined;
  const fact = (name: (typeof FACTS)[number]): string => systemFact(cells, name);
  const kind = COPY_KINDS.find(each => each === fact('copyKind'));
  const copyId = fact('copyId');
  const [sent, version] = [Number(fact('copySent')), Number(fact('copyVersion'))];
  const roles = rolesFrom(fact('copyRoles'));
  if (!kind || !roles || !COPY_ID.test(copyId) || !isCount(sent) || !isCount(version)) return undefined;
  const base = ledgerFromJson(textIn(cells, BASE_COLUMN), read.identity);
  if (!base && kind !== 'summary') return undefined;
  const { workbookId } = read.identity;
  return { copyId, workbookId, kind, recipient: fact('copyRecipient'), roles, sent, version, base };
}

/** The sheets of a ledger that a workbook was made without: a copy for an officer has their part alone. None of one that is no copy. */
export function sheetsLeftOut(hidden: SheetCells, set: IndexSet): ReadonlySet<string> {
  const fact = (name: (typeof FACTS)[number]): string => systemFact(hidden, name);
  const registers = LEDGER_REGISTERS.map(register => SHEET_NAME[register]);
  const kind = fact('copyKind');
  if (kind === 'summary') return new Set([SHEET_NAME.config, ...registers]);
  if (kind !== 'officer') return new Set();
  const theirs = areasOf(set, rolesFrom(fact('copyRoles')) ?? []);
  const others = set.areas.filter(area => !theirs.includes(area));
  return new Set([SHEET_NAME.summary, ...others.map(({ sheet }) => sheet)]);
}

const isCount = (value: number): boolean => Number.isInteger(value) && value > 0;

function rolesFrom(json: string): readonly string[] | undefined {
  const roles = jsonIn(json);
  return Array.isArray(roles) && roles.every(role => typeof role === 'string') ? roles : undefined;
}
