import type { RowPlan } from './plan';

/** Neighbouring rows of one height, in points; `first` counts from 0. */
export interface HeightRun {
  readonly first: number;
  readonly count: number;
  readonly height: number;
}

/** The heights of planned rows, so that neighbours of one height cost one request. */
export function heightRuns({ rows }: { readonly rows: readonly Pick<RowPlan, 'height'>[] }): HeightRun[] {
  const runs: { first: number; count: number; height: number }[] = [];
  rows.forEach(({ height }, index) => {
    if (height === undefined) return;
    const last = runs.at(-1);
    if (last && last.height === height && last.first + last.count === index) last.count++;
    else runs.push({ first: index, count: 1, height });
  });
  return runs;
}
