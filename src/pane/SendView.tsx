import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { awaitedCopies } from '../domain/awaited-copies';
import type { ExcelIssue } from '../domain/excel-issue';
import type { Scores } from '../domain/scores';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { SEND_TEXTS } from '../messages/send-texts';
import { AwaitedList } from './AwaitedList';
import type { CopyChoice, MadeCopy } from './copy-files';
import { ExcelNotice } from './ExcelNotice';
import { FormulasPanel } from './FormulasPanel';
import { MadeCopies } from './MadeCopies';
import { makeCopies } from './make-copies';
import { useTexts } from './messages-context';
import { Notice } from './Notice';
import { SendForm } from './SendForm';
import { today } from './today';
import { useCrash } from './use-crash';
import { useMailed } from './use-mailed';
import type { OpenLedger } from './use-ledger';
import { Waiting } from './Waiting';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

type Step =
  | { readonly at: 'choosing' }
  | { readonly at: 'making'; readonly done: number; readonly of: number }
  | { readonly at: 'made'; readonly copies: readonly MadeCopy[] };

/** Makes the copies that a person then sends, and shows whose answer is awaited. */
export function SendView({
  open,
  scores,
  whileWriting,
}: {
  readonly open: OpenWorkbook;
  readonly scores: Scores;
  readonly whileWriting: OpenLedger['whileWriting'];
}) {
  const styles = useStyles();
  const texts = useTexts(SEND_TEXTS);
  const [step, setStep] = useState<Step>({ at: 'choosing' });
  const [issue, setIssue] = useState<ExcelIssue>();
  const register = useMailed(open);
  const waiting = awaitedCopies(register.mailed ?? [], today());
  const late = waiting.filter(({ daysLate }) => daysLate > 0).length;
  const crash = useCrash();

  const make = async (choice: CopyChoice): Promise<void> => {
    setIssue(undefined);
    setStep({ at: 'making', done: 0, of: choice.kind === 'officer' ? choice.roles.length : 1 });
    const made = await makeCopies(choice, (done, of) => setStep({ at: 'making', done, of }));
    setStep(made.ok ? { at: 'made', copies: made.value } : { at: 'choosing' });
    if (!made.ok) setIssue(made.issue);
  };

  return (
    <>
      <h1 className={styles.title}>{texts.title}</h1>
      <p>{texts.intro}</p>
      {late > 0 && <Notice kind="warning">{texts.lateCopies(late)}</Notice>}
      <SendForm
        ledger={open.ledger}
        scores={scores}
        onMake={choice => {
          if (step.at !== 'making') void make(choice).catch(crash);
        }}
      />
      {issue && <ExcelNotice issue={issue} onDismiss={() => setIssue(undefined)} />}
      {step.at === 'making' && <Waiting>{texts.making(step.done, step.of)}</Waiting>}
      {step.at === 'made' && (
        <MadeCopies
          key={step.copies[0]?.request.copyId}
          copies={step.copies}
          mailed={register.mailed ?? []}
          whileWriting={whileWriting}
        />
      )}
      {register.issue && <ExcelNotice issue={register.issue} />}
      {register.mailed && <AwaitedList copies={waiting} />}
      <FormulasPanel open={open} whileWriting={whileWriting} />
    </>
  );
}
