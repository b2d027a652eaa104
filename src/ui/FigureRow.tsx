import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Bar } from './Bar';
import { SMALL_FACTS } from './theme/small-facts';

const useStyles = makeStyles({
  row: {
    boxSizing: 'border-box',
    width: '100%',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    // Marks above and below a letter would make lines of different heights.
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // Cells can hold whole pages.
  title: {
    overflowX: 'hidden',
    overflowY: 'hidden',
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 4,
  },
  figure: { fontWeight: tokens.fontWeightSemibold },
  wide: { gridColumn: '1 / -1' },
  facts: {
    gridColumn: '1 / -1',
    ...SMALL_FACTS,
    overflowWrap: 'anywhere',
  },
});

/** One row of a list: what it is, its figure, a bar where the figure is a share, some facts; leads to its cells. */
export function FigureRow({
  title,
  figure,
  share,
  facts,
  hint,
  onOpen,
}: {
  readonly title: string;
  readonly figure: string;
  readonly share?: number;
  /** What is not there is left out. */
  readonly facts: readonly (string | false | undefined)[];
  readonly hint?: string;
  readonly onOpen: () => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <li>
      <button type="button" className={styles.row} title={hint} onClick={onOpen}>
        <span className={styles.title}>{title}</span>
        <span className={styles.figure}>{figure}</span>
        {share !== undefined && (
          <span className={styles.wide}>
            <Bar share={share} />
          </span>
        )}
        <span className={styles.facts}>
          {facts.map((fact, index) => fact && <span key={index}>{fact}</span>)}
        </span>
      </button>
    </li>
  );
}
