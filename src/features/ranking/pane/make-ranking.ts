import { success, type Result } from '../../../ledger/result';
import type { RankedRollUp } from '../domain/roll-up';
import type { NamedFile } from '../../../files/zip-files';
import { loadPart } from '../../../ledger/load-part';
import { today } from '../../../ui/today';

/** Makes the workbook of a ranking as a file; the code that does it is loaded here. */
export async function makeRanking(result: RankedRollUp): Promise<Result<NamedFile>> {
  const parts = await loadPart(
    Promise.all([import('../workbook/ranking-plan'), import('../../../files/write-xlsx')]),
  );
  if (!parts.ok) return parts;
  const [{ rankingName, rankingPlan }, { writeXlsx }] = parts.value;
  const bytes = await writeXlsx(rankingPlan(result, today()));
  return success({ name: rankingName(result.basis.year), bytes });
}
