import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { TIES } from '../rules/words';
import { BLOCKS, type RollUpChoice } from '../domain/roll-up';
import { RANKED_POINTS } from '../domain/unit-score';
import { ROLL_UP_TEXTS } from '../messages/roll-up-texts';
import { useTexts } from './messages-context';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxWidth: '420px',
    marginTop: tokens.spacingVerticalM,
  },
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
  const ties = Object.keys(TIES) as (keyof typeof TIES)[];
  return (
    <div className={styles.fields}>
      <Choice
        label={texts.points}
        all={RANKED_POINTS}
        names={texts.pointsKinds}
        chosen={choice.points}
        onChoose={points => onChoice({ ...choice, points })}
      />
      <Choice
        label={texts.blocks}
        all={BLOCKS}
        names={texts.blockKinds}
        chosen={choice.blocks}
        onChoose={blocks => onChoice({ ...choice, blocks })}
      />
      <Choice
        label={texts.ties}
        all={ties}
        names={texts.tiesKinds}
        chosen={choice.ties}
        onChoose={ties => onChoice({ ...choice, ties })}
      />
    </div>
  );
}

function Choice<T extends string>({
  label,
  all,
  names,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly all: readonly T[];
  readonly names: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (chosen: T) => void;
}) {
  return (
    <Field label={label}>
      <Select value={chosen} onChange={(_, { value }) => onChoose(value as T)}>
        {all.map(each => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
