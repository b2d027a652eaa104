/** What is asked of a rule, whatever its kind. */
import type { Cell } from './cell';
import { comparable } from './decimal';
import type { Entry, Input } from './entry';
import { isRule, kindOf, type Rule } from './kinds';
import { holds, isLawKept, type Law } from './law';
import { NOT_ARISING_MODES, type BaseRule, type NotArisingMode } from './rule';
import type { Ask, Item, ShareBound, Traits } from './rule-kind';
import type { Step, StepFacts } from './step';

/** The cells that a rule asks for in the row of its criterion. `asksOf({ kind: 'yesNo' })[0].input` is "result". */
export function asksOf(rule: Rule): readonly Ask[] {
  return kindOf(rule).asks(rule);
}

/** The cells of its sub-rows: the items of a checklist, the levels of a survey; none for other rules. */
export function itemsOf(rule: Rule): readonly Item[] {
  return kindOf(rule).items?.(rule) ?? [];
}

/** An item and the sub-row in which it stands, from 0. */
export interface PlacedItem extends Item {
  readonly subRow: number;
}

/** By rule: every cell of a sub-row is asked for where it stands, and rules do not change. */
const PLACED = new WeakMap<Rule, readonly PlacedItem[]>();

/** The same with where each stands: two to a sub-row where one is the total of the other. */
export function placedItemsOf(rule: Rule): readonly PlacedItem[] {
  const known = PLACED.get(rule);
  if (known) return known;
  let subRow = -1;
  const placed = itemsOf(rule).map(item => ({ ...item, subRow: item.beside ? subRow : ++subRow }));
  PLACED.set(rule, placed);
  return placed;
}

/** The same by sub-row. Two ratios give two sub-rows of two cells each, a checklist of three items three of one. */
export function subRowsOf(rule: Rule): readonly (readonly [PlacedItem, ...PlacedItem[]])[] {
  const rows: [PlacedItem, ...PlacedItem[]][] = [];
  for (const item of placedItemsOf(rule)) {
    const row = rows[item.subRow];
    if (row) row.push(item);
    else rows.push([item]);
  }
  return rows;
}

/** Which item of an entry stands in a cell of a sub-row, from 0; -1 for none. Of two ratios, the second total is 3. */
export function itemAt(rule: Rule, subRow: number, input: string): number {
  return placedItemsOf(rule).findIndex(item => item.subRow === subRow && item.input === input);
}

/** What holds for it besides. `traitsOf(rule).due` is the usual deadline of a rule that has one. */
export function traitsOf(rule: Rule): Traits {
  return kindOf(rule).traits?.(rule) ?? {};
}

/** What must hold for its parameters; they may come from anywhere. `max` are the points of the criterion. */
export function lawsOf(rule: Rule, max: number): readonly Law[] {
  if (isRule(rule)) return [...baseLaws(rule), ...(kindOf(rule).laws?.(rule, max) ?? [])];
  const { kind } = rule as BaseRule;
  return [holds(false, { code: 'catalogue.ruleUnknown', kind: String(kind) })];
}

/** Whether all that must hold for its parameters does, so that the best case gives the maximum and none more. */
export function keepsLaws(rule: Rule, max: number): boolean {
  return lawsOf(rule, max).every(law => isLawKept(law, max));
}

/** What can still be done for an entry that may be blank; see `RuleKind.steps`. None where others give the points. */
export function stepsOf(rule: Rule, max: number, entry: Entry, facts: StepFacts): readonly Step[] {
  return kindOf(rule).steps?.(rule, max, entry, facts) ?? [];
}

/** The shares below which points fall at once, the highest first. `boundsOf(rule)[0]?.from` is 0.8. */
export function boundsOf(rule: Rule): readonly ShareBound[] {
  return kindOf(rule).bounds?.(rule) ?? [];
}

/** A share of which cases are left, so that nobody can tell which of them were missed. */
export interface OpenShare {
  /** Which of the shares of the rule it is, from 0. */
  readonly share: number;
  /** What the index set calls the cases. */
  readonly of: string;
  readonly left: number;
}

/**
 * The shares of an entry whose cases are not all done, where no register tells which of them were missed for good, none
 * can be done beyond the total and nobody wishes for few. Example: of 80 of 100 there is one with 20 left.
 */
export function openShares(rule: Rule, entry: Entry): readonly OpenShare[] {
  const { feed, mayExceed, fewerIsBetter } = traitsOf(rule);
  if (isGiven(rule) || feed || mayExceed || fewerIsBetter) return [];
  const cells = askedCells(rule, entry);
  const totals = cells.filter(({ input }) => input === 'total');
  return totals.flatMap(({ value: total, item }, share): OpenShare[] => {
    const done = cells.find(cell => cell.input === 'done' && cell.item === item);
    if (!done || typeof total !== 'number' || !('of' in done.takes)) return [];
    const left = comparable(total - (typeof done.value === 'number' ? done.value : 0));
    return left > 0 ? [{ share, of: done.takes.of, left }] : [];
  });
}

/** Whether others give the points, such as people who are asked, so that nothing can be done for them directly. */
export function isGiven(rule: Rule): boolean {
  return kindOf(rule).steps === undefined;
}

/** Whether somebody gives the points by their own judgement. `isByHand({ kind: 'yesNo' })` is false. */
export function isByHand(rule: Rule): boolean {
  return traitsOf(rule).byHand === true;
}

function baseLaws({ notArising }: BaseRule): Law[] {
  return typeof notArising === 'string'
    ? [{ law: 'choice', field: 'notArising', given: notArising, of: NOT_ARISING_MODES }]
    : [];
}

/**
 * What a rule comes to when nothing arose: what it says itself, else what the workbook is set to; `undefined` where that
 * may not be marked. Example: `notArisingMode({ kind: 'yesNo', notArising: 'leaveOut' }, 'full')` is 'leaveOut'.
 */
export function notArisingMode(
  { notArising }: BaseRule,
  setting: NotArisingMode,
): NotArisingMode | undefined {
  return notArising === true ? setting : notArising || undefined;
}

/** Whether a rule asks for this. `asksFor({ kind: 'yesNo' }, 'date')` is false. */
export function asksFor(rule: Rule, input: Input): boolean {
  return input === 'items' ? itemsOf(rule).length > 0 : asksOf(rule).some(ask => ask.input === input);
}

/** Whether a register fills the cells that a rule asks for, so that nobody enters them. */
export function isFed(rule: Rule): boolean {
  return traitsOf(rule).feed !== undefined;
}

/** Whether a rule goes by a share, done over total, which are entered or counted. */
export function hasShare(rule: Rule): boolean {
  return asksFor(rule, 'total') || traitsOf(rule).counted !== undefined;
}

/** A cell that a rule asks for, where it stands and what it holds; `item` counts the sub-rows from 0. */
export interface AskedCell extends Ask {
  readonly item?: number;
  readonly value: Cell;
}

/** Every cell that a rule asks for, sub-rows last. A checklist of two items gives two cells whatever was entered. */
export function askedCells(rule: Rule, entry: Entry): readonly AskedCell[] {
  return [
    ...asksOf(rule).map(ask => ({ ...ask, value: entry[ask.input] })),
    ...placedItemsOf(rule).map(({ input, takes, subRow: item }, index) => ({
      input,
      takes,
      item,
      value: entry.items[index] ?? null,
    })),
  ];
}
