import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { REGISTERS_TEXTS } from '../messages/registers-en';
import { cell } from '../../../workbook/address';
import type { Undone, WrittenEdit } from '../../../workbook/book';
import { sentence } from '../../../messages/messages';
import { Buttons } from '../../../ui/Buttons';
import { keepAdded } from './last-added';
import { KeptCells } from '../../../ui/KeptCells';
import { useOpenLedger, useWhileWriting } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Told } from '../../../ui/Told';
import { useWork } from '../../../ui/use-work';
import { WorkStatus } from '../../../ui/WorkStatus';

const useStyles = makeStyles({
  added: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
  },
});

/** Where new rows stand, the way to them, and the way back, but for those that somebody has changed. */
export function AddedNotice({ added: { rows, printed, undo } }: { readonly added: WrittenEdit }) {
  const { sheet, first, count, hidden } = rows[0]!;
  const { onOpen } = useOpenLedger();
  const whileWriting = useWhileWriting();
  const styles = useStyles();
  const { excel } = useMessages();
  const texts = useTexts(REGISTERS_TEXTS).added;
  const undoing = useWork<Undone>();
  const takeBack = (): void =>
    undoing.run(() =>
      whileWriting(async () => {
        const done = await undo();
        if (done.ok && done.value.kept.length === 0) keepAdded(undefined);
        return done;
      }),
    );

  if (undoing.at === 'done') {
    const { kept } = undoing.value;
    return (
      <Told className={styles.added}>
        <span>{kept.length === 0 ? texts.undone : texts.undonePartly}</span>
        <KeptCells kept={kept} />
      </Told>
    );
  }
  return (
    <>
      <WorkStatus work={undoing}>{texts.undoing}</WorkStatus>
      {undoing.at !== 'working' && (
        <Told className={styles.added}>
          <span>
            {count === 1 ? texts.row(sheet, first) : texts.rows(sheet, `${first}–${first + count - 1}`)}
          </span>
          {hidden && <span>{texts.hidden}</span>}
          {!printed && <span>{sentence(excel, { code: 'excel.printNotSet' })}</span>}
          <Buttons>
            <Button size="small" onClick={() => onOpen({ in: 'sheet', sheet, address: cell(first, 1) })}>
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
