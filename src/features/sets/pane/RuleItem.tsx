import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { printedTitle } from '../../../catalogue/index-set';
import { isByHand } from '../../../rules/asks';
import type { Rule } from '../../../rules/kinds';
import { writeRule } from '../../../wording/write-rule';
import { workedExamples } from '../../../wording/worked-examples';
import { ruleChoices } from '../domain/set-draft';
import type { ReadCriterion } from '../domain/table-reading';
import { examplesText } from '../messages/example-text';
import { SETS_TEXTS } from '../messages/sets-en';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { CARD } from '../../../ui/theme/looks';

const useStyles = makeStyles({
  item: CARD,
  open: { borderLeftColor: tokens.colorStatusWarningForeground1 },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  method: { margin: 0, whiteSpace: 'pre-line', fontSize: tokens.fontSizeBase200 },
});

/** One criterion: the words of the table, what they were understood as and what that gives, and what they may mean else. */
export function RuleItem({
  criterion,
  chosen,
  onChoose,
}: {
  readonly criterion: ReadCriterion;
  readonly chosen: Rule | undefined;
  readonly onChoose: (rule: Rule) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(SETS_TEXTS);
  const { number } = useMessages();
  const { code, printedCode, title, maxPoints, method } = criterion;
  const { choices, current } = ruleChoices(criterion, chosen);
  const label = (choice: Rule) => (
    <span>
      {isByHand(choice) ? texts.manual : writeRule(choice)}
      <br />
      <span className={styles.quiet}>{examplesText(workedExamples(choice, maxPoints ?? 0))}</span>
    </span>
  );
  return (
    <li className={mergeClasses(styles.item, current === undefined && styles.open)}>
      <span
        className={styles.title}
        id={`rule-${code}`}
      >{`${code} · ${printedCode === code ? title : printedTitle(criterion)}`}</span>
      <span className={styles.quiet}>{texts.points(number(maxPoints ?? 0, 2))}</span>
      <span className={styles.quiet}>{method === '' ? texts.noMethod : texts.original}</span>
      {method !== '' && <p className={styles.method}>{method}</p>}
      <RadioGroup
        aria-labelledby={`rule-${code}`}
        value={current === undefined ? '' : String(choices.indexOf(current))}
        onChange={(_, { value }) => onChoose(choices[Number(value)]!)}
      >
        {choices.map((choice, index) => (
          <Radio key={index} value={String(index)} label={label(choice)} />
        ))}
      </RadioGroup>
    </li>
  );
}
