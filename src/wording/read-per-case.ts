import type { BonusRule } from '../rules/bonus';
import { roundResult } from '../rules/decimal';
import type { DeductRule } from '../rules/deduct';
import type { TallyRule } from '../rules/tally';
import type { Found } from './found';
import { UNNAMED } from './amounts';
import { nameOf, shortened } from './names';
import { speaksOfCases, type PerCase } from './per-case';
import type { Statement } from './statement';

/** Points that each case adds or takes off: bonus and deduct for one thing, tally for several. */
export function readPerCase(statement: Statement): Found | undefined {
  const { cases, taken, options, formulas, max, title, remarks } = statement;
  const all = [...cases, ...taken.map(({ perCase }) => perCase)];
  if (all.length === 0 || formulas.length > 0 || options.length > 2) return undefined;
  // Cases that nothing here reads would be left out.
  if (statement.unread.some(speaksOfCases)) return undefined;
  const lost = all.filter(({ pointsEach }) => pointsEach < 0);
  if (lost.length > 0 && lost.length < all.length) return undefined;
  const minus = lost.length > 0;
  // Beside what is taken off stands what has all points, beside what is added what has none.
  const beside = minus ? max : 0;
  const fits = options.filter(({ worth }) => worth.points === beside && worth.plain);
  if (max > 0 && fits.length < options.length) return undefined;
  if (all.some(({ pointsEach }) => pointsEach === 0)) return undefined;
  const sure = all.every(({ plain }) => plain) && options.length < 2 && max > 0;
  const [only] = all;
  if (all.length > 1 || max < 0) {
    const items = all.map(({ what, pointsEach }) => ({
      title: nameOf(shortened(what), title || UNNAMED.counted),
      pointsEach,
    }));
    const rule: TallyRule = { kind: 'tally', start: minus && max > 0 ? 'full' : 'zero', items };
    const each = cases.length > 0 && taken.every(({ perCase }) => perCase.pointsEach === -max);
    return { rule, sure: sure && each && remarks.once.length === 0 && capFits(statement, minus, max) };
  }
  return minus ? deduct(statement, only!, sure) : bonus(statement, only!, sure);
}

function bonus(statement: Statement, { what, pointsEach, each }: PerCase, sure: boolean): Found {
  const { max, title } = statement;
  const rule: BonusRule = { kind: 'bonus', counted: counted(what, title), pointsEach };
  return {
    rule,
    sure:
      sure &&
      each &&
      pointsEach <= max &&
      capFits(statement, false, max) &&
      statement.remarks.once.length === 0,
  };
}

function deduct(statement: Statement, { what, pointsEach, each }: PerCase, sure: boolean): Found {
  const { max, title, remarks } = statement;
  const cap = remarks.cap.find(({ of }) => of === 'deducted')?.points ?? max;
  const floor = roundResult(max - cap);
  const rule: DeductRule = {
    kind: 'deduct',
    counted: counted(what, title),
    pointsEach: -pointsEach,
    ...(floor > 0 && { floor }),
  };
  const capped = remarks.cap.every(({ of, points }) => (of === 'deducted' ? points <= max : points === max));
  return { rule, sure: sure && each && -pointsEach <= max && capped && remarks.cap.length <= 1 };
}

function capFits({ remarks }: Statement, minus: boolean, max: number): boolean {
  return remarks.cap.every(({ points, of }) => points === max && (minus || of === 'all'));
}

function counted(what: string, title: string): string {
  const plain = what.replace(/^(?:có|số)\s+/iu, '');
  return nameOf(
    plain === '' ? '' : `Số ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`,
    nameOf(title, UNNAMED.counted),
  );
}
