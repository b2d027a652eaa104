import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { success } from '../../../ledger/result';
import { book } from '../../../excel/excel-book';
import { momentText } from '../../../messages/date-text';
import { CHECK_TEXTS } from '../messages/check-view-en';
import { retyping, type Retyping } from '../workbook/retyping';
import { retypingEdit } from '../workbook/retyping-edit';
import { Buttons } from '../../../ui/Buttons';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { lastRetyping, type DoneRetyping } from './last-retyping';
import { KeptCells } from '../../../ui/KeptCells';
import type { Undone } from '../../../workbook/book';
import { useOpenLedger, useWhileWriting } from '../../../ui/ledger-context';
import { useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import { RetypingPreview } from './RetypingPreview';
import { Told } from '../../../ui/Told';
import { useWork } from '../../../ui/use-work';
import { Waiting } from '../../../ui/Waiting';

const useStyles = makeStyles({
  told: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
  },
});

/** Offers to turn texts into the numbers, days and words that they mean: first what would change, then, on request, the change. */
export function RetypingPanel() {
  const { open } = useOpenLedger();
  const whileWriting = useWhileWriting();
  const styles = useStyles();
  const texts = useTexts(CHECK_TEXTS).view.retyping;
  const [last, setLast] = useState(lastRetyping.now);
  const previewing = useWork<Retyping>();
  const writing = useWork<'done' | Undone, 'working' | 'undoing'>();
  const count = useMemo(() => retyping(open).retyped.length, [open]);

  const keep = (done: DoneRetyping | undefined): void => {
    lastRetyping.keep(done);
    setLast(done);
  };
  const preview = (): void => {
    writing.reset();
    previewing.run(async () => {
      const structure = await book.structure(open);
      return structure.ok ? success(retyping(open, structure.value)) : structure;
    });
  };
  const carryOut = ({ retyped }: Retyping): void =>
    writing.run(async () => {
      const written = await whileWriting(() => book.write(retypingEdit(retyped, momentText(new Date()))));
      previewing.reset();
      if (!written.ok) return written;
      keep({ count: retyped.length, undo: written.value.undo });
      return success('done');
    });
  const undo = (done: DoneRetyping): void =>
    writing.run(async tell => {
      tell('undoing');
      const undone = await whileWriting(done.undo);
      if (undone.ok) keep(undefined);
      return undone;
    });

  if (writing.at === 'working') return <Waiting>{texts[writing.progress ?? 'working']}</Waiting>;
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
      {writing.at === 'done' && writing.value !== 'done' && (
        <Told className={styles.told}>
          <span>{writing.value.kept.length === 0 ? texts.undone : texts.undonePartly}</span>
          <KeptCells kept={writing.value.kept} />
        </Told>
      )}
      {last && (
        <Told className={styles.told}>
          <span>{texts.done(last.count)}</span>
          <Button size="small" onClick={() => undo(last)}>
            {texts.undo}
          </Button>
        </Told>
      )}
      {count > 0 && (
        <Notice kind="warning">
          <span>{texts.offer(count)}</span>
          <Buttons>
            <Button size="small" onClick={preview}>
              {texts.preview}
            </Button>
          </Buttons>
        </Notice>
      )}
    </>
  );
}
