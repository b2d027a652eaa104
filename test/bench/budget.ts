import budgets from './budgets.json';

export type Figure = keyof typeof budgets;

/** The most that a figure may be. */
export function budget(figure: Figure): number {
  return budgets[figure];
}
