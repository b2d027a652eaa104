import { Button, makeStyles } from '@fluentui/react-components';
import type { KeptCell } from '../workbook/book';
import { useOpenLedger } from './ledger-context';
import { useMessages } from './messages-context';
import { Portions } from './Portions';

/** Cells that are shown at once. */
const PORTION = 20;

const useStyles = makeStyles({
  link: { justifyContent: 'flex-start', minWidth: 0, paddingLeft: 0, textAlign: 'left' },
});

/** The cells that an undo left alone, since somebody has changed them; each leads to its cell. Nothing where there are none. */
export function KeptCells({ kept }: { readonly kept: readonly KeptCell[] }) {
  const { onOpen } = useOpenLedger();
  const styles = useStyles();
  const texts = useMessages().pane.kept;
  if (kept.length === 0) return null;
  return (
    <>
      <span>{texts.title(kept.length)}</span>
      <Portions items={kept} size={PORTION} more={texts.more}>
        {({ sheet, address }) => (
          <li key={`${sheet} ${address}`}>
            <Button
              className={styles.link}
              appearance="transparent"
              size="small"
              onClick={() => onOpen({ in: 'sheet', sheet, address })}
            >
              {texts.cell(sheet, address)}
            </Button>
          </li>
        )}
      </Portions>
    </>
  );
}
