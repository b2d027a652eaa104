import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { sentence } from '../messages/messages';
import { Buttons } from './Buttons';
import type { CellAddress } from '../workbook/address';
import { KeptCells } from './rows/KeptCells';
import { useOpenLedger } from './ledger-context';
import { useMessages } from './messages-context';
import { Notice } from './Notice';
import { Told } from './Told';
import { useWriting } from './use-work';
import { WorkStatus } from './WorkStatus';
import type { Undone, WrittenEdit } from '../workbook/book';
import { STACK } from './theme/looks';

const useStyles = makeStyles({
  told: { ...STACK, margin: `${tokens.spacingVerticalM} 0` },
});

/** What a view calls the way to what it wrote, where that has a place, and the way back. */
interface WrittenTexts {
  readonly show?: string;
  readonly undo: string;
  readonly undoing: string;
  /** Said once all of it is taken back. */
  readonly undone: string;
  /** Said where somebody has changed some of it since, which stays. */
  readonly undonePartly: string;
}

/** What was written, the way to it where it has a place, and the way back, but for what somebody has changed. */
export function WrittenNotice({
  edit: { printed, undo },
  at,
  texts,
  notUndone,
  onUndone,
  children,
}: {
  readonly edit: WrittenEdit;
  readonly at?: CellAddress | undefined;
  readonly texts: WrittenTexts;
  /** Said where the edit made sheets on which somebody has entered something since, so that nothing was taken back. */
  readonly notUndone?: string;
  /** It was taken back, but for what somebody has changed. */
  readonly onUndone?: () => void;
  /** What is said of it. */
  readonly children: ReactNode;
}) {
  const { onOpen } = useOpenLedger();
  const styles = useStyles();
  const { work } = useMessages();
  const undoing = useWriting<Undone>();
  const takeBack = (): void =>
    undoing.run(async () => {
      const done = await undo();
      if (done.ok) onUndone?.();
      return done;
    });

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
      {notUndone !== undefined && undoing.at === 'failed' && undoing.issue.code === 'excel.changedSince' ? (
        <Notice kind="error">
          <span>{notUndone}</span>
        </Notice>
      ) : (
        <WorkStatus work={undoing}>{texts.undoing}</WorkStatus>
      )}
      {undoing.at !== 'working' && (
        <Told className={styles.told}>
          {children}
          {!printed && <span>{sentence(work, { code: 'excel.printNotSet' })}</span>}
          <Buttons>
            {at && (
              <Button size="small" onClick={() => onOpen({ in: 'sheet', ...at })}>
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
