import { makeStyles, tokens } from '@fluentui/react-components';
import type { AwaitedCopy } from '../domain/awaited-copies';
import { dateText } from '../../../messages/date-text';
import { SEND_TEXTS } from '../messages/send-en';
import type { MailedCopy } from '../../../workbook/read-mailed';
import { ListSection } from '../../../ui/ListSection';
import { useTexts } from '../../../ui/messages-context';
import { SMALL_FACTS } from '../../../ui/theme/looks';

const useStyles = makeStyles({
  row: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, overflowWrap: 'anywhere' },
  facts: SMALL_FACTS,
  late: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** The copies whose answer is awaited, the latest first, so that people can be reminded. */
export function AwaitedList({ copies }: { readonly copies: readonly AwaitedCopy<MailedCopy>[] }) {
  const styles = useStyles();
  const texts = useTexts(SEND_TEXTS);
  return (
    <ListSection title={`${texts.register} (${copies.length})`}>
      {copies.length === 0 && <li className={styles.row}>{texts.noneAwaited}</li>}
      {copies.map(({ row, recipient, copyId, sent, due, daysLate }) => (
        <li key={row} className={styles.row}>
          {recipient || copyId}
          <span className={styles.facts}>
            {daysLate > 0 && <span className={styles.late}>{texts.late(daysLate)}</span>}
            <span>{due === undefined ? texts.awaitedAnyDay : texts.awaited(dateText(due))}</span>
            {typeof sent === 'number' && <span>{texts.sentOn(dateText(sent))}</span>}
          </span>
        </li>
      ))}
    </ListSection>
  );
}
