import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExcelIssue } from '../domain/excel-issue';
import { fillSample } from './fill-sample';
import { useOpenLedger, useWhileWriting } from './ledger-context';
import { useMessages } from './messages-context';
import { useCrash } from './use-crash';
import { Waiting } from './Waiting';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground2,
  },
});

/** Offers made-up figures to somebody who wants to try the workbook out before anything is entered. */
export function SampleOffer({
  onIssue,
  onFilled,
}: {
  readonly onIssue: (issue: ExcelIssue) => void;
  /** The offer will go: whatever had the focus must hand it on. */
  readonly onFilled: () => void;
}) {
  const { ledger } = useOpenLedger().open;
  const whileWriting = useWhileWriting();
  const styles = useStyles();
  const messages = useMessages().pane.scores;
  const crash = useCrash();
  const [filling, setFilling] = useState(false);
  const fill = async (): Promise<void> => {
    setFilling(true);
    const filled = await whileWriting(() => fillSample(ledger));
    setFilling(false);
    if (filled.ok) onFilled();
    else onIssue(filled.issue);
  };
  return (
    <div className={styles.offer}>
      <span>{messages.fillSampleHint}</span>
      {filling ? (
        <Waiting>{messages.filling}</Waiting>
      ) : (
        <Button onClick={() => void fill().catch(crash)}>{messages.fillSample}</Button>
      )}
    </div>
  );
}
