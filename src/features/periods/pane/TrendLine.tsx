import { makeStyles, tokens } from '@fluentui/react-components';

/** Pixels; the index runs from 0 at the bottom to 100 at the top. */
const HEIGHT = 48;
const MARGIN = 6;

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', height: `${HEIGHT}px` },
  floor: {
    stroke: tokens.colorNeutralStroke1,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  line: {
    stroke: tokens.colorBrandStroke1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  point: { fill: tokens.colorBrandStroke1, '@media (forced-colors: active)': { fill: 'Highlight' } },
});

/** An index at several times as a line, with a gap where there was none; the figures themselves stand beside it. */
export function TrendLine({ values }: { readonly values: readonly (number | undefined)[] }) {
  const styles = useStyles();
  const points = values.map((value, index) => ({
    x: values.length === 1 ? '50%' : `${2 + (index / (values.length - 1)) * 96}%`,
    y: value === undefined ? undefined : MARGIN + (1 - value / 100) * (HEIGHT - 2 * MARGIN),
  }));
  return (
    <svg className={styles.chart} aria-hidden="true">
      {[0, 100].map(bound => {
        const y = bound === 0 ? HEIGHT - MARGIN : MARGIN;
        return <line key={bound} className={styles.floor} x1="0" x2="100%" y1={y} y2={y} />;
      })}
      {points.map(({ x, y }, index) => {
        const before = points[index - 1];
        return (
          before?.y !== undefined &&
          y !== undefined && (
            <line key={index} className={styles.line} x1={before.x} y1={before.y} x2={x} y2={y} />
          )
        );
      })}
      {points.map(
        ({ x, y }, index) =>
          y !== undefined && <circle key={index} className={styles.point} cx={x} cy={y} r="3.5" />,
      )}
    </svg>
  );
}
