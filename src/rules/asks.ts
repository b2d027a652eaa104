/** What is asked of a rule, whatever its kind. */
import type { Cell } from './cell';
import type { Entry, Input } from './entry';
import { isRule, kindOf, type Rule } from './kinds';
import { holds, type Law } from './law';
import { NOT_ARISING_MODES, type BaseRule, type NotArisingMode } from './rule';
import type { Ask, Item, Traits } from './rule-kind';

/** The cells that a rule asks for in the row of its criterion. `asksOf({ kind: 'yesNo' })[0].input` is "result". */
export function asksOf(rule: Rule): readonly Ask[] {
  return kindOf(rule).asks(rule);
}

/** Its sub-rows: the items of a checklist, the levels of a survey; none for other rules. */
export function itemsOf(rule: Rule): readonly Item[] {
  return kindOf(rule).items?.(rule) ?? [];
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
    ...itemsOf(rule).map(({ input, takes }, item) => ({
      input,
      takes,
      item,
      value: entry.items[item] ?? null,
    })),
  ];
}
