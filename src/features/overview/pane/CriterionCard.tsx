import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { codedTitle, type Criterion } from '../../../catalogue/index-set';
import type { Place } from '../../../ledger/place';
import { notArisingText, wholeRuleText } from '../../../messages/rule-vi';
import { kindOf } from '../../../rules/kinds';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { CARD } from '../../../ui/theme/looks';
import { firstInput } from '../domain/first-input';
import { CRITERION_GUIDE_TEXTS } from '../messages/criterion-guide-en';
import { firstWords } from '../messages/first-words';

const useStyles = makeStyles({
  card: { ...CARD, alignItems: 'flex-start', '& > p': { margin: 0 } },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  text: { whiteSpace: 'pre-line', fontSize: tokens.fontSizeBase200 },
});

/** One criterion: both of its codes, the words of the decision, how the ledger scores it, what proves it. */
export function CriterionCard({
  criterion,
  onOpen,
}: {
  readonly criterion: Criterion;
  /** Leads to its first cell for entry; without it nothing does. */
  readonly onOpen?: (place: Place) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(CRITERION_GUIDE_TEXTS);
  const { number } = useMessages();
  const { rule, maxPoints, method, owner, evidence } = criterion;
  return (
    <li className={styles.card}>
      <span className={styles.title} lang="vi">
        {codedTitle(criterion)}
      </span>
      <span className={styles.quiet}>
        {texts.points(number(maxPoints, 2))} · <span lang="vi">{owner}</span>
      </span>
      {method !== undefined && <LabelledText label={texts.method} text={method} />}
      <LabelledText
        label={texts.rule}
        text={wholeRuleText(kindOf(rule).facts(rule, maxPoints)) + notArisingText(rule)}
      />
      {evidence.length > 0 && <LabelledText label={texts.evidence} text={evidence.join('; ')} />}
      {onOpen && (
        <Button size="small" onClick={() => onOpen(firstInput(criterion))}>
          {texts.go}
        </Button>
      )}
    </li>
  );
}

/** A text under what it is; a long one is folded behind its first words. */
function LabelledText({ label, text }: { readonly label: string; readonly text: string }) {
  const styles = useStyles();
  const folded = firstWords(text);
  if (folded === undefined)
    return (
      <p>
        <span className={styles.quiet}>{label}</span>
        <br />
        <span className={styles.text} lang="vi">
          {text}
        </span>
      </p>
    );
  return (
    <details>
      <summary>
        <span className={styles.quiet}>{label}</span>{' '}
        <span className={styles.text} lang="vi">
          {folded}
        </span>
      </summary>
      <span className={styles.text} lang="vi">
        {text}
      </span>
    </details>
  );
}
