import { asksFor, asksOf, itemsOf, subRowsOf, traitsOf } from './asks';
import { constantOf, type Cell } from './cell';
import type { Entry, EntryCells, EntryCode } from './entry';
import { allOf, anyOf, firstOf, isEmpty, isNumber, literal, type Expr } from './formula';
import { kindOf, type Rule } from './kinds';
import { FLAG } from './words';

/** A result twice: through the add-in's custom function, and with functions that every spreadsheet has. */
export interface FormulaPair {
  readonly custom: Expr;
  readonly native: Expr;
}

/**
 * The text of a row's check cell: nothing when the entry can be scored or did not arise, otherwise the sentence
 * that `say` gives for the code. The twin of `evaluate`; the score formula relies on it.
 */
export function checkFormula(rule: Rule, cells: EntryCells, say: (code: EntryCode) => string): Expr {
  const kind = kindOf(rule);
  const tell = (code: EntryCode): Expr => literal(say(code));
  const single = asksOf(rule).map(({ input }) => cells[input]);
  const errors = [...single, cells.notArising].map(at => `ISERROR(${at})`);
  const empty = single.map(isEmpty);
  // A 0 beside the flag is no contradiction: nothing arose, so the total is 0.
  const filled = single.map(at => `AND(LEN(${at})>0,OR(NOT(${isNumber(at)}),${at}<>0))`);
  if (asksFor(rule, 'items')) {
    const rows = `ROWS(${cells.items})`;
    errors.push(`SUMPRODUCT(--ISERROR(${cells.items}))>0`);
    const size = itemsOf(rule).some(({ beside }) => beside) ? `${rows}*COLUMNS(${cells.items})` : rows;
    empty.push(`COUNTBLANK(${cells.items})=${size}`);
    filled.push(`COUNTBLANK(${cells.items})<${size}`);
  }
  const checked = firstOf(
    [
      [allOf(empty), tell('entry.missing')],
      ...kind.checks(rule).map(check => [check.native(cells), tell(check.code)] as const),
    ],
    '""',
  );
  const flagged = firstOf(
    [
      [`${cells.notArising}&""<>${literal(FLAG)}`, tell('entry.flagUnknown')],
      [anyOf(filled), tell('entry.flagWithNumbers')],
    ],
    '""',
  );
  const marked = rule.notArising ? flagged : tell('entry.flagNotAllowed');
  return firstOf(
    [
      [anyOf(errors), tell('entry.errorCell')],
      [isEmpty(cells.notArising), checked],
    ],
    marked,
  );
}

/** The score of a row whose check cell is empty and whose flag is not set. */
export function scorePair(rule: Rule, cells: EntryCells): FormulaPair {
  const kind = kindOf(rule);
  return { custom: kind.custom(rule, cells), native: kind.native(rule, cells) };
}

/**
 * The native score of an entry that can be scored and stands in no cells: its values are literals; `max` and `due` may be
 * references. Example: for a choice, `literalScore(rule, { ...EMPTY_ENTRY, result: 'Đạt' }, { max: 'E6' })` is
 * `IF("Đạt"="Đạt",E6,0)`.
 */
export function literalScore(
  rule: Rule,
  entry: Entry,
  { max, due = said(entry.due) }: { readonly max: Expr; readonly due?: Expr },
): Expr {
  const { floor = 0, goal = 1 } = traitsOf(rule).aim ?? {};
  let item = 0;
  const rows = subRowsOf(rule).map(row => row.map(() => said(entry.items[item++] ?? null)).join(','));
  const points = subRowsOf(rule).map(([{ worth }]) => literal(typeof worth === 'number' ? worth : 0));
  return kindOf(rule).native(rule, {
    done: said(entry.done),
    total: said(entry.total),
    date: said(entry.date),
    due,
    result: said(entry.result),
    notArising: said(entry.notArising),
    items: `{${rows.join(';')}}`,
    itemPoints: `{${points.join(';')}}`,
    max,
    floor: literal(floor),
    goal: literal(goal),
    // Only checks ask for the year.
    year: literal(0),
  });
}

function said(cell: Cell): Expr {
  return literal(constantOf(cell) ?? '');
}
