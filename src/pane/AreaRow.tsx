import { makeStyles, tokens } from '@fluentui/react-components';
import type { AreaScore } from '../domain/scores';
import { AREA_HEADER_ROW } from '../workbook/places';
import { Bar } from './Bar';
import { useMessages } from './messages-context';

const useStyles = makeStyles({
  row: {
    boxSizing: 'border-box',
    width: '100%',
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  index: { fontWeight: tokens.fontWeightSemibold },
  wide: { gridColumn: '1 / -1' },
  facts: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** One area: its index as a bar, its points; leads to its sheet. */
export function AreaRow({
  score,
  onOpen,
}: {
  readonly score: AreaScore;
  readonly onOpen: (sheet: string, address: string) => void;
}) {
  const styles = useStyles();
  const { number, pane } = useMessages();
  const { scores } = pane;
  const { area, index, self, counted, entered, criteria, lost } = score;
  const started = entered > 0 && index !== undefined;
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        title={scores.open(area.sheet)}
        onClick={() => onOpen(area.sheet, `A${AREA_HEADER_ROW + 1}`)}
      >
        <span>{`${area.code}. ${area.title}`}</span>
        <span className={styles.index}>{started ? number(index, 2) : '–'}</span>
        <span className={styles.wide}>
          <Bar share={started ? index / 100 : 0} />
        </span>
        <span className={styles.facts}>
          <span>{scores.points(number(self, 2), number(counted, 2))}</span>
          <span>{scores.entered(entered, criteria)}</span>
          {started && lost > 0 && <span>{scores.lost(number(lost, 2))}</span>}
        </span>
      </button>
    </li>
  );
}
