import type { IndexSet } from '../../../catalogue/index-set';
import {
  enteredColumns,
  registerEntry,
  type LedgerRegister,
  type RegisterRows,
} from '../../../ledger/registers';
import type { Language } from '../../../messages/messages';
import { registerLabel } from '../messages/register-words';
import { dateInText } from '../../../rules/text-date';
import { pointsInText } from '../../../rules/text-number';
import type { Cell } from '../../../rules/cell';
import { listsOf } from '../../../workbook/sheets/lists';

/** What people enter into one column of a register. */
export interface RegisterField {
  readonly key: string;
  /** What the pane calls the column. */
  readonly label: string;
  readonly kind: 'date' | 'points' | 'year' | 'text' | 'longText' | 'choice';
  /** The list to choose from, of a choice. */
  readonly list?: { readonly key: string; readonly items: readonly string[] };
}

/** Columns from this width on are meant for sentences. */
const LONG = 40;

/** The columns of a register into which people write, in their order. `registerFields('evidence', set, 'vi')[2]?.kind` is 'date'. */
export function registerFields(register: LedgerRegister, set: IndexSet, language: Language): RegisterField[] {
  const lists = listsOf(set);
  const { columns } = registerEntry(register);
  return enteredColumns(register).map((key): RegisterField => {
    const { list: listKey, kind, width } = columns[key];
    const named = { key, label: registerLabel(register, key, language) };
    const list = lists.find(each => each.key === listKey);
    if (list) return { ...named, kind: 'choice', list };
    if (kind === 'date' || kind === 'points' || kind === 'year') return { ...named, kind };
    return { ...named, kind: width >= LONG ? 'longText' : 'text' };
  });
}

/** What a form holds of a row: texts as they were typed; what is missing is empty. */
export type Draft = Readonly<Record<string, string>>;

/**
 * The row that a form means. What is no day, points or year where one belongs stays text, so that it can be told.
 * Example: `rowFrom(registerFields('evidence', set, 'vi'), { signed: '31/01/2026' }).signed` is 46053.
 */
export function rowFrom<R extends LedgerRegister>(
  fields: readonly RegisterField[],
  draft: Draft,
): RegisterRows[R] {
  const row: unknown = Object.fromEntries(
    fields.map(({ key, kind }) => [key, cellFrom(draft[key] ?? '', kind)]),
  );
  return row as RegisterRows[R];
}

function cellFrom(typed: string, kind: RegisterField['kind']): Cell {
  const text = typed.normalize('NFC').trim();
  if (text === '') return null;
  if (kind === 'date') return dateInText(text) ?? text;
  if (kind === 'points') return pointsInText(text) ?? text;
  return kind === 'year' && /^\d+$/.test(text) ? Number(text) : text;
}
