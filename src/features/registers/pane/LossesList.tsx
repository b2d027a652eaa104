import { losses } from '../../../scores/losses';
import { moreOf } from '../../../messages/rule-vi';
import { kindOf } from '../../../rules/kinds';
import { FOLLOW_UP_TEXTS } from '../../deadlines/messages/follow-up-en';
import { ListSection } from '../../../ui/ListSection';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { CriterionRow } from '../../../ui/rows/CriterionRow';

/** As many as an officer can keep in mind. */
const SHOWN = 10;

/** Where most points are lost and what would win them back; each leads to its row. Nothing while nothing is lost. */
export function LossesList() {
  const { scores } = useOpenLedger();
  const { number, pane } = useMessages();
  const { losses: texts } = useTexts(FOLLOW_UP_TEXTS);
  const worst = losses(scores, SHOWN);
  if (worst.length === 0) return null;
  return (
    <ListSection title={texts.title}>
      {worst.map(({ criterion, shown, score, max, needed }) => (
        <CriterionRow
          key={criterion.code}
          criterion={criterion}
          field="score"
          figure={pane.scores.lost(number(shown, 2))}
          facts={[
            pane.scores.points(number(score, 2), number(max, 2)),
            needed !== undefined &&
              texts.needed(needed, moreOf(needed, kindOf(criterion.rule).facts(criterion.rule, max))),
          ]}
        />
      ))}
    </ListSection>
  );
}
