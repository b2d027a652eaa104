import type { IndexSet } from '../catalogue/index-set';
import type { RegisterName, RegisterRows } from '../domain/place';
import { REGISTER_TEXT } from '../messages/workbook-vi';
import { dateInText } from '../rules/text-date';
import { pointsInText } from '../rules/text-number';
import type { Cell } from '../rules/cell';
import { listsOf } from './lists';
import { REGISTER_COLUMNS } from './places';
import { REGISTER_LOOKS } from './register-sheets';

/** What people enter into one column of a register. */
export interface RegisterField {
  readonly key: string;
  /** The header of the column. */
  readonly label: string;
  readonly kind: 'date' | 'points' | 'text' | 'longText' | 'choice';
  /** The list to choose from, of a choice. */
  readonly list?: { readonly key: string; readonly items: readonly string[] };
}

/** Columns from this width on are meant for sentences. */
const LONG = 40;

/** The columns of a register into which people write, in their order. `registerFields('evidence', set)[2]?.kind` is 'date'. */
export function registerFields(register: RegisterName, set: IndexSet): RegisterField[] {
  const lists = listsOf(set);
  const labels: readonly string[] = REGISTER_TEXT.columns[register];
  return REGISTER_COLUMNS[register].flatMap((key: string, column): RegisterField[] => {
    if (key === 'status') return [];
    const { list: listKey, style, width } = REGISTER_LOOKS[register][column]!;
    const named = { key, label: labels[column]! };
    const list = lists.find(each => each.key === listKey);
    if (list) return [{ ...named, kind: 'choice', list }];
    if (style === 'entryDate') return [{ ...named, kind: 'date' }];
    if (style === 'entryPoints') return [{ ...named, kind: 'points' }];
    return [{ ...named, kind: width >= LONG ? 'longText' : 'text' }];
  });
}

/** What a form holds of a row: texts as they were typed, days as year-month-day; what is missing is empty. */
export type Draft = Readonly<Record<string, string>>;

/**
 * The row that a form means. What is neither a day nor points where one belongs stays text, so that it can be told.
 * Example: `rowFrom(registerFields('evidence', set), { signed: '2026-01-31' }).signed` is 46053.
 */
export function rowFrom<R extends RegisterName>(
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
  return kind === 'points' ? (pointsInText(text) ?? text) : text;
}
