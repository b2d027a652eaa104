import { makeStyles, tokens } from '@fluentui/react-components';
import type { Settings } from '../domain/ledger';
import type { Sum } from '../domain/scores';
import type { Ref } from 'react';
import { useMessages } from './messages-context';

const useStyles = makeStyles({
  unit: {
    outline: 'none',
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  figure: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  index: {
    fontSize: tokens.fontSizeHero900,
    lineHeight: tokens.lineHeightHero900,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: { color: tokens.colorNeutralForeground2 },
  rating: { fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
});

/** The unit and what it comes to. Read out when it changes. */
export function TotalScore({
  titleRef,
  settings,
  total,
  started,
}: {
  readonly titleRef: Ref<HTMLHeadingElement>;
  readonly settings: Settings;
  readonly total: Sum;
  /** Whether anybody entered anything yet; until then there is nothing to rate. */
  readonly started: boolean;
}) {
  const styles = useStyles();
  const { number, pane } = useMessages();
  const { scores } = pane;
  return (
    <section aria-live="polite">
      <h1 ref={titleRef} tabIndex={-1} className={styles.unit}>
        {scores.unit(settings.unitName, settings.year)}
      </h1>
      <div className={styles.figure}>
        <span className={styles.index}>
          {started && total.index !== undefined ? number(total.index, 2) : '–'}
        </span>
        <span className={styles.label}>{scores.index}</span>
        {started && total.rating !== undefined && (
          <span className={styles.rating}>
            {(total.entered < total.criteria ? scores.ratingSoFar : scores.rating)(total.rating)}
          </span>
        )}
      </div>
      <div className={styles.facts}>
        <span>{scores.points(number(total.self, 2), number(total.counted, 2))}</span>
        <span>{scores.entered(total.entered, total.criteria)}</span>
        {started && <span>{scores.lost(number(total.lost, 2))}</span>}
      </div>
      {!started && <p>{scores.nothing}</p>}
    </section>
  );
}
