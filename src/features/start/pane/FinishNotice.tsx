import { Button } from '@fluentui/react-components';
import type { Ledger } from '../../../ledger/ledger';
import { book } from '../../../excel/excel-book';
import { UNFINISHED_TEXTS } from '../messages/unfinished-en';
import type { Written } from '../../../workbook/book';
import { finishWorkbook } from './create-workbook';
import { useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import { useRead } from '../../../ui/use-read';
import { useWriting } from '../../../ui/use-work';
import { WorkStatus } from '../../../ui/WorkStatus';

/** Offers to finish a workbook that lacks only its last touches, since the pane was closed before them. */
export function FinishNotice({
  ledger,
  onWritten,
}: {
  readonly ledger: Ledger;
  /** The workbook is finished. */
  readonly onWritten: (written: Written) => void;
}) {
  const texts = useTexts(UNFINISHED_TEXTS);
  const finishing = useWriting<Written>();
  const { value: left } = useRead(book.unfinished, finishing.at === 'done');

  if (!left || finishing.at === 'done' || left.untouched.length + left.entered.length === 0) return null;
  if (finishing.at === 'working' || finishing.at === 'failed')
    return <WorkStatus work={finishing}>{texts.finishing}</WorkStatus>;
  return (
    <Notice kind="warning">
      <span>{texts.almost}</span>
      <Button onClick={() => finishing.run(() => finishWorkbook(ledger), onWritten)}>{texts.finish}</Button>
    </Notice>
  );
}
