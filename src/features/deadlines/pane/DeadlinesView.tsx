import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { deadlines, dueGroups, DUE_GROUPS, type DueGroup } from '../domain/deadlines';
import { dateText } from '../../../messages/date-text';
import { FOLLOW_UP_TEXTS } from '../messages/follow-up-en';
import { CalendarLink } from './CalendarLink';
import { DueList } from './DueList';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useTexts } from '../../../ui/messages-context';
import { Page } from '../../../ui/Page';
import { Section } from '../../../ui/Section';

const useStyles = makeStyles({
  asOf: { margin: 0, color: tokens.colorNeutralForeground2 },
  fold: { marginTop: tokens.spacingVerticalL },
});

/** What is owed and when, overdue first; each leads to the cell that settles it. */
export function DeadlinesView() {
  const { open, scores, today } = useOpenLedger();
  const { ledger } = open;
  const styles = useStyles();
  const { deadlines: messages } = useTexts(FOLLOW_UP_TEXTS);
  const [laterShown, setLaterShown] = useState(false);
  const items = useMemo(() => deadlines(ledger, scores, today), [ledger, scores, today]);
  const groups = useMemo(() => dueGroups(items), [items]);
  const later = groups.later.length;
  const soon = items.length - later;

  const section = (group: DueGroup) =>
    groups[group].length > 0 && (
      <Section key={group} title={`${messages.groups[group]} (${groups[group].length})`}>
        <DueList group={group} items={groups[group]} />
      </Section>
    );

  return (
    <Page title={messages.title}>
      <p className={styles.asOf}>{messages.asOf(dateText(today))}</p>
      {soon === 0 && <p>{later === 0 ? messages.nothing : messages.nothingSoon}</p>}
      {DUE_GROUPS.filter(group => group !== 'later').map(section)}
      {later > 0 && (
        <Button
          className={styles.fold}
          aria-expanded={laterShown}
          onClick={() => setLaterShown(shown => !shown)}
        >
          {laterShown ? messages.hideLater : messages.showLater(later)}
        </Button>
      )}
      {laterShown && section('later')}
      <CalendarLink items={items} />
    </Page>
  );
}
