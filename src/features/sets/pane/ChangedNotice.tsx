import { KEPT_SHEET } from '../../../messages/sheet-names';
import { useKept } from '../../../ui/kept';
import { useTexts } from '../../../ui/messages-context';
import { WrittenNotice } from '../../../ui/WrittenNotice';
import { CHANGE_TEXTS } from '../messages/change-en';
import { lastChange } from './last-change';

/** Says that the index set was changed and offers to take that back; nothing where it was not changed since the pane was opened. */
export function ChangedNotice() {
  const texts = useTexts(CHANGE_TEXTS);
  const { last, forget } = useKept(lastChange);
  return (
    last && (
      <WrittenNotice
        edit={last.edit}
        texts={texts}
        notUndone={texts.notUndone(KEPT_SHEET(1).trim())}
        onUndone={forget}
      >
        <span>{texts.done(last.set)}</span>
      </WrittenNotice>
    )
  );
}
