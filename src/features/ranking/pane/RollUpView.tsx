import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { FIRST_CHOICE, rollUp } from '../domain/roll-up';
import { ROLL_UP_TEXTS } from '../messages/roll-up-en';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { FilePicker } from '../../../ui/files/FilePicker';
import { useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { lastRanking } from './last-ranking';
import { RankingChoice } from './RankingChoice';
import { RankingFile } from './RankingFile';
import { RankingTable } from './RankingTable';
import { Section } from '../../../ui/Section';
import { UnrankedList } from './UnrankedList';
import { useUnitFiles } from './use-unit-files';
import { Waiting } from '../../../ui/Waiting';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** Ranks many units from their workbooks; needs no open ledger, and changes none. */
export function RollUpView() {
  const styles = useStyles();
  const texts = useTexts(ROLL_UP_TEXTS);
  const { files, reading, issue, add, stop, remove } = useUnitFiles();
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const result = useMemo(() => rollUp(files, choice), [files, choice]);
  useEffect(() => {
    if (result.ranked > 0) lastRanking.keep(result);
  }, [result]);

  return (
    <Page title={texts.title} intro={texts.intro}>
      {issue && <ExcelNotice issue={issue} />}
      {reading ? (
        <div className={styles.row}>
          <Waiting>{texts.reading(reading.done, reading.of)}</Waiting>
          <Button size="small" onClick={stop}>
            {texts.stop}
          </Button>
        </div>
      ) : (
        <FilePicker texts={texts} accept=".xlsx" onFiles={add} />
      )}
      {files.length > 0 && !reading && (
        <>
          <RankingChoice choice={choice} onChoice={setChoice} />
          <Section title={texts.ranked(result.ranked)}>
            {result.differing > 0 && <Notice kind="warning">{texts.differing(result.differing)}</Notice>}
            <RankingTable blocks={result.blocks} />
            {result.ranked > 0 && <RankingFile result={result} />}
          </Section>
          <UnrankedList unranked={result.unranked} onLeaveOut={remove} />
        </>
      )}
    </Page>
  );
}
