/** The words of one thing or of several. `agreeing(1, 'it was', 'they were')` is "it was", of 0 "they were". */
export function agreeing(count: number, one: string, several: string): string {
  return count === 1 ? one : several;
}

/** A number of things as English says it. `counted(1, 'criterion', 'criteria')` is "1 criterion", of 0 "0 criteria". */
export function counted(count: number, one: string, several: string): string {
  return `${count} ${agreeing(count, one, several)}`;
}
