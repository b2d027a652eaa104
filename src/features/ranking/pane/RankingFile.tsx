import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { success } from '../../../ledger/result';
import type { RollUp } from '../domain/roll-up';
import type { UnitScore } from '../domain/unit-score';
import { book } from '../../../excel/excel-book';
import type { NamedFile } from '../../../files/zip-files';
import { ROLL_UP_TEXTS } from '../messages/roll-up-en';
import { DownloadLink } from '../../../ui/DownloadLink';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { makeRanking } from './make-ranking';
import { useTexts } from '../../../ui/messages-context';
import { useWork } from '../../../ui/use-work';
import { WorkStatus } from '../../../ui/WorkStatus';
import { STACK } from '../../../ui/theme/looks';

const useStyles = makeStyles({
  file: { ...STACK, marginTop: tokens.spacingVerticalL, overflowWrap: 'anywhere' },
});

/** Makes the workbook of a ranking, to be downloaded or opened; one that was made from other choices is not offered. */
export function RankingFile({ result }: { readonly result: RollUp }) {
  const styles = useStyles();
  const texts = useTexts(ROLL_UP_TEXTS);
  const making = useWork<{ readonly of: RollUp; readonly file: NamedFile }>();
  const opening = useWork();
  const { basis } = result;
  const file = making.at === 'done' && making.value.of === result ? making.value.file : undefined;

  const make = (basis: UnitScore): void => {
    opening.reset();
    making.run(async () => {
      const made = await makeRanking({ ...result, basis });
      return made.ok ? success({ of: result, file: made.value }) : made;
    });
  };

  return (
    <div className={styles.file}>
      <Button
        appearance="primary"
        disabled={making.at === 'working' || !basis}
        onClick={() => basis && make(basis)}
      >
        {texts.make}
      </Button>
      <WorkStatus work={making}>{texts.making}</WorkStatus>
      {file && (
        <>
          <DownloadLink name={file.name} bytes={file.bytes}>
            {texts.file(file.name)}
          </DownloadLink>
          <Button size="small" onClick={() => opening.run(() => book.offer(file.bytes))}>
            {texts.open}
          </Button>
          {opening.at === 'done' && <span role="status">{texts.opened}</span>}
          {opening.at === 'failed' && <span role="status">{texts.notOpened}</span>}
        </>
      )}
      {opening.at === 'failed' && <ExcelNotice issue={opening.issue} onDismiss={opening.reset} />}
    </div>
  );
}
