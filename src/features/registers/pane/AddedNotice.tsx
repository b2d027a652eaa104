import { REGISTERS_TEXTS } from '../messages/registers-en';
import type { WrittenEdit } from '../../../workbook/book';
import { addedAt } from '../../../workbook/rows-edit';
import { useTexts } from '../../../ui/messages-context';
import { WrittenNotice } from '../../../ui/WrittenNotice';

/** Where new rows stand, the way to them, and the way back, but for those that somebody has changed. */
export function AddedNotice({
  added,
  onUndone,
}: {
  readonly added: WrittenEdit;
  /** They were taken back, but for those. */
  readonly onUndone: () => void;
}) {
  const rows = added.rows[0]!;
  const { sheet, first, count, hidden } = rows;
  const texts = useTexts(REGISTERS_TEXTS).added;
  return (
    <WrittenNotice edit={added} at={addedAt(rows)} texts={texts} onUndone={onUndone}>
      <span>
        {count === 1 ? texts.row(sheet, first) : texts.rows(sheet, `${first}–${first + count - 1}`)}
      </span>
      {hidden && <span>{texts.hidden}</span>}
    </WrittenNotice>
  );
}
