import type { Criterion } from '../../../catalogue/index-set';
import { withCell } from '../../../ledger/criterion-cells';
import type { CriterionRecord } from '../../../ledger/ledger';
import { emptyRecord } from '../../../ledger/new-ledger';
import { purposeOf } from '../../../ledger/purpose';
import { itemsOf, traitsOf } from '../../../rules/asks';
import { isBlank, isError, isFilled, isUnread, sameText, type Cell } from '../../../rules/cell';
import { roundResult } from '../../../rules/decimal';
import type { Takes } from '../../../rules/rule-kind';
import { UNNAMED } from '../../../wording/amounts';
import { likeness, wordingOf } from './likeness';
import type { CriterionPair } from './pair-criteria';
import { typedCells, type TypedCell } from './typed-cells';

/** Why a value stays aside: its criterion is no more, nothing like it is asked for, or what is asked for is not this. */
export type KeptReason = 'dropped' | 'notAsked' | 'notTaken';

/** A value that did not move, and the cell that could not take it, where there is one. */
export interface UncarriedCell extends Pick<TypedCell, 'field' | 'item' | 'value'> {
  readonly why: KeptReason;
  readonly target?: Pick<TypedCell, 'field' | 'item'>;
}

/** What becomes of the row of a criterion. */
interface CarriedRecord {
  readonly record: CriterionRecord;
  readonly kept: readonly UncarriedCell[];
}

/** Names of amounts less alike than this are of different things. */
const SAME_AMOUNT = 0.4;
const GENERIC: ReadonlySet<string> = new Set(
  [...Object.values(UNNAMED.share), UNNAMED.counted, ...Object.values(UNNAMED.survey)].map(
    name => wordingOf(name).text,
  ),
);

/**
 * Moves what was typed for a criterion to the one that it became: each value into the cell in which the new rule asks for
 * the same, sub-rows by their titles, if it is one that the cell takes. All else stays aside, unchanged; where the rule
 * stayed, everything moves as it is. Values that were not read move as such, and never stay aside.
 */
export function carryRecord(
  { old, next, change }: CriterionPair,
  record: CriterionRecord,
  year: number,
): CarriedRecord {
  const cells = typedCells(next, emptyRecord(itemsOf(next.rule).length));
  const kept: UncarriedCell[] = [];
  const filled = new Set<TypedCell>();
  const isTurned = traitsOf(old.rule).fewerIsBetter !== traitsOf(next.rule).fewerIsBetter;
  let carried = emptyRecord(itemsOf(next.rule).length);
  for (const cell of typedCells(old, record)) {
    if (isBlank(cell.value)) continue;
    // A count of good things is none of bad ones, whatever both are called.
    const isOtherCount = isTurned && cell.takes !== undefined;
    const target = isOtherCount
      ? undefined
      : cells.find(each => !filled.has(each) && isFor(cell, each, change === 'same'));
    const takes =
      target !== undefined &&
      (isUnread(cell.value) ||
        (!isError(cell.value) && (change === 'same' || isTaken(target, cell.value, next, year))));
    if (takes) {
      carried = withCell(carried, next.rule, target, cell.value);
      filled.add(target);
    } else if (!isUnread(cell.value))
      kept.push(
        target ? { ...of(cell), why: 'notTaken', target: at(target) } : { ...of(cell), why: 'notAsked' },
      );
  }
  return { record: carried, kept };
}

/** Everything typed for a criterion that is no more. */
export function keptRecord(old: Criterion, record: CriterionRecord): UncarriedCell[] {
  return typedCells(old, record)
    .filter(({ value }) => isFilled(value))
    .map(cell => ({ ...of(cell), why: 'dropped' }));
}

function of(cell: TypedCell): Pick<TypedCell, 'field' | 'item' | 'value'> {
  return { ...at(cell), value: cell.value };
}

function at({ field, item }: TypedCell): Pick<TypedCell, 'field' | 'item'> {
  return { field, ...(item === undefined ? {} : { item }) };
}

/** Whether a cell of the new criterion is for the same as one of the old. */
function isFor(old: TypedCell, next: TypedCell, isSameRule: boolean): boolean {
  if (old.field !== next.field || (old.item === undefined) !== (next.item === undefined)) return false;
  if (isSameRule) return old.item === next.item && (old.takes === undefined) === (next.takes === undefined);
  if (old.title !== next.title) return false;
  if (old.takes === undefined || next.takes === undefined) return old.takes === next.takes;
  return asksForLike(old.takes, next.takes);
}

/** Whether what was asked for can be what is asked for now. */
function asksForLike(old: Takes, next: Takes): boolean {
  const isAmount = (takes: Takes): boolean =>
    takes.form === 'amount' || takes.form === 'count' || takes.form === 'votes';
  if (!isAmount(old) || !isAmount(next)) {
    const isWord = (takes: Takes): boolean => takes.form === 'condition' || takes.form === 'choice';
    return old.form === next.form || (isWord(old) && isWord(next));
  }
  const [was, is] = [old, next].map(takes => wordingOf('of' in takes ? takes.of : '')) as [
    ReturnType<typeof wordingOf>,
    ReturnType<typeof wordingOf>,
  ];
  return GENERIC.has(was.text) || GENERIC.has(is.text) || likeness(was, is) >= SAME_AMOUNT;
}

/** Whether a cell takes a value: one that is right there, as far as the cell alone tells. */
function isTaken({ field, takes }: TypedCell, value: Cell, next: Criterion, year: number): boolean {
  const max = next.maxPoints;
  const isPoints = typeof value === 'number' && value >= 0 && roundResult(value) <= max;
  switch (field) {
    case 'notArising':
      return Boolean(next.rule.notArising);
    case 'appraised1':
    case 'appraised2':
      return isPoints;
    case 'explanation':
    case 'note':
      return true;
  }
  if (takes === undefined) return false;
  const purpose = purposeOf(takes, { max, year });
  switch (purpose.is) {
    case 'amount':
      return typeof value === 'number' && value >= 0;
    case 'count':
      return typeof value === 'number' && value >= 0 && Number.isInteger(value);
    case 'day':
      return typeof value === 'number' && value >= purpose.from && value < purpose.to + 1;
    case 'points':
      return isPoints;
    case 'word':
      return purpose.words.some(word => sameText(value, word));
    default:
      return false;
  }
}
