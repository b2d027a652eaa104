import { success, type Result } from '../domain/result';
import type { RollUp } from '../domain/roll-up';
import type { UnitScore } from '../domain/unit-score';
import { loadPart } from '../domain/load-part';
import { today } from './today';

/** The workbook of a ranking as a file. */
export interface RankingMade {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes the workbook of a ranking; the code that does it is loaded here. */
export async function makeRanking(
  result: RollUp & { readonly basis: UnitScore },
): Promise<Result<RankingMade>> {
  const parts = await loadPart(
    Promise.all([import('../workbook/ranking-plan'), import('../files/write-xlsx')]),
  );
  if (!parts.ok) return parts;
  const [{ rankingPlan }, { writeXlsx }] = parts.value;
  const bytes = await writeXlsx(rankingPlan(result, today()));
  return success({ name: `CCHC-${result.basis.year}-xep-hang.xlsx`, bytes });
}
