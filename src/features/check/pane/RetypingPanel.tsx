import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { success } from '../../../ledger/result';
import { book } from '../../../excel/excel-book';
import { momentText } from '../../../messages/date-text';
import { CHECK_TEXTS } from '../messages/check-view-en';
import { retyping, type Retyping } from '../workbook/retyping';
import { retypingEdit } from '../workbook/retyping-edit';
import { Buttons } from '../../../ui/Buttons';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { kept, useKept } from '../../../ui/kept';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useTexts } from '../../../ui/messages-context';
import { Question } from '../../../ui/Question';
import { RetypingPreview } from './RetypingPreview';
import type { WrittenEdit } from '../../../workbook/book';
import { useWork, useWriting } from '../../../ui/use-work';
import { Waiting } from '../../../ui/Waiting';
import { WrittenNotice } from '../../../ui/WrittenNotice';

/** The last cells that were put right: how many, and what takes it back. */
const lastRetyping = kept<{ readonly count: number; readonly edit: WrittenEdit }>();

/** Offers to turn texts into the numbers, days and words that they mean: first what would change, then, on request, the change. */
export function RetypingPanel() {
  const { open } = useOpenLedger();
  const texts = useTexts(CHECK_TEXTS).view.retyping;
  const { last, keep, forget, lookAgain } = useKept(lastRetyping);
  const previewing = useWork<Retyping>();
  const writing = useWriting<WrittenEdit>();
  const count = useMemo(() => retyping(open).retyped.length, [open]);

  const preview = (): void => {
    lookAgain();
    previewing.run(async () => {
      const structure = await book.structure(open);
      return structure.ok ? success(retyping(open, structure.value)) : structure;
    });
  };
  const carryOut = ({ retyped }: Retyping): void =>
    writing.run(
      () => book.write(retypingEdit(retyped, momentText(new Date()))).finally(previewing.reset),
      edit => keep({ count: retyped.length, edit }),
    );

  if (writing.at === 'working') return <Waiting>{texts.working}</Waiting>;
  if (previewing.at === 'done')
    return (
      <RetypingPreview
        preview={previewing.value}
        onCarryOut={() => carryOut(previewing.value)}
        onLeave={previewing.reset}
      />
    );
  return (
    <>
      {previewing.at === 'failed' && <ExcelNotice issue={previewing.issue} onDismiss={previewing.reset} />}
      {writing.at === 'failed' && <ExcelNotice issue={writing.issue} onDismiss={writing.reset} />}
      {last && (
        <WrittenNotice edit={last.edit} texts={texts} onUndone={forget}>
          <span>{texts.done(last.count)}</span>
        </WrittenNotice>
      )}
      {count > 0 && (
        <Question asked={texts.offer(count)}>
          <Buttons>
            <Button size="small" onClick={preview}>
              {texts.preview}
            </Button>
          </Buttons>
        </Question>
      )}
    </>
  );
}
