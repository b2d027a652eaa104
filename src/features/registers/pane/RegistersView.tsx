import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { registerRows } from '../../../ledger/register-rows';
import { LEDGER_REGISTERS } from '../../../ledger/registers';
import { success } from '../../../ledger/result';
import { selectedCriterion } from '../excel/selected-criterion';
import { REGISTERS_TEXTS } from '../messages/registers-en';
import { SHEET_NAME } from '../../../messages/sheet-names';
import type { WrittenEdit } from '../../../workbook/book';
import { AddedNotice } from './AddedNotice';
import { Buttons } from '../../../ui/Buttons';
import { useKept } from '../../../ui/kept';
import { useOpenLedger } from '../../../ui/ledger-context';
import { lastAdded } from './last-added';
import { LostPointsForm } from './LostPointsForm';
import { useTexts } from '../../../ui/messages-context';
import { Page } from '../../../ui/Page';
import { RegisterForm } from './RegisterForm';
import { RegisterRowList } from './RegisterRowList';
import { useWork } from '../../../ui/use-work';
import { ChoiceField } from '../../../ui/ChoiceField';

const useStyles = makeStyles({ buttons: { margin: `${tokens.spacingVerticalM} 0` } });

type Step =
  | { readonly at: 'rows' }
  | { readonly at: 'losses' }
  | { readonly at: 'form'; readonly criterion: string | undefined };

/** The registers: what they hold, new rows in them, and remediations for lost points. */
export function RegistersView() {
  const { ledger } = useOpenLedger().open;
  const styles = useStyles();
  const texts = useTexts(REGISTERS_TEXTS);
  const { last: added, keep, forget, lookAgain } = useKept(lastAdded);
  const [register, setRegister] = useState(added?.register ?? 'evidence');
  const [step, setStep] = useState<Step>({ at: 'rows' });
  const looking = useWork();

  const go = (next: Step): void => {
    lookAgain();
    setStep(next);
  };
  const beginForm = (): void =>
    looking.run(async () => {
      // Without an active cell, as when a chart is selected, the form begins without a criterion.
      const selected = await selectedCriterion(ledger.set);
      go({ at: 'form', criterion: selected.ok ? selected.value : undefined });
      return success(undefined);
    });
  const onAdded = (edit: WrittenEdit): void => {
    keep({ register, edit });
    go({ at: 'rows' });
  };
  const onLeave = (): void => go({ at: 'rows' });

  if (step.at === 'form')
    return (
      <RegisterForm register={register} criterion={step.criterion} onAdded={onAdded} onLeave={onLeave} />
    );
  if (step.at === 'losses') return <LostPointsForm onAdded={onAdded} onLeave={onLeave} />;
  return (
    <Page title={texts.title}>
      <ChoiceField
        label={texts.register}
        all={LEDGER_REGISTERS}
        nameOf={each => `${SHEET_NAME[each]} (${registerRows(ledger, each).length})`}
        chosen={register}
        onChoose={chosen => {
          setRegister(chosen);
          go({ at: 'rows' });
        }}
      />
      <Buttons className={styles.buttons}>
        <Button appearance="primary" onClick={beginForm}>
          {texts.add}
        </Button>
        {register === 'remediation' && (
          <Button onClick={() => go({ at: 'losses' })}>{texts.fromLosses}</Button>
        )}
      </Buttons>
      {added?.register === register && <AddedNotice added={added.edit} onUndone={forget} />}
      <RegisterRowList key={register} register={register} />
    </Page>
  );
}
