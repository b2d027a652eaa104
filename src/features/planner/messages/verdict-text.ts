import type { PointsPlan } from '../domain/plan-of-points';
import type { PlannerTexts } from './planner-vi';

/** What became of the search, as a sentence; `shown` writes an index. Example: "Đã đạt chỉ tiêu 90,00." */
export function verdictText(
  { verdicts }: Pick<PlannerTexts, 'verdicts'>,
  { verdict, target = 0, missing = 0, after }: PointsPlan,
  shown: (index: number) => string,
): string {
  return verdicts[verdict]({
    target: shown(target),
    missing: shown(missing),
    after: shown(after.total.index ?? 0),
  });
}
