import type { EntryCells, EntryCode } from './entry';
import { allOf, firstOf, literal, type Expr } from './formula';
import { kindOf } from './kinds';
import type { Rule } from './rule';
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
  const inputs = kind.inputs(rule);
  const tell = (code: EntryCode): Expr => literal(say(code));
  const empty = inputs.map(input =>
    input === 'items' ? `COUNTBLANK(${cells.items})=ROWS(${cells.items})` : `${cells[input]}=""`,
  );
  const filled = inputs.map(input =>
    input === 'items'
      ? `COUNTBLANK(${cells.items})<ROWS(${cells.items})`
      : `AND(${cells[input]}<>"",${cells[input]}<>0)`,
  );
  const checked = firstOf(
    [
      [allOf(empty), tell('entry.missing')],
      ...kind.checks(rule).map(check => [check.native(cells), tell(check.code)] as const),
    ],
    '""',
  );
  const flagged = firstOf(
    [
      [`${cells.notArising}<>${literal(FLAG)}`, tell('entry.flagUnknown')],
      [filled.length === 1 ? filled[0]! : `OR(${filled.join(',')})`, tell('entry.flagWithNumbers')],
    ],
    '""',
  );
  const marked = rule.notArising ? flagged : tell('entry.flagNotAllowed');
  return `IFERROR(IF(${cells.notArising}<>"",${marked},${checked}),${tell('entry.errorCell')})`;
}

/** The score of a row whose check cell is empty and whose flag is not set. */
export function scorePair(rule: Rule, cells: EntryCells): FormulaPair {
  const kind = kindOf(rule);
  return { custom: kind.custom(rule, cells), native: kind.native(rule, cells) };
}
