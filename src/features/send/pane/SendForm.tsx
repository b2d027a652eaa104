import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { COPY_KINDS, officersOf } from '../../../ledger/copies';
import {
  choiceOf,
  chosenRoles,
  draftFaults,
  firstDraft,
  withOfficerToggled,
  type CopyChoice,
  type CopyDraft,
  type DraftFault,
} from '../domain/copy-choice';
import { SEND_TEXTS } from '../messages/send-en';
import { ActionBar } from '../../../ui/ActionBar';
import { ChoiceField } from '../../../ui/ChoiceField';
import { DateField } from '../../../ui/DateField';
import { useTexts } from '../../../ui/messages-context';
import { OfficerChoice } from './OfficerChoice';
import { OwnSheetsChoice } from './OwnSheetsChoice';
import { POINTS_PLAN } from '../../../messages/points-plan-vi';
import { today } from '../../../ui/today';
import { useWholeLedger } from '../../../ui/use-whole-ledger';
import { STACK } from '../../../ui/theme/looks';
import { useOpenLedger } from '../../../ui/ledger-context';

const useStyles = makeStyles({
  form: { ...STACK, gap: tokens.spacingVerticalM },
  field: { width: '100%', maxWidth: '420px' },
});

/** Asks which copies to make, for whom, and until when they shall come back. */
export function SendForm({ onMake }: { readonly onMake: (choice: CopyChoice) => void }) {
  const { ledger } = useOpenLedger().open;
  const styles = useStyles();
  const texts = useTexts(SEND_TEXTS);
  const officers = officersOf(ledger);
  const [draft, setDraft] = useState(() => firstDraft(ledger, today(), [POINTS_PLAN.name]));
  const [asked, setAsked] = useState(false);
  const { kind, recipient, email, due, replyTo, ownSheets } = draft;
  const change = (part: Partial<CopyDraft>): void => setDraft({ ...draft, ...part });
  const faults = draftFaults(draft, officers);
  const making = useWholeLedger(() => onMake(choiceOf(draft, officers)));
  const told = (fault: DraftFault): boolean => asked && faults.includes(fault);

  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        setAsked(true);
        if (faults.length === 0) making.begin();
      }}
    >
      <ChoiceField
        label={texts.kind}
        hint={texts.kindHints[kind]}
        all={COPY_KINDS}
        nameOf={each => texts.kinds[each]}
        chosen={kind}
        onChoose={chosen => {
          change({ kind: chosen });
          setAsked(false);
        }}
      />
      {kind === 'officer' ? (
        <OfficerChoice
          officers={officers}
          chosen={chosenRoles(draft, officers)}
          issue={told('nobody') ? texts.nobody : undefined}
          onToggle={role => setDraft(withOfficerToggled(draft, role))}
        />
      ) : (
        <>
          <Field
            className={styles.field}
            label={texts.recipient}
            validationMessage={told('nobody') ? texts.noRecipient : null}
          >
            <Input value={recipient} onChange={(_, { value }) => change({ recipient: value })} />
          </Field>
          <Field
            className={styles.field}
            label={texts.email}
            validationMessage={told('badAddress') ? texts.badAddress(email) : null}
          >
            <Input value={email} onChange={(_, { value }) => change({ email: value })} />
          </Field>
        </>
      )}
      {kind === 'whole' && (
        <OwnSheetsChoice chosen={ownSheets} onChoose={names => change({ ownSheets: names })} />
      )}
      {kind !== 'summary' && (
        <>
          <DateField
            className={styles.field}
            label={texts.due}
            value={due}
            isAsked={told('badDay')}
            onChange={value => change({ due: value })}
          />
          <Field className={styles.field} label={texts.replyTo} hint={texts.replyToHint}>
            <Input value={replyTo} onChange={(_, { value }) => change({ replyTo: value })} />
          </Field>
        </>
      )}
      {making.question ?? (
        <ActionBar>
          <Button type="submit" appearance="primary">
            {texts.make}
          </Button>
        </ActionBar>
      )}
    </form>
  );
}
