import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { sentence } from '../../../messages/messages';
import { PLANNER_TEXTS } from '../messages/planner-en';
import { PLAN_SHEET } from '../messages/plan-sheet-vi';
import { Buttons } from '../../../ui/Buttons';
import { KeptCells } from '../../../ui/KeptCells';
import { useOpenLedger, useWhileWriting } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Told } from '../../../ui/Told';
import { useWork } from '../../../ui/use-work';
import { WorkStatus } from '../../../ui/WorkStatus';
import type { Undone } from '../../../workbook/book';
import { keepAssigned, type Assigned } from './last-assigned';

const useStyles = makeStyles({
  told: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalM} 0`,
  },
});

/** What was handed out, the way to its sheet, and the way back. */
export function AssignedNotice({ assigned: { count, edit } }: { readonly assigned: Assigned }) {
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
        if (done.ok && done.value.kept.length === 0) keepAssigned(undefined);
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
  const { name } = PLAN_SHEET;
  return (
    <>
      <WorkStatus work={undoing}>{texts.undoing}</WorkStatus>
      {undoing.at !== 'working' && (
        <Told className={styles.told}>
          <span>{texts.assigned(count, name)}</span>
          {!edit.printed && <span>{sentence(excel, { code: 'excel.printNotSet' })}</span>}
          <Buttons>
            <Button size="small" onClick={() => onOpen({ in: 'sheet', sheet: name, address: 'A1' })}>
              {texts.show}
            </Button>
            <Button size="small" onClick={takeBack}>
              {texts.undo}
            </Button>
          </Buttons>
        </Told>
      )}
    </>
  );
}
