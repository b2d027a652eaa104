import type { ReckoningDay } from '../../../ledger/days';
import { criteriaOf } from '../../../catalogue/index-set';
import type { Ledger } from '../../../ledger/ledger';
import { emptyRecord } from '../../../ledger/new-ledger';
import type { CriterionPlace } from '../../../ledger/place';
import { withCell } from '../../../ledger/criterion-cells';
import { askedCells, isFed, itemsOf } from '../../../rules/asks';
import type { KnownCell } from '../../../rules/cell';
import { scoreLedger, type CriterionScore, type Scores } from '../../../scores/scores';
import { withEntry } from './candidate';

/** A cell of an entry that holds something else in thought. */
export interface SupposedCell {
  readonly place: CriterionPlace;
  readonly value: KnownCell;
}

/** What follows if cells held something else. */
export interface WhatIf {
  readonly ledger: Ledger;
  readonly after: Scores;
  /** The criteria whose entries are supposed, as they are scored then, in the order of the set. */
  readonly criteria: readonly CriterionScore[];
}

/**
 * What the scores would be if these cells held these values; nothing is written. Cells that no rule asks for and those
 * that a register fills change nothing. Example: `whatIf(ledger, [{ place, value: 95 }], day).after.total.index`.
 */
export function whatIf(ledger: Ledger, cells: readonly SupposedCell[], today: ReckoningDay): WhatIf {
  const supposed = cells.reduce(withSupposed, ledger);
  const after = scoreLedger(supposed, today);
  const codes = new Set(cells.map(({ place }) => place.code));
  return {
    ledger: supposed,
    after,
    criteria: after.criteria.filter(({ criterion }) => codes.has(criterion.code)),
  };
}

function withSupposed(ledger: Ledger, { place, value }: SupposedCell): Ledger {
  const { code, field, item } = place;
  const criterion = criteriaOf(ledger.set).find(each => each.code === code);
  if (!criterion || isFed(criterion.rule)) return ledger;
  const { rule } = criterion;
  const record = ledger.records[code] ?? emptyRecord(itemsOf(rule).length);
  const isAsked =
    field === 'notArising'
      ? rule.notArising
      : askedCells(rule, record.entry).some(each => each.input === field && each.item === item);
  return isAsked ? withEntry(ledger, criterion, withCell(record, rule, place, value).entry) : ledger;
}
