import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { validClosings } from '../domain/history';
import { readClosings } from '../excel/read-closings';
import { PERIODS_TEXTS } from '../messages/periods-texts';
import { ChangesList } from './ChangesList';
import { ClosePeriodForm } from './ClosePeriodForm';
import { ExcelNotice } from './ExcelNotice';
import { useOpenLedger } from './ledger-context';
import { useTexts } from './messages-context';
import { NewYearPanel } from './NewYearPanel';
import { TrendList } from './TrendList';
import { useRead } from './use-read';
import { Waiting } from './Waiting';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

/**
 * Closes a period into the history, shows how the index went from closing to closing and what changed since, and leads
 * on into the next year.
 */
export function PeriodsView() {
  const { open, scores } = useOpenLedger();
  const styles = useStyles();
  const texts = useTexts(PERIODS_TEXTS);
  const { value: closings, issue } = useRead(readClosings, open);
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
          <ClosePeriodForm closings={valid} />
          <TrendList set={open.ledger.set} closings={valid} />
          {last && <ChangesList closing={last} scores={scores} />}
        </>
      )}
      <NewYearPanel />
    </>
  );
}
