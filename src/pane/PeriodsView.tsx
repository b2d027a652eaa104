import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { validClosings } from '../domain/history';
import type { Scores } from '../domain/scores';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { PERIODS_TEXTS } from '../messages/periods-texts';
import { ChangesList } from './ChangesList';
import { ClosePeriodForm } from './ClosePeriodForm';
import { ExcelNotice } from './ExcelNotice';
import { useTexts } from './messages-context';
import { NewYearPanel } from './NewYearPanel';
import { TrendList } from './TrendList';
import { useClosings } from './use-closings';
import type { OpenLedger } from './use-ledger';
import { Waiting } from './Waiting';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/**
 * Closes a period into the history, shows how the index went from closing to closing and what changed since, and leads
 * on into the next year.
 */
export function PeriodsView({
  open,
  scores,
  today,
  whileWriting,
}: {
  readonly open: OpenWorkbook;
  readonly scores: Scores;
  readonly today: number;
  readonly whileWriting: OpenLedger['whileWriting'];
}) {
  const styles = useStyles();
  const texts = useTexts(PERIODS_TEXTS);
  const { closings, issue } = useClosings(open);
  const valid = useMemo(() => closings && validClosings(closings), [closings]);
  const last = valid?.at(-1);
  return (
    <>
      <h1 className={styles.title}>{texts.title}</h1>
      <p>{texts.intro}</p>
      {issue && <ExcelNotice issue={issue} />}
      {!valid && !issue && <Waiting />}
      {valid && (
        <>
          <ClosePeriodForm
            settings={open.ledger.settings}
            scores={scores}
            today={today}
            closings={valid}
            whileWriting={whileWriting}
          />
          <TrendList set={open.ledger.set} closings={valid} />
          {last && <ChangesList closing={last} scores={scores} />}
        </>
      )}
      <NewYearPanel ledger={open.ledger} scores={scores} today={today} />
    </>
  );
}
