import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { sentence } from '../../../messages/messages';
import { PLANNER_TEXTS } from '../messages/planner-en';
import { Buttons } from '../../../ui/Buttons';
import { KeptCells } from '../../../ui/KeptCells';
import { useOpenLedger, useWhileWriting } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Told } from '../../../ui/Told';
import { useWork } from '../../../ui/use-work';
import { WorkStatus } from '../../../ui/WorkStatus';
import type { Undone, WrittenEdit } from '../../../workbook/book';

const useStyles = makeStyles({
  told: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalM} 0`,
  },
});

/** What was written, the way to its sheet where it has one, and the way back. */
export function WrittenNotice({
  said,
  sheet,
  edit,
  onUndone,
}: {
  readonly said: string;
  readonly sheet?: string;
  readonly edit: WrittenEdit;
  /** Nothing of it is left. */
  readonly onUndone?: () => void;
}) {
  const { onOpen } = useOpenLedger();
  const whileWriting = useWhileWriting();
  const styles = useStyles();
  const { excel } = useMessages();
  const texts = useTexts(PLANNER_TEXTS);
  const undoing = useWork<Undone>();
  const takeBack = (): void =>
    undoing.run(() =>
      whileWriting(async () => {
        const done = await edit.undo();
        if (done.ok && done.value.kept.length === 0) onUndone?.();
        return done;
      }),
    );

  if (undoing.at === 'done') {
    const { kept } = undoing.value;
    return (
      <Told className={styles.told}>
        <span>{kept.length === 0 ? texts.undone : texts.undonePartly}</span>
        <KeptCells kept={kept} />
      </Told>
    );
  }
  return (
    <>
      <WorkStatus work={undoing}>{texts.undoing}</WorkStatus>
      {undoing.at !== 'working' && (
        <Told className={styles.told}>
          <span>{said}</span>
          {!edit.printed && <span>{sentence(excel, { code: 'excel.printNotSet' })}</span>}
          <Buttons>
            {sheet !== undefined && (
              <Button size="small" onClick={() => onOpen({ in: 'sheet', sheet, address: 'A1' })}>
                {texts.show}
              </Button>
            )}
            <Button size="small" onClick={takeBack}>
              {texts.undo}
            </Button>
          </Buttons>
        </Told>
      )}
    </>
  );
}
