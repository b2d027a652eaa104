import { areasOf } from '../../../catalogue/index-set';
import { itemsOf } from '../../../rules/asks';
import type { Ledger } from '../../../ledger/ledger';
import { emptyRecord } from '../../../ledger/new-ledger';
import { heldRows, registerRows } from '../../../ledger/register-rows';
import { rowOwners } from '../../../ledger/row-owner';

/**
 * The part of a ledger that people with these roles work on: the areas in which they answer for a criterion, with all
 * rows, and of the registers what belongs to them. A register row belongs to the role that it names, one that names
 * none to the role of its criterion. All else reads as if nothing had been entered.
 * Example: `partOf(ledger, ['Công chức Tài chính - kế toán']).tasks` are the tasks of this role.
 */
export function partOf(ledger: Ledger, roles: readonly string[]): Ledger {
  const { set, records } = ledger;
  const areas = areasOf(set, roles);
  const ownerOf = rowOwners(set);
  return {
    ...ledger,
    records: Object.fromEntries(
      set.areas.flatMap(area =>
        area.criteria.map(({ code, rule }) => {
          const blank = emptyRecord(itemsOf(rule).length);
          return [code, (areas.includes(area) ? records[code] : undefined) ?? blank] as const;
        }),
      ),
    ),
    lastYear: {},
    ...heldRows(register =>
      registerRows(ledger, register).filter(row => roles.includes(ownerOf(register, row) ?? '')),
    ),
  };
}
