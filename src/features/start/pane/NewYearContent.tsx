import { makeStyles, tokens } from '@fluentui/react-components';
import type { YearEnd } from '../domain/year-end';
import { NEW_YEAR_TEXTS } from '../messages/new-year-en';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** What the ledger of the new year will hold, and what was not ready in the old one. */
export function NewYearContent({
  end: { year, points, remediations, remedied, missing, wrong, sample },
}: {
  readonly end: YearEnd;
}) {
  const styles = useStyles();
  const { number } = useMessages();
  const texts = useTexts(NEW_YEAR_TEXTS);
  return (
    <>
      <ul className={styles.list}>
        <li>{texts.kept}</li>
        <li>{points === undefined ? texts.noPoints : texts.points(number(points, 2), year - 1)}</li>
        <li>{texts.remediations(remediations)}</li>
        {remedied > 0 && <li>{texts.remedied(remedied, year - 1)}</li>}
        <li>{texts.dues(year)}</li>
        <li>{texts.empty}</li>
      </ul>
      {(missing + wrong > 0 || sample) && (
        <Notice kind="warning">
          {missing + wrong > 0 && <span>{texts.missing(missing, wrong)}</span>}
          {sample && <span>{texts.sample}</span>}
        </Notice>
      )}
    </>
  );
}
