import { criteriaOf } from '../../../catalogue/index-set';
import type { Ledger } from '../../../ledger/ledger';
import { emptyRecord } from '../../../ledger/new-ledger';
import type { Place } from '../../../ledger/place';
import { askedCells, isFed, itemsOf } from '../../../rules/asks';
import type { KnownCell } from '../../../rules/cell';
import type { CellInput } from '../../../rules/entry';
import { scoreLedger, type CriterionScore, type Scores } from '../../../scores/scores';
import { withEntry } from './candidate';

/** A cell of an entry that holds something else in thought. */
export interface SupposedCell {
  readonly place: Extract<Place, { in: 'criterion' }>;
  readonly value: KnownCell;
}

/** What follows if cells held something else. */
interface WhatIf {
  readonly ledger: Ledger;
  readonly after: Scores;
  /** The criteria whose entries are supposed, as they are scored then, in the order of the set. */
  readonly criteria: readonly CriterionScore[];
}

/**
 * What the scores would be if these cells held these values; nothing is written. Cells that no rule asks for and those
 * that a register fills change nothing. Example: `whatIf(ledger, [{ place, value: 95 }], day).after.total.index`.
 */
export function whatIf(ledger: Ledger, cells: readonly SupposedCell[], today: number): WhatIf {
  const supposed = cells.reduce(withCell, ledger);
  const after = scoreLedger(supposed, today);
  const codes = new Set(cells.map(({ place }) => place.code));
  return {
    ledger: supposed,
    after,
    criteria: after.criteria.filter(({ criterion }) => codes.has(criterion.code)),
  };
}

function withCell(ledger: Ledger, { place: { code, field, item }, value }: SupposedCell): Ledger {
  const criterion = criteriaOf(ledger.set).find(each => each.code === code);
  if (!criterion || isFed(criterion.rule)) return ledger;
  const { entry } = ledger.records[code] ?? emptyRecord(itemsOf(criterion.rule).length);
  if (item !== undefined)
    return withEntry(ledger, criterion, {
      ...entry,
      items: itemsOf(criterion.rule).map((_, at) => (at === item ? value : (entry.items[at] ?? null))),
    });
  const isAsked =
    field === 'notArising'
      ? criterion.rule.notArising
      : askedCells(criterion.rule, entry).some(each => each.input === field);
  return isAsked ? withEntry(ledger, criterion, { ...entry, [field as CellInput]: value }) : ledger;
}
