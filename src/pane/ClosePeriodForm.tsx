import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ExcelIssue } from '../domain/excel-issue';
import { periodToClose, type Closing } from '../domain/history';
import { dateText } from '../messages/date-text';
import { PERIODS_TEXTS } from '../messages/periods-texts';
import { PERIOD } from '../rules/words';
import { closeAsEntered, type Closed } from './close-as-entered';
import { ClosingContent } from './ClosingContent';
import { ExcelNotice } from './ExcelNotice';
import { useOpenLedger, useWhileWriting } from './ledger-context';
import { useTexts } from './messages-context';
import { Notice } from './Notice';
import { useCrash } from './use-crash';
import { Waiting } from './Waiting';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
  },
  field: { width: '100%', maxWidth: '420px' },
  told: { outlineStyle: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Step =
  | { readonly at: 'choosing' | 'writing' }
  | { readonly at: 'asking'; readonly closed: number }
  | { readonly at: 'closed'; readonly period: string; readonly closed: Closed };

/** Chooses a period and closes it; asks first where it was closed before. */
export function ClosePeriodForm({
  closings,
}: {
  /** Those that hold. */
  readonly closings: readonly Closing[];
}) {
  const { open, scores, today } = useOpenLedger();
  const { settings } = open.ledger;
  const whileWriting = useWhileWriting();
  const styles = useStyles();
  const texts = useTexts(PERIODS_TEXTS);
  const [chosen, setChosen] = useState<string>();
  const [step, setStep] = useState<Step>({ at: 'choosing' });
  const [issue, setIssue] = useState<ExcelIssue>();
  const crash = useCrash();
  const told = useRef<HTMLSpanElement>(null);
  const period = chosen ?? periodToClose(settings, today);

  // The button that had the focus is gone: what came in its place takes it.
  useEffect(() => {
    if (step.at === 'asking' || step.at === 'closed') told.current?.focus();
  }, [step]);

  const carryOut = async (replace: boolean): Promise<void> => {
    setIssue(undefined);
    setStep({ at: 'writing' });
    const done = await whileWriting(() => closeAsEntered(period, replace));
    if (done.ok) setStep({ at: 'closed', period, closed: done.value });
    // Somebody else closed the period meanwhile.
    else if (done.issue.code === 'excel.periodClosed') setStep({ at: 'asking', closed: done.issue.closed });
    else {
      setStep({ at: 'choosing' });
      setIssue(done.issue);
    }
  };
  const begin = (): void => {
    const earlier = closings.find(closing => closing.period.toLowerCase() === period.toLowerCase());
    if (earlier) setStep({ at: 'asking', closed: earlier.closed });
    else void carryOut(false).catch(crash);
  };

  return (
    <div className={styles.form}>
      <Field className={styles.field} label={texts.period}>
        <Select
          value={period}
          disabled={step.at === 'writing'}
          onChange={(_, { value }) => {
            setChosen(value);
            setStep({ at: 'choosing' });
          }}
        >
          {Object.values(PERIOD).map(each => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      </Field>
      <ClosingContent scores={scores} />
      {issue && <ExcelNotice issue={issue} onDismiss={() => setIssue(undefined)} />}
      {step.at === 'closed' && (
        <span ref={told} className={styles.told} tabIndex={-1} role="status">
          {texts.closed(step.period, dateText(step.closed.day))}
        </span>
      )}
      {step.at === 'closed' && !step.closed.printed && <ExcelNotice issue={{ code: 'excel.printNotSet' }} />}
      {step.at === 'writing' && <Waiting>{texts.closing}</Waiting>}
      {step.at === 'asking' ? (
        <Notice kind="warning">
          <span ref={told} className={styles.told} tabIndex={-1}>
            {texts.question(period, dateText(step.closed))}
          </span>
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={() => void carryOut(true).catch(crash)}>
              {texts.closeAgain}
            </Button>
            <Button onClick={() => setStep({ at: 'choosing' })}>{texts.leave}</Button>
          </div>
        </Notice>
      ) : (
        step.at !== 'writing' && (
          <Button appearance="primary" onClick={begin}>
            {texts.close}
          </Button>
        )
      )}
    </div>
  );
}
