import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Place } from '../domain/place';
import { registerRows } from '../domain/register-rows';
import { LEDGER_REGISTERS, type LedgerRegister } from '../domain/registers';
import type { Scores } from '../domain/scores';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { selectedCriterion } from '../excel/selected-criterion';
import { REGISTERS_TEXTS } from '../messages/registers-texts';
import { SHEET_NAME } from '../messages/sheet-names';
import type { WrittenEdit } from '../workbook/book';
import { AddedNotice } from './AddedNotice';
import { LostPointsForm } from './LostPointsForm';
import { useTexts } from './messages-context';
import { RegisterForm } from './RegisterForm';
import { RegisterRows } from './RegisterRows';
import { useCrash } from './use-crash';
import type { OpenLedger } from './use-ledger';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0`,
  },
});

type Step =
  { readonly at: 'rows' | 'losses' } | { readonly at: 'form'; readonly criterion: string | undefined };

/** The registers: what they hold, new rows in them, and remediations for lost points. */
export function RegistersView({
  open: { ledger },
  scores,
  today,
  whileWriting,
  onOpen,
}: {
  readonly open: OpenWorkbook;
  readonly scores: Scores;
  readonly today: number;
  readonly whileWriting: OpenLedger['whileWriting'];
  readonly onOpen: (place: Place) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(REGISTERS_TEXTS);
  const [register, setRegister] = useState<LedgerRegister>('evidence');
  const [step, setStep] = useState<Step>({ at: 'rows' });
  const [added, setAdded] = useState<WrittenEdit>();
  const crash = useCrash();

  const beginForm = async (): Promise<void> => {
    // Without an active cell, as when a chart is selected, the form begins without a criterion.
    const selected = await selectedCriterion(ledger.set);
    setAdded(undefined);
    setStep({ at: 'form', criterion: selected.ok ? selected.value : undefined });
  };
  const onAdded = (rows: WrittenEdit): void => {
    setAdded(rows);
    setStep({ at: 'rows' });
  };
  const onLeave = (): void => setStep({ at: 'rows' });

  if (step.at === 'form')
    return (
      <RegisterForm
        register={register}
        ledger={ledger}
        today={today}
        criterion={step.criterion}
        whileWriting={whileWriting}
        onAdded={onAdded}
        onLeave={onLeave}
      />
    );
  if (step.at === 'losses')
    return (
      <LostPointsForm
        ledger={ledger}
        scores={scores}
        whileWriting={whileWriting}
        onAdded={onAdded}
        onLeave={onLeave}
      />
    );
  return (
    <>
      <h1 className={styles.title}>{texts.title}</h1>
      <Field label={texts.register}>
        <Select
          value={register}
          onChange={(_, { value }) => {
            setRegister(value as LedgerRegister);
            setAdded(undefined);
          }}
        >
          {LEDGER_REGISTERS.map(each => (
            <option key={each} value={each}>
              {`${SHEET_NAME[each]} (${registerRows(ledger, each).length})`}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void beginForm().catch(crash)}>
          {texts.add}
        </Button>
        {register === 'remediation' && (
          <Button
            onClick={() => {
              setAdded(undefined);
              setStep({ at: 'losses' });
            }}
          >
            {texts.fromLosses}
          </Button>
        )}
      </div>
      {added && <AddedNotice added={added} onOpen={onOpen} />}
      <RegisterRows key={register} ledger={ledger} register={register} today={today} onOpen={onOpen} />
    </>
  );
}
