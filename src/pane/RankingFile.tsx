import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExcelIssue } from '../domain/excel-issue';
import type { RollUp } from '../domain/roll-up';
import { book } from '../excel/excel-book';
import { ROLL_UP_TEXTS } from '../messages/roll-up-texts';
import { DownloadLink } from './DownloadLink';
import { ExcelNotice } from './ExcelNotice';
import { makeRanking, type RankingMade } from './make-ranking';
import { useTexts } from './messages-context';
import { useCrash } from './use-crash';
import { Waiting } from './Waiting';

const useStyles = makeStyles({
  file: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalL,
    overflowWrap: 'anywhere',
  },
});

/** Makes the workbook of a ranking, to be downloaded or opened; one that was made from other choices is not offered. */
export function RankingFile({ result }: { readonly result: RollUp }) {
  const styles = useStyles();
  const texts = useTexts(ROLL_UP_TEXTS);
  const [made, setMade] = useState<RankingMade & { readonly from: RollUp }>();
  const [making, setMaking] = useState(false);
  const [opened, setOpened] = useState<boolean>();
  const [issue, setIssue] = useState<ExcelIssue>();
  const crash = useCrash();
  const { basis } = result;

  const make = async (of: RollUp & { basis: NonNullable<typeof basis> }): Promise<void> => {
    setIssue(undefined);
    setOpened(undefined);
    setMaking(true);
    const done = await makeRanking(of);
    setMaking(false);
    if (done.ok) setMade({ ...done.value, from: result });
    else setIssue(done.issue);
  };
  const open = async ({ bytes }: RankingMade): Promise<void> => {
    const done = await book.offer(bytes);
    setOpened(done.ok);
    setIssue(done.ok ? undefined : done.issue);
  };

  return (
    <div className={styles.file}>
      <Button
        appearance="primary"
        disabled={making || !basis}
        onClick={() => basis && void make({ ...result, basis }).catch(crash)}
      >
        {texts.make}
      </Button>
      {making && <Waiting>{texts.making}</Waiting>}
      {made?.from === result && (
        <>
          <DownloadLink name={made.name} bytes={made.bytes}>
            {texts.file(made.name)}
          </DownloadLink>
          <Button size="small" onClick={() => void open(made).catch(crash)}>
            {texts.open}
          </Button>
          {opened !== undefined && <span role="status">{opened ? texts.opened : texts.notOpened}</span>}
        </>
      )}
      {issue && <ExcelNotice issue={issue} onDismiss={() => setIssue(undefined)} />}
    </div>
  );
}
