import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ExcelIssue } from '../domain/excel-issue';
import { hasEntries } from '../domain/has-entries';
import type { Ledger } from '../domain/ledger';
import type { Scores } from '../domain/scores';
import { goTo } from '../excel/go-to';
import { AreaRow } from './AreaRow';
import { ExcelNotice } from './ExcelNotice';
import { useMessages } from './messages-context';
import { Notice } from './Notice';
import { SampleOffer } from './SampleOffer';
import { TotalScore } from './TotalScore';
import type { OpenLedger } from './use-ledger';
import { WrongEntries } from './WrongEntries';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
  },
  areas: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
});

/** The state of the open ledger: index and rating, the areas, what is wrong. */
export function ScoresView({
  ledger,
  scores,
  whileWriting,
}: {
  readonly ledger: Ledger;
  readonly scores: Scores;
  readonly whileWriting: OpenLedger['whileWriting'];
}) {
  const styles = useStyles();
  const messages = useMessages().pane.scores;
  const [issue, setIssue] = useState<ExcelIssue>();
  const title = useRef<HTMLHeadingElement>(null);
  const open = (sheet: string, address: string): void => {
    void goTo(sheet, address).then(went => setIssue(went.ok ? undefined : went.issue));
  };
  const { sample } = ledger.settings;
  const started = hasEntries(ledger);
  return (
    <>
      {issue && <ExcelNotice issue={issue} onDismiss={() => setIssue(undefined)} />}
      {sample && <Notice kind="warning">{messages.sample}</Notice>}
      <TotalScore titleRef={title} settings={ledger.settings} total={scores.total} started={started} />
      <WrongEntries scores={scores} set={ledger.set} onOpen={open} />
      <h2 className={styles.heading}>{messages.areas}</h2>
      <ul className={styles.areas}>
        {scores.areas.map(area => (
          <AreaRow key={area.area.code} score={area} onOpen={open} />
        ))}
      </ul>
      {!started && (
        <SampleOffer
          ledger={ledger}
          whileWriting={whileWriting}
          onIssue={setIssue}
          onFilled={() => title.current?.focus()}
        />
      )}
    </>
  );
}
