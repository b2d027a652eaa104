import { makeStyles } from '@fluentui/react-components';
import { CellLink } from '../../../ui/rows/CellLink';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import { wrongEntries } from '../domain/wrong-entries';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** The entries that cannot be scored, each with its reason, as the check column of the sheets says it. */
export function WrongEntries() {
  const { scores } = useOpenLedger();
  const styles = useStyles();
  const { entry, pane } = useMessages();
  const wrong = wrongEntries(scores);
  if (wrong.length === 0) return null;
  return (
    <Notice kind="warning">
      <span>{pane.scores.invalid(wrong.length)}</span>
      <ul className={styles.list}>
        {wrong.map(({ criterion: { code, title }, code: reason }) => (
          <li key={code}>
            <CellLink title={title} place={{ in: 'criterion', code, field: 'check' }}>
              {`${code}: ${entry[reason]}`}
            </CellLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
