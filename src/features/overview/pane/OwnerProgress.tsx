import { byOwner } from '../domain/by-owner';
import { FOLLOW_UP_TEXTS } from '../../deadlines/messages/follow-up-en';
import { FigureRow } from '../../../ui/FigureRow';
import { ListSection } from '../../../ui/ListSection';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';

/** How far each responsible role is; each leads to what it should look at next. */
export function OwnerProgress() {
  const { open, scores, onOpen } = useOpenLedger();
  const { number, pane } = useMessages();
  const { owners } = useTexts(FOLLOW_UP_TEXTS);
  return (
    <ListSection title={owners.title}>
      {byOwner(open.ledger, scores).map(
        ({ owner, name, criteria, entered, self, counted, wrong, unproven, next }) => (
          <FigureRow
            key={owner}
            title={owner}
            figure={owners.entered(entered, criteria)}
            share={entered / criteria}
            facts={[
              name || owners.unnamed,
              counted > 0 && pane.scores.points(number(self, 2), number(counted, 2)),
              wrong > 0 && owners.wrong(wrong),
              unproven > 0 && owners.unproven(unproven),
            ]}
            onOpen={() => onOpen(next)}
          />
        ),
      )}
    </ListSection>
  );
}
