import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ExcelIssue } from '../domain/excel-issue';
import { nextYear } from '../domain/next-year';
import { NEW_YEAR_TEXTS } from '../messages/new-year-texts';
import { DownloadLink } from './DownloadLink';
import { ExcelNotice } from './ExcelNotice';
import { makeNextYear, type NextYearMade } from './make-next-year';
import { useOpenLedger } from './ledger-context';
import { useTexts } from './messages-context';
import { NewYearContent } from './NewYearContent';
import { useCrash } from './use-crash';
import { Waiting } from './Waiting';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  heading: { margin: `${tokens.spacingVerticalXL} 0 0`, fontSize: tokens.fontSizeBase400 },
  text: { margin: 0 },
  told: { outlineStyle: 'none' },
});

/** Shows what would be carried over into the next year, and makes its workbook: opened beside this one, and as a file. */
export function NewYearPanel() {
  const { open, scores, today } = useOpenLedger();
  const { ledger } = open;
  const styles = useStyles();
  const texts = useTexts(NEW_YEAR_TEXTS);
  const [made, setMade] = useState<NextYearMade | 'making'>();
  const [issue, setIssue] = useState<ExcelIssue>();
  const crash = useCrash();
  const told = useRef<HTMLParagraphElement>(null);
  const next = useMemo(() => nextYear(ledger, scores, ''), [ledger, scores]);
  const { year } = next.settings;

  // The button that had the focus is gone: what came in its place takes it.
  useEffect(() => {
    if (typeof made === 'object') told.current?.focus();
  }, [made]);

  const make = async (): Promise<void> => {
    setIssue(undefined);
    setMade('making');
    const done = await makeNextYear();
    setMade(done.ok ? done.value : undefined);
    const refused = done.ok ? done.value.opened : done;
    if (!refused.ok) setIssue(refused.issue);
  };

  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{texts.title}</h2>
      <p className={styles.text}>{texts.intro(year)}</p>
      <NewYearContent next={next} ended={scores} today={today} />
      {issue && <ExcelNotice issue={issue} onDismiss={() => setIssue(undefined)} />}
      {made === undefined && (
        <Button appearance="primary" onClick={() => void make().catch(crash)}>
          {texts.make(year)}
        </Button>
      )}
      {made === 'making' && <Waiting>{texts.making}</Waiting>}
      {typeof made === 'object' && (
        <>
          <p ref={told} className={`${styles.text} ${styles.told}`} tabIndex={-1} role="status">
            {made.opened.ok ? texts.opened(made.year) : texts.notOpened}
          </p>
          <DownloadLink name={made.name} bytes={made.xlsx}>
            {texts.download(made.name)}
          </DownloadLink>
          <p className={styles.text}>{texts.native}</p>
          <p className={styles.text}>{texts.otherWay}</p>
        </>
      )}
    </section>
  );
}
