import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Bar } from './Bar';
import { ROW_BUTTON, SMALL_FACTS } from './theme/looks';

const useStyles = makeStyles({
  row: {
    ...ROW_BUTTON,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    // Marks above and below a letter would make lines of different heights.
    lineHeight: tokens.lineHeightBase300,
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
