import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Ledger } from '../domain/ledger';
import type { Scores } from '../domain/scores';
import { NEW_YEAR_TEXTS } from '../messages/new-year-texts';
import { useTexts } from './messages-context';
import { NewYearContent } from './NewYearContent';
import { today } from './today';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    outlineStyle: 'none',
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
});

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
  const title = useRef<HTMLHeadingElement>(null);
  const { unitName, year } = next.settings;
  // The button that had the focus is gone.
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <h1 ref={title} className={styles.title} tabIndex={-1}>
        {texts.title}
      </h1>
      <p>{texts.from(unitName, year - 1)}</p>
      <NewYearContent next={next} ended={ended} today={today()} />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onCreate}>
          {texts.make(year)}
        </Button>
        <Button onClick={onBack}>{texts.back}</Button>
      </div>
    </>
  );
}
