import { Button } from '@fluentui/react-components';
import type { WorkIssue } from '../../../ledger/work-issue';
import type { Ledger } from '../../../ledger/ledger';
import { book } from '../../../excel/excel-book';
import { UNFINISHED_TEXTS } from '../messages/unfinished-en';
import { finishWorkbook } from './create-workbook';
import { useWhileWriting } from '../../../ui/ledger-context';
import { useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import { useRead } from '../../../ui/use-read';
import { useWork } from '../../../ui/use-work';
import { WorkStatus } from '../../../ui/WorkStatus';

/** Offers to finish a workbook that lacks only its last touches, since the pane was closed before them. */
export function FinishNotice({
  ledger,
  onIncomplete,
}: {
  readonly ledger: Ledger;
  /** The workbook is finished, but for this. */
  readonly onIncomplete: (issue: WorkIssue) => void;
}) {
  const whileWriting = useWhileWriting();
  const texts = useTexts(UNFINISHED_TEXTS);
  const finishing = useWork();
  const { value: left } = useRead(book.unfinished, finishing.at === 'done');

  const finish = (): void =>
    finishing.run(async () => {
      const done = await whileWriting(() => finishWorkbook(ledger));
      if (done.ok && !done.value.printed) onIncomplete({ code: 'excel.printNotSet' });
      return done.ok ? { ok: true, value: undefined } : done;
    });

  if (!left || finishing.at === 'done' || left.untouched.length + left.entered.length === 0) return null;
  if (finishing.at === 'working' || finishing.at === 'failed')
    return <WorkStatus work={finishing}>{texts.finishing}</WorkStatus>;
  return (
    <Notice kind="warning">
      <span>{texts.almost}</span>
      <Button onClick={finish}>{texts.finish}</Button>
    </Notice>
  );
}
