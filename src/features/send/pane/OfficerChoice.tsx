import { makeStyles, tokens } from '@fluentui/react-components';
import type { Officer } from '../../../ledger/copies';
import { copyProgress } from '../domain/copy-progress';
import { isMailAddress } from '../../../ledger/mail-address';
import { countsOf } from '../../../scores/progress';
import { upperFirst } from '../../../messages/full-words';
import { PROGRESS_TEXTS } from '../../../messages/progress-en';
import { SEND_TEXTS } from '../messages/send-en';
import { useTexts } from '../../../ui/messages-context';
import { useOpenLedger } from '../../../ui/ledger-context';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0, width: '100%' },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  officer: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
  },
  box: { width: '16px', height: '16px', margin: '2px 0 0', accentColor: tokens.colorBrandBackground },
  facts: {
    display: 'flex',
    flexDirection: 'column',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  problem: { color: tokens.colorStatusDangerForeground1 },
});

/** The officers with a tick each: what they get, and whether a mail can be addressed to them. */
export function OfficerChoice({
  officers,
  chosen,
  issue,
  onToggle,
}: {
  readonly officers: readonly Officer[];
  /** The first roles of those who get a copy. */
  readonly chosen: readonly string[];
  readonly issue: string | undefined;
  readonly onToggle: (role: string) => void;
}) {
  const { scores } = useOpenLedger();
  const styles = useStyles();
  const texts = useTexts(SEND_TEXTS);
  const progressText = useTexts(PROGRESS_TEXTS);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{texts.officers}</legend>
      {officers.map(({ roles, name, email, criteria }) => (
        <label key={roles[0]} className={styles.officer}>
          <input
            type="checkbox"
            className={styles.box}
            checked={chosen.includes(roles[0]!)}
            onChange={() => onToggle(roles[0]!)}
          />
          <span>
            {name === '' ? roles.join('; ') : name}
            <span className={styles.facts}>
              {name !== '' && <span>{roles.join('; ')}</span>}
              <span>{upperFirst(progressText(countsOf(copyProgress(scores, criteria))))}</span>
              {email === '' ? (
                <span>{texts.noAddress}</span>
              ) : isMailAddress(email) ? (
                <span>{email}</span>
              ) : (
                <span className={styles.problem}>{texts.badAddress(email)}</span>
              )}
            </span>
          </span>
        </label>
      ))}
      {officers.some(({ email }) => !isMailAddress(email)) && (
        <span className={styles.facts}>{texts.addressHint}</span>
      )}
      {issue && (
        <span role="alert" className={styles.problem}>
          {issue}
        </span>
      )}
    </fieldset>
  );
}
