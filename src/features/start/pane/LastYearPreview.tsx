import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { reckoningDay } from '../../../ledger/days';
import type { Ledger } from '../../../ledger/ledger';
import type { Scores } from '../../../scores/scores';
import { yearEnd } from '../domain/year-end';
import { NEW_YEAR_TEXTS } from '../messages/new-year-en';
import { Buttons } from '../../../ui/Buttons';
import { useTexts } from '../../../ui/messages-context';
import { NewYearContent } from './NewYearContent';
import { Page } from '../../../ui/Page';
import { today } from '../../../ui/today';

const useStyles = makeStyles({ buttons: { marginTop: tokens.spacingVerticalM } });

/** What the workbook of the new year will hold before it is made from a file. */
export function LastYearPreview({
  next,
  ended,
  onCreate,
  onBack,
}: {
  readonly next: Ledger;
  /** The scores of the year before. */
  readonly ended: Scores;
  readonly onCreate: () => void;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const texts = useTexts(NEW_YEAR_TEXTS);
  const { unitName, year } = next.settings;
  const end = useMemo(() => yearEnd(next, ended, reckoningDay(next.settings, today())), [next, ended]);
  return (
    <Page title={texts.title} intro={texts.from(unitName, year - 1)}>
      <NewYearContent end={end} />
      <Buttons className={styles.buttons}>
        <Button appearance="primary" onClick={onCreate}>
          {texts.make(year)}
        </Button>
        <Button onClick={onBack}>{texts.back}</Button>
      </Buttons>
    </Page>
  );
}
