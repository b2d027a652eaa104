import { Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { codedTitle } from '../../../catalogue/index-set';
import type { OpenShare } from '../../../rules/asks';
import type { Candidate } from '../domain/candidate';
import { EFFORTS, USUAL_EFFORT, type Effort } from '../domain/plan-of-points';
import { PLANNER_TEXTS } from '../messages/planner-en';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { missedIn, type TypedChoices } from '../domain/typed-choices';
import { LINED } from '../../../ui/theme/looks';

const useStyles = makeStyles({
  item: LINED,
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
  },
  gain: { fontWeight: tokens.fontWeightSemibold },
  what: { color: tokens.colorNeutralForeground2 },
  said: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  missed: { maxWidth: '260px' },
});

/** One thing that can be done: for which criterion, what, what it brings, and what people say of it. */
export function StepItem({
  candidate,
  gain,
  shares,
  choices,
  onChange,
}: {
  readonly candidate: Candidate;
  /** Points of the index that it brings. */
  readonly gain: number;
  /** The shares of which it is asked how many cases were missed. */
  readonly shares: readonly OpenShare[];
  readonly choices: TypedChoices;
  readonly onChange: (change: Partial<TypedChoices>) => void;
}) {
  const styles = useStyles();
  const { number } = useMessages();
  const texts = useTexts(PLANNER_TEXTS);
  const { criterion } = candidate;
  const { code } = criterion;
  const { impossible, efforts, missed } = choices;
  const name = codedTitle(criterion);
  const typed = missed[code] ?? [];
  const tick = (isTicked: boolean): void => {
    const next = new Set(impossible);
    if (isTicked) next.add(code);
    else next.delete(code);
    onChange({ impossible: next });
  };
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span>{name}</span>
        <span className={styles.gain}>{`+${number(gain, 2)}`}</span>
      </div>
      <div className={styles.what}>{texts.step(candidate.does)}</div>
      <div className={styles.said}>
        <Checkbox
          label={texts.impossible}
          aria-label={`${texts.impossible}: ${name}`}
          checked={impossible.has(code)}
          onChange={(_, { checked }) => tick(checked === true)}
        />
        <Select
          aria-label={`${texts.effort}: ${name}`}
          size="small"
          value={String(efforts[code] ?? USUAL_EFFORT)}
          onChange={(_, { value }) => onChange({ efforts: { ...efforts, [code]: Number(value) as Effort } })}
        >
          {EFFORTS.map(effort => (
            <option key={effort} value={effort}>
              {texts.efforts[effort]}
            </option>
          ))}
        </Select>
      </div>
      {shares.map(({ share, of, left }) => {
        const text = typed[share] ?? '';
        return (
          <Field
            key={share}
            className={styles.missed}
            label={texts.missed(number(left, Number.isInteger(left) ? 0 : 2), shares.length > 1 ? of : '')}
            {...(text === '' || missedIn(text) !== undefined ? {} : { validationMessage: texts.missedWrong })}
          >
            <Input
              size="small"
              inputMode="decimal"
              value={text}
              onChange={(_, { value }) =>
                onChange({ missed: { ...missed, [code]: withText(typed, share, value) } })
              }
            />
          </Field>
        );
      })}
    </li>
  );
}

function withText(texts: readonly string[], at: number, text: string): string[] {
  return Array.from({ length: Math.max(texts.length, at + 1) }, (_, index) =>
    index === at ? text : (texts[index] ?? ''),
  );
}
