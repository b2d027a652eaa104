import { makeStyles } from '@fluentui/react-components';
import { CellLink } from '../../../ui/rows/CellLink';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** The entries that cannot be scored, each with its reason, as the check column of the sheets says it. */
export function WrongEntries() {
  const { scores } = useOpenLedger();
  const styles = useStyles();
  const { entry, pane } = useMessages();
  const wrong = scores.criteria.flatMap(({ criterion, outcome }) =>
    outcome.state === 'invalid' ? [{ criterion, reason: entry[outcome.code] }] : [],
  );
  if (wrong.length === 0) return null;
  return (
    <Notice kind="warning">
      <span>{pane.scores.invalid(wrong.length)}</span>
      <ul className={styles.list}>
        {wrong.map(({ criterion: { code, title }, reason }) => (
          <li key={code}>
            <CellLink title={title} place={{ in: 'criterion', code, field: 'check' }}>
              {`${code}: ${reason}`}
            </CellLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
