import { makeStyles, tokens } from '@fluentui/react-components';
import { ALL_TIES } from '../../../scores/rank';
import { BLOCKS, type RollUpChoice } from '../domain/roll-up';
import { RANKED_POINTS } from '../domain/unit-score';
import { ROLL_UP_TEXTS } from '../messages/roll-up-en';
import { ChoiceField } from '../../../ui/ChoiceField';
import { useTexts } from '../../../ui/messages-context';
import { STACK } from '../../../ui/theme/looks';

const useStyles = makeStyles({
  fields: { ...STACK, marginTop: tokens.spacingVerticalM },
});

/** Asks by which points, among whom, and how equal units are ranked. */
export function RankingChoice({
  choice,
  onChoice,
}: {
  readonly choice: RollUpChoice;
  readonly onChoice: (choice: RollUpChoice) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(ROLL_UP_TEXTS);
  return (
    <div className={styles.fields}>
      <ChoiceField
        label={texts.points}
        all={RANKED_POINTS}
        nameOf={points => texts.pointsKinds[points]}
        chosen={choice.points}
        onChoose={points => onChoice({ ...choice, points })}
      />
      <ChoiceField
        label={texts.blocks}
        all={BLOCKS}
        nameOf={blocks => texts.blockKinds[blocks]}
        chosen={choice.blocks}
        onChoose={blocks => onChoice({ ...choice, blocks })}
      />
      <ChoiceField
        label={texts.ties}
        all={ALL_TIES}
        nameOf={ties => texts.tiesKinds[ties]}
        chosen={choice.ties}
        onChoose={ties => onChoice({ ...choice, ties })}
      />
    </div>
  );
}
