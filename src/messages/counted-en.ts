/** A number of things as English says it. `counted(1, 'criterion', 'criteria')` is "1 criterion", of 0 "0 criteria". */
export function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
