import { Button, makeStyles } from '@fluentui/react-components';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  link: { justifyContent: 'flex-start', minWidth: 0, paddingLeft: 0, textAlign: 'left' },
});

/** The entries that cannot be scored, each with its reason, as the check column of the sheets says it. */
export function WrongEntries() {
  const { scores, onOpen } = useOpenLedger();
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
            <Button
              className={styles.link}
              appearance="transparent"
              size="small"
              title={title}
              onClick={() => onOpen({ in: 'criterion', code, field: 'check' })}
            >
              {`${code}: ${reason}`}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
