import type { Cell } from '../../../rules/cell';
import { sameValue } from '../../../rules/same-value';
import type { Slot } from './criterion-slots';
import type { CriterionChange } from './merge';

/** Smaller numbers stand in neighbouring rows by chance. */
const TELLING = 10;

/**
 * The changes with a doubt on every one that brings what stood one row above or below when it was sent, where that row
 * holds something else now as well: cells of one column were moved, as when some were inserted or deleted between others.
 * `back` is what came back, by place. Example: of 12, 30 that became blank, 12 the second is doubtful.
 */
export function withShifted(
  changes: readonly CriterionChange[],
  sent: readonly Slot[],
  back: ReadonlyMap<string, Cell>,
): CriterionChange[] {
  const columns = new Map<string, { readonly at: string; readonly was: Cell; readonly is: Cell }[]>();
  for (const { place, value } of sent) {
    const at = JSON.stringify(place);
    const column = columns.get(place.field) ?? [];
    column.push({ at, was: value, is: back.get(at) ?? null });
    columns.set(place.field, column);
  }
  const moved = new Set<string>();
  for (const column of columns.values())
    for (const step of [-1, 1]) {
      const brings = (index: number): boolean => {
        const [here, near] = [column[index], column[index + step]];
        return (
          here !== undefined &&
          near !== undefined &&
          typeof near.was === 'number' &&
          !sameValue(near.was, near.is) &&
          sameValue(near.was, here.is)
        );
      };
      column.forEach(({ at, is }, index) => {
        const isTelling = typeof is === 'number' && Math.abs(is) >= TELLING;
        if (brings(index) && (isTelling || brings(index + step) || brings(index - step))) moved.add(at);
      });
    }
  return changes.map(change =>
    change.verdict === 'taken' && moved.has(JSON.stringify(change.place))
      ? { ...change, verdict: 'doubt', doubt: { code: 'merge.shifted' } }
      : change,
  );
}
