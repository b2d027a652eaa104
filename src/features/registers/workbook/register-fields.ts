import type { Ledger } from '../../../ledger/ledger';
import { columnPurpose, type Purpose } from '../../../ledger/purpose';
import {
  enteredColumns,
  registerEntry,
  type LedgerRegister,
  type RegisterRows,
} from '../../../ledger/registers';
import { isGuess } from '../../../ledger/value-doubt';
import { valueMeant } from '../../../ledger/value-meant';
import type { Language } from '../../../messages/messages';
import { REGISTER_WORDS } from '../messages/register-words-en';
import type { Cell } from '../../../rules/cell';
import { listsOf } from '../../../workbook/sheets/lists';

/** What people enter into one column of a register. */
export interface RegisterField {
  readonly key: string;
  /** What the pane calls the column. */
  readonly label: string;
  readonly kind: 'date' | 'points' | 'year' | 'text' | 'longText' | 'choice';
  readonly purpose: Purpose;
  /** The list to choose from, of a choice. */
  readonly list?: { readonly key: string; readonly items: readonly string[] };
}

/** Columns from this width on are meant for sentences. */
const LONG = 40;

/** The columns of a register into which people write, in their order. `registerFields('evidence', ledger, 'vi')[2]?.kind` is 'date'. */
export function registerFields(
  register: LedgerRegister,
  ledger: Pick<Ledger, 'set' | 'settings'>,
  language: Language,
): RegisterField[] {
  const lists = listsOf(ledger.set);
  const { columns } = registerEntry(register);
  return enteredColumns(register).map((key): RegisterField => {
    const { list: listKey, kind, width } = columns[key];
    const named = {
      key,
      label: REGISTER_WORDS[language].label(register, key),
      purpose: columnPurpose(columns[key], ledger),
    };
    const list = lists.find(each => each.key === listKey);
    if (list) return { ...named, kind: 'choice', list };
    if (kind === 'date' || kind === 'points' || kind === 'year') return { ...named, kind };
    return { ...named, kind: width >= LONG ? 'longText' : 'text' };
  });
}

/** What a form holds of a row: texts as they were typed; what is missing is empty. */
export type RowDraft = Readonly<Record<string, string>>;

/**
 * The row that a form means. What is no day, points or year where one belongs, or could only be guessed, stays text, so
 * that it can be told. Example: `rowFrom(registerFields('evidence', ledger, 'vi'), { signed: '31/01/2026' }).signed` is 46053.
 */
export function rowFrom<R extends LedgerRegister>(
  fields: readonly RegisterField[],
  draft: RowDraft,
): RegisterRows[R] {
  const row: unknown = Object.fromEntries(
    fields.map(({ key, purpose }) => [key, cellFrom(draft[key] ?? '', purpose)]),
  );
  return row as RegisterRows[R];
}

function cellFrom(typed: string, purpose: Purpose): Cell {
  const text = typed.normalize('NFC').trim();
  const { value, doubt } = valueMeant(purpose, text);
  return doubt && isGuess(doubt) ? text : value;
}
