import { REGISTERS_TEXTS } from '../messages/registers-en';
import { cell } from '../../../workbook/address';
import type { WrittenEdit } from '../../../workbook/book';
import { lastAdded } from './last-added';
import { useTexts } from '../../../ui/messages-context';
import { WrittenNotice } from '../../../ui/WrittenNotice';

/** Where new rows stand, the way to them, and the way back, but for those that somebody has changed. */
export function AddedNotice({ added }: { readonly added: WrittenEdit }) {
  const { sheet, first, count, hidden } = added.rows[0]!;
  const texts = useTexts(REGISTERS_TEXTS).added;
  return (
    <WrittenNotice
      edit={added}
      at={{ sheet, address: cell(first, 1) }}
      texts={texts}
      onUndone={() => lastAdded.keep(undefined)}
    >
      <span>
        {count === 1 ? texts.row(sheet, first) : texts.rows(sheet, `${first}–${first + count - 1}`)}
      </span>
      {hidden && <span>{texts.hidden}</span>}
    </WrittenNotice>
  );
}
