import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { KEPT_SHEET } from '../../../messages/sheet-names';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { KeptCells } from '../../../ui/KeptCells';
import { useWhileWriting } from '../../../ui/ledger-context';
import { useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import { Told } from '../../../ui/Told';
import { useWork } from '../../../ui/use-work';
import { Waiting } from '../../../ui/Waiting';
import type { Undone } from '../../../workbook/book';
import { CHANGE_TEXTS } from '../messages/change-en';
import { lastChange, type DoneChange } from './last-change';

const useStyles = makeStyles({
  told: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
  },
});

/** Says that the index set was changed and offers to take that back; nothing where it was not changed since the pane was opened. */
export function ChangedNotice() {
  const whileWriting = useWhileWriting();
  const styles = useStyles();
  const texts = useTexts(CHANGE_TEXTS);
  const [last, setLast] = useState(lastChange.now);
  const undoing = useWork<Undone>();
  const undo = ({ undo: takeBack }: DoneChange): void =>
    undoing.run(async () => {
      const undone = await whileWriting(takeBack);
      if (undone.ok) {
        lastChange.keep(undefined);
        setLast(undefined);
      }
      return undone;
    });
  if (undoing.at === 'working') return <Waiting>{texts.undoing}</Waiting>;
  return (
    <>
      {undoing.at === 'failed' &&
        (undoing.issue.code === 'excel.changedSince' ? (
          <Notice kind="error">
            <span>{texts.notUndone(KEPT_SHEET(1).trim())}</span>
          </Notice>
        ) : (
          <ExcelNotice issue={undoing.issue} onDismiss={undoing.reset} />
        ))}
      {undoing.at === 'done' && (
        <Told className={styles.told}>
          <span>{texts.undone}</span>
          <KeptCells kept={undoing.value.kept} />
        </Told>
      )}
      {last && (
        <Told className={styles.told}>
          <span>{texts.done(last.set)}</span>
          <Button size="small" onClick={() => undo(last)}>
            {texts.undo}
          </Button>
        </Told>
      )}
    </>
  );
}
