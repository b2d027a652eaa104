import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { fillSample } from './fill-sample';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages } from '../../../ui/messages-context';
import type { Writing } from '../../../ui/use-work';
import { Waiting } from '../../../ui/Waiting';
import { STACK } from '../../../ui/theme/looks';

const useStyles = makeStyles({
  offer: { ...STACK, marginTop: tokens.spacingVerticalL, color: tokens.colorNeutralForeground2 },
});

/** Offers made-up figures to somebody who wants to try the workbook out before anything is entered. */
export function SampleOffer({
  filling,
  onFilled,
}: {
  readonly filling: Writing;
  /** The offer will go: whatever had the focus must hand it on. */
  readonly onFilled: () => void;
}) {
  const { ledger } = useOpenLedger().open;
  const styles = useStyles();
  const messages = useMessages().pane.scores;
  return (
    <div className={styles.offer}>
      <span>{messages.fillSampleHint}</span>
      {filling.at === 'working' ? (
        <Waiting>{messages.filling}</Waiting>
      ) : (
        <Button onClick={() => filling.run(() => fillSample(ledger), onFilled)}>{messages.fillSample}</Button>
      )}
    </div>
  );
}
