import { makeStyles, tokens } from '@fluentui/react-components';
import { codedTitle } from '../../../catalogue/index-set';
import { compare, type Closing, type HeldScore } from '../../../scores/history';
import { dateText } from '../../../messages/date-text';
import { PERIOD_NAMES } from '../../../messages/period-names-en';
import { PERIODS_TEXTS } from '../messages/periods-en';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Section } from '../../../ui/Section';
import { LINED } from '../../../ui/theme/looks';
import { useOpenLedger } from '../../../ui/ledger-context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: LINED,
  change: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

/** The criteria whose score is another one than at a closing. */
export function ChangesList({ closing }: { readonly closing: Closing }) {
  const { scores } = useOpenLedger();
  const styles = useStyles();
  const { number, language } = useMessages();
  const texts = useTexts(PERIODS_TEXTS);
  const changes = compare(closing, scores);
  const scoreText = (score: HeldScore): string => {
    if (score === undefined) return texts.notEntered;
    return typeof score === 'number' ? texts.points(number(score, 2)) : texts.leftOut;
  };
  return (
    <Section
      title={texts.changes(PERIOD_NAMES[language].inSentence(closing.period), dateText(closing.closed))}
    >
      {changes.length === 0 ? (
        <p>{texts.noChange}</p>
      ) : (
        <ul className={styles.list}>
          {changes.map(({ criterion, before, now }) => (
            <li key={criterion.code} className={styles.item}>
              {codedTitle(criterion)}
              <span className={styles.change}>{texts.change(scoreText(before), scoreText(now))}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
