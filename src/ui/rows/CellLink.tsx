import { Button, makeStyles } from '@fluentui/react-components';
import type { Place } from '../../ledger/place';
import { useOpenLedger } from '../ledger-context';

const useStyles = makeStyles({
  link: { justifyContent: 'flex-start', minWidth: 0, paddingLeft: 0, textAlign: 'left' },
});

/** What is said of one cell, as a link that leads there. */
export function CellLink({
  place,
  title,
  children,
}: {
  readonly place: Place;
  readonly title?: string;
  readonly children: string;
}) {
  const { onOpen } = useOpenLedger();
  const styles = useStyles();
  return (
    <Button
      className={styles.link}
      appearance="transparent"
      size="small"
      title={title}
      onClick={() => onOpen(place)}
    >
      {children}
    </Button>
  );
}
