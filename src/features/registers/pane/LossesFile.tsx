import { makeStyles } from '@fluentui/react-components';
import { lastYearDoubts } from '../domain/last-year-doubts';
import type { LastYear } from '../../start/files/read-last-year';
import { sentence } from '../../../messages/messages';
import { REGISTERS_TEXTS } from '../messages/registers-en';
import { LastYearField } from '../../start/pane/LastYearField';
import { useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import { useOpenLedger } from '../../../ui/ledger-context';

const useStyles = makeStyles({ text: { margin: 0 } });

/** Takes last year's workbook as the source of lost points, and says which one was read and what is odd about it. */
export function LossesFile({
  lastYear,
  onRead,
}: {
  readonly lastYear: LastYear | undefined;
  readonly onRead: (lastYear: LastYear) => void;
}) {
  const { settings } = useOpenLedger().open.ledger;
  const styles = useStyles();
  const { losses: texts, lastYearDoubts: say } = useTexts(REGISTERS_TEXTS);
  const read = lastYear?.ledger.settings;
  const doubts = read ? lastYearDoubts(read, settings) : [];
  return (
    <>
      <LastYearField hint={texts.fileHint} label={texts.chooseFile} onRead={onRead} />
      {read && (
        <p className={styles.text} role="status">
          {texts.read(read.unitName, read.year)}
        </p>
      )}
      {doubts.length > 0 && (
        <Notice kind="warning">
          {doubts.map(doubt => (
            <span key={doubt.code}>{sentence(say, doubt)}</span>
          ))}
        </Notice>
      )}
    </>
  );
}
