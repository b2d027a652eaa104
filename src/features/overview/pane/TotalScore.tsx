import { makeStyles, tokens } from '@fluentui/react-components';
import { pointsOf, type PointsKind } from '../../../scores/points';
import type { Ref } from 'react';
import { useMessages } from '../../../ui/messages-context';
import { targetShown, totalFacts, type TargetGap } from '../domain/score-facts';
import { scoreFactText } from '../messages/score-fact-text';
import { useOpenLedger } from '../../../ui/ledger-context';

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
  kind,
  started,
}: {
  readonly titleRef: Ref<HTMLHeadingElement>;
  readonly kind: PointsKind;
  /** Whether anybody entered anything yet; until then there is nothing to rate. */
  readonly started: boolean;
}) {
  const { open, scores: reached } = useOpenLedger();
  const { settings, gaps } = open.ledger;
  const { total } = reached;
  const styles = useStyles();
  const messages = useMessages();
  const { scores } = messages.pane;
  const { index } = pointsOf(total, kind);
  const shown = (value: number): string => messages.number(value, 2);
  const aim = targetShown(settings, total.index);
  return (
    <section aria-live="polite">
      <h1 ref={titleRef} tabIndex={-1} className={styles.unit}>
        {scores.unit(settings.unitName, settings.year)}
      </h1>
      <div className={styles.figure}>
        <span className={styles.index}>{started && index !== undefined ? `${shown(index)}%` : '–'}</span>
        <span className={styles.label}>
          {gaps.length > 0 ? `${scores.index[kind]} (${scores.incomplete})` : scores.index[kind]}
        </span>
        {kind === 'self' && started && total.rating !== undefined && (
          <span className={styles.rating}>
            {(total.entered < total.criteria ? scores.ratingSoFar : scores.rating)(total.rating)}
          </span>
        )}
      </div>
      <div className={styles.facts}>
        {totalFacts(total, kind, started).map(fact => (
          <span key={fact.code}>{scoreFactText(fact, messages)}</span>
        ))}
      </div>
      {kind === 'self' && aim && (
        <div className={styles.facts}>
          <span>{scores.target(shown(aim.target))}</span>
          {started && aim.gap !== undefined && <span>{gapText(aim.gap)}</span>}
        </div>
      )}
      {!started && <p>{scores.nothing}</p>}
    </section>
  );

  function gapText(gap: TargetGap): string {
    if (gap === 'reached') return scores.reached;
    return gap === 'hardly' ? scores.hardlyMissing : scores.missing(shown(gap.missing));
  }
}
