import type { IndexSet } from '../../../catalogue/index-set';
import { dialectHere } from '../../../excel/capabilities';
import { book } from '../../../excel/excel-book';
import { loadPart } from '../../../ledger/load-part';
import type { Result } from '../../../ledger/result';
import { momentText } from '../../../messages/date-text';
import { today } from '../../../ui/today';
import type { Progress, WriteOptions, WrittenEdit } from '../../../workbook/book';
import { changeSet } from '../domain/change-set';
import { pairCriteria, type PairChoices } from '../domain/pair-criteria';

/** How the change goes on, and what stops it. */
interface Carrying extends Pick<WriteOptions, 'signal'> {
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Puts the open workbook, with what its cells hold by now, under another index set, its criteria paired as somebody chose.
 * For what stops it see `changeEdit`. The code that does it is loaded here.
 */
export async function carryOutChange(
  next: IndexSet,
  choices: PairChoices,
  carrying: Carrying,
): Promise<Result<WrittenEdit>> {
  const part = await loadPart(import('../workbook/change-edit'));
  if (!part.ok) return part;
  const read = await book.read();
  if (!read.ok) return read;
  const structure = await book.structure(read.value);
  if (!structure.ok) return structure;
  const { ledger } = read.value;
  const edit = part.value.changeEdit(
    read.value,
    changeSet(ledger, next, pairCriteria(ledger.set, next, choices)),
    {
      sheets: new Map([...structure.value.sheets].map(([name, { values }]) => [name, values])),
      dialect: dialectHere(),
      today: today(),
      at: momentText(new Date()),
    },
  );
  return edit.ok ? book.write(edit.value, carrying) : edit;
}
