import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { closingOf, periodToClose, type Closing } from '../../../scores/history';
import { success } from '../../../ledger/result';
import { dateText } from '../../../messages/date-text';
import { PERIOD_NAMES } from '../../../messages/period-names-en';
import { mayClose } from '../domain/may-close';
import { PERIODS_TEXTS } from '../messages/periods-en';
import { PERIOD } from '../../../rules/words';
import { Buttons } from '../../../ui/Buttons';
import { closeAsEntered, type Closed } from './close-as-entered';
import { ClosingContent } from './ClosingContent';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { useOpenLedger, useWhileWriting } from '../../../ui/ledger-context';
import { useTexts } from '../../../ui/messages-context';
import { Question } from '../../../ui/Question';
import { Told } from '../../../ui/Told';
import { useWork } from '../../../ui/use-work';
import { WholeLedgerButton } from '../../../ui/WholeLedgerButton';
import { WorkStatus } from '../../../ui/WorkStatus';
import { STACK } from '../../../ui/theme/looks';
import { ChoiceField } from '../../../ui/ChoiceField';

const useStyles = makeStyles({
  form: { ...STACK, gap: tokens.spacingVerticalM },
});

/** Chooses a period and closes it; asks first where it was closed before, which `closings` hold. */
export function ClosePeriodForm({ closings }: { readonly closings: readonly Closing[] }) {
  const { open, today } = useOpenLedger();
  const whileWriting = useWhileWriting();
  const styles = useStyles();
  const texts = useTexts(PERIODS_TEXTS);
  const periodNames = useTexts(PERIOD_NAMES);
  const [chosen, setChosen] = useState<string>();
  const closing = useWork<Closed & { readonly period: string }>();
  const period = chosen ?? periodToClose(open.ledger.settings, today);

  // Somebody else may close the period meanwhile: writing then fails with what is found here.
  const close = (replace: boolean): void =>
    closing.run(async () => {
      const earlier = closingOf(closings, period);
      const may = mayClose(period, earlier ? [earlier.closed] : [], replace);
      if (!may.ok) return may;
      const done = await whileWriting(() => closeAsEntered(open.ledger.gaps, period, replace));
      return done.ok ? success({ ...done.value, period }) : done;
    });
  const closedBefore =
    closing.at === 'failed' && closing.issue.code === 'excel.periodClosed' ? closing.issue : undefined;

  return (
    <div className={styles.form}>
      <ChoiceField
        label={texts.period}
        all={Object.values(PERIOD)}
        nameOf={periodNames.named}
        chosen={period}
        disabled={closing.at === 'working'}
        onChoose={value => {
          setChosen(value);
          closing.reset();
        }}
      />
      <ClosingContent />
      {closing.at === 'done' && (
        <>
          <Told>
            {texts.closed(periodNames.inSentence(closing.value.period), dateText(closing.value.day))}
          </Told>
          {!closing.value.printed && <ExcelNotice issue={{ code: 'excel.printNotSet' }} />}
        </>
      )}
      {closedBefore ? (
        <Question asked={texts.question(periodNames.inSentence(period), dateText(closedBefore.closed))}>
          <Buttons>
            <Button appearance="primary" onClick={() => close(true)}>
              {texts.closeAgain}
            </Button>
            <Button onClick={closing.reset}>{texts.leave}</Button>
          </Buttons>
        </Question>
      ) : (
        <>
          <WorkStatus work={closing}>{texts.closing}</WorkStatus>
          {closing.at !== 'working' && (
            <WholeLedgerButton appearance="primary" onGo={() => close(false)}>
              {texts.close}
            </WholeLedgerButton>
          )}
        </>
      )}
    </div>
  );
}
