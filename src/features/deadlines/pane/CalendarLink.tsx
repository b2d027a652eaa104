import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { DueItem } from '../domain/deadlines';
import { writeIcs } from '../../../files/write-ics';
import { dueEvents } from '../messages/due-events';
import { FOLLOW_UP_TEXTS } from '../messages/follow-up-en';
import { DownloadLink } from '../../../ui/DownloadLink';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useTexts } from '../../../ui/messages-context';

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalXL },
  hint: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Offers the deadlines that are still to come as a file for a calendar; nothing where there is none. */
export function CalendarLink({ items }: { readonly items: readonly DueItem[] }) {
  const { workbookId, settings } = useOpenLedger().open.ledger;
  const styles = useStyles();
  const { deadlines: texts } = useTexts(FOLLOW_UP_TEXTS);
  const events = useMemo(() => dueEvents(workbookId, items, texts), [workbookId, items, texts]);
  const bytes = useMemo(() => writeIcs(events, new Date()), [events]);
  if (events.length === 0) return null;
  return (
    <div className={styles.section}>
      <DownloadLink name={`Han-CCHC-${settings.year}.ics`} bytes={bytes} type="text/calendar">
        {texts.calendar}
      </DownloadLink>
      <p className={styles.hint}>{texts.calendarHint}</p>
    </div>
  );
}
