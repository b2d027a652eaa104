import { makeStyles, tokens } from '@fluentui/react-components';
import type { Ledger } from '../domain/ledger';
import { isEntered, scoreLedger, type Scores } from '../domain/scores';
import { NEW_YEAR_TEXTS } from '../messages/new-year-texts';
import { useMessages, useTexts } from './messages-context';
import { Notice } from './Notice';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What the ledger of the new year will hold, and what was not ready in the old one. */
export function NewYearContent({
  next,
  ended,
  today,
}: {
  readonly next: Ledger;
  /** The scores of the year that ends. */
  readonly ended: Scores;
  readonly today: number;
}) {
  const styles = useStyles();
  const { number } = useMessages();
  const texts = useTexts(NEW_YEAR_TEXTS);
  const { year, sample } = next.settings;
  const { lastYear } = scoreLedger(next, today).total;
  const missing = ended.criteria.filter(score => !isEntered(score)).length;
  return (
    <>
      <ul className={styles.list}>
        <li>{texts.kept}</li>
        <li>{lastYear === undefined ? texts.noPoints : texts.points(number(lastYear, 2), year - 1)}</li>
        <li>{texts.remediations(next.remediations.length)}</li>
        <li>{texts.dues(year)}</li>
        <li>{texts.empty}</li>
      </ul>
      {(missing > 0 || sample) && (
        <Notice kind="warning">
          {missing > 0 && <span>{texts.missing(missing)}</span>}
          {sample && <span>{texts.sample}</span>}
        </Notice>
      )}
    </>
  );
}
