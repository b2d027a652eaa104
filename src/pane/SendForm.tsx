import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { COPY_KINDS, officersOf, type CopyKind } from '../domain/copies';
import type { Ledger } from '../domain/ledger';
import { isMailAddress } from '../domain/mail-address';
import { reporterOf } from '../domain/reporter';
import type { Scores } from '../domain/scores';
import { SEND_TEXTS } from '../messages/send-texts';
import { dateInText } from '../rules/text-date';
import { calendarDay } from '../rules/serial-date';
import type { CopyChoice } from './copy-files';
import { useTexts } from './messages-context';
import { OfficerChoice } from './OfficerChoice';
import { OwnSheetsChoice } from './OwnSheetsChoice';
import { today } from './today';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM },
  field: { width: '100%', maxWidth: '420px' },
});

/** Days that people have for their answer unless somebody says otherwise. */
const DAYS = 7;

/** Asks which copies to make, for whom, and until when they shall come back. */
export function SendForm({
  ledger,
  scores,
  onMake,
}: {
  readonly ledger: Ledger;
  readonly scores: Scores;
  readonly onMake: (choice: CopyChoice) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(SEND_TEXTS);
  const officers = officersOf(ledger);
  const keeper = ledger.settings.people[reporterOf(ledger.set) ?? ''];
  const [kind, setKind] = useState<CopyKind>('officer');
  const [left, setLeft] = useState<readonly string[]>([]);
  const [recipient, setRecipient] = useState('');
  const [email, setEmail] = useState('');
  const [due, setDue] = useState(() => isoDay(today() + DAYS));
  const [replyTo, setReplyTo] = useState(() =>
    [keeper?.name, keeper?.email].filter(text => text !== undefined && text !== '').join(', '),
  );
  const [ownSheets, setOwnSheets] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(false);
  const roles = officers.map(officer => officer.roles[0]!).filter(role => !left.includes(role));
  const missing = kind === 'officer' ? roles.length === 0 : recipient.trim() === '';
  const badEmail = kind !== 'officer' && email.trim() !== '' && !isMailAddress(email.trim());

  const make = (): void => {
    setAsked(true);
    if (missing || badEmail) return;
    const common = { due: dateInText(due), replyTo: replyTo.trim() };
    onMake(
      kind === 'officer'
        ? { kind, roles, ...common }
        : {
            kind,
            recipient: recipient.trim(),
            email: email.trim(),
            ownSheets: kind === 'whole' ? ownSheets : [],
            ...common,
          },
    );
  };

  return (
    <form
      className={styles.form}
      onSubmit={event => {
        event.preventDefault();
        make();
      }}
    >
      <Field className={styles.field} label={texts.kind} hint={texts.kindHints[kind]}>
        <Select value={kind} onChange={(_, { value }) => setKind(value as CopyKind)}>
          {COPY_KINDS.map(each => (
            <option key={each} value={each}>
              {texts.kinds[each]}
            </option>
          ))}
        </Select>
      </Field>
      {kind === 'officer' ? (
        <OfficerChoice
          officers={officers}
          scores={scores}
          chosen={roles}
          issue={asked && missing ? texts.nobody : undefined}
          onToggle={role =>
            setLeft(left.includes(role) ? left.filter(each => each !== role) : [...left, role])
          }
        />
      ) : (
        <>
          <Field
            className={styles.field}
            label={texts.recipient}
            validationMessage={asked && missing ? texts.nobody : null}
          >
            <Input value={recipient} onChange={(_, { value }) => setRecipient(value)} />
          </Field>
          <Field
            className={styles.field}
            label={texts.email}
            validationMessage={asked && badEmail ? texts.badAddress(email) : null}
          >
            <Input value={email} onChange={(_, { value }) => setEmail(value)} />
          </Field>
        </>
      )}
      {kind === 'whole' && <OwnSheetsChoice set={ledger.set} chosen={ownSheets} onChoose={setOwnSheets} />}
      {kind !== 'summary' && (
        <>
          <Field className={styles.field} label={texts.due}>
            <Input type="date" value={due} onChange={(_, { value }) => setDue(value)} />
          </Field>
          <Field className={styles.field} label={texts.replyTo} hint={texts.replyToHint}>
            <Input value={replyTo} onChange={(_, { value }) => setReplyTo(value)} />
          </Field>
        </>
      )}
      <Button type="submit" appearance="primary">
        {texts.make}
      </Button>
    </form>
  );
}

/** A day as a date field holds it. `isoDay(46053)` is "2026-01-31". */
function isoDay(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return [year, month, day].map(part => String(part).padStart(2, '0')).join('-');
}
