import { makeStyles, tokens } from '@fluentui/react-components';
import { pointsOf, type PointsKind } from '../../../scores/points';
import { printedDifference } from '../../../scores/printed';
import { gapToTarget, targetOf } from '../../../scores/target';
import type { Ref } from 'react';
import { useMessages } from '../../../ui/messages-context';
import { signed } from './signed';
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
  const { number, pane } = useMessages();
  const { scores } = pane;
  const { points, of, index } = pointsOf(total, kind);
  const shown = (value: number): string => number(value, 2);
  const target = targetOf(settings);
  const gap =
    target === undefined || total.index === undefined ? undefined : gapToTarget(total.index, target);
  const gapText = (): string => {
    if (gap === 0) return scores.reached;
    const missing = printedDifference(target!, total.index!);
    return missing > 0 ? scores.missing(shown(missing)) : scores.hardlyMissing;
  };
  const facts = {
    self: [
      scores.points(shown(points), shown(of)),
      scores.entered(total.entered, total.criteria),
      started && scores.lost(shown(printedDifference(total.self + total.lost, total.self))),
      total.lastYear !== undefined && scores.lastYear(shown(total.lastYear)),
    ],
    appraised: [
      of > 0 && scores.points(shown(points), shown(of)),
      scores.appraised(total.appraisedCriteria, total.criteria),
      total.difference !== undefined && scores.difference(signed(total.difference, shown)),
    ],
    survey: [scores.points(shown(points), shown(of))],
  }[kind];
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
        {facts.map((fact, position) => fact && <span key={position}>{fact}</span>)}
      </div>
      {kind === 'self' && target !== undefined && (
        <div className={styles.facts}>
          <span>{scores.target(shown(target))}</span>
          {started && gap !== undefined && <span>{gapText()}</span>}
        </div>
      )}
      {!started && <p>{scores.nothing}</p>}
    </section>
  );
}
