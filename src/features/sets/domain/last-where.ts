/** The place of the last entry of a list that fits, -1 where none does. Example: `lastWhere([1, 2, 3], n => n < 3)` is 1. */
export function lastWhere<T>(list: readonly T[], fits: (entry: T, index: number) => boolean): number {
  for (let index = list.length - 1; index >= 0; index--) if (fits(list[index]!, index)) return index;
  return -1;
}
