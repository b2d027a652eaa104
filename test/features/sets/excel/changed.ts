import type { IndexSet } from '../../../../src/catalogue/index-set';
import { readStructure } from '../../../../src/excel/read-structure';
import { changeSet } from '../../../../src/features/sets/domain/change-set';
import { pairCriteria, type PairChoices } from '../../../../src/features/sets/domain/pair-criteria';
import { changeEdit } from '../../../../src/features/sets/workbook/change-edit';
import type { Result } from '../../../../src/ledger/result';
import type { BookEdit } from '../../../../src/workbook/book-edit';
import type { OpenWorkbook } from '../../../../src/workbook/open-workbook';
import { SAMPLE_DAY } from '../../../sample/sample-plan';

/** What puts the open workbook under another set, as the pane works it out. */
export async function changed(
  open: OpenWorkbook,
  next: IndexSet,
  choices?: PairChoices,
): Promise<Result<BookEdit>> {
  const structure = await readStructure(open);
  if (!structure.ok) return structure;
  const change = changeSet(open.ledger, next, pairCriteria(open.ledger.set, next, choices));
  const sheets = new Map([...structure.value.sheets].map(([name, { values }]) => [name, values]));
  return changeEdit(open, change, {
    sheets,
    dialect: 'live',
    today: SAMPLE_DAY,
    at: '15/10/2026 08:00',
  });
}
