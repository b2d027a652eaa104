import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: '8px' },
  track: {
    fill: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  value: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
});

/** A share between 0 and 1 as a bar; the figure itself stands beside it. */
export function Bar({ share }: { readonly share: number }) {
  const styles = useStyles();
  return (
    <svg className={styles.bar} aria-hidden="true">
      <rect className={styles.track} width="100%" height="8" rx="2" />
      <rect className={styles.value} width={`${Math.min(1, Math.max(0, share)) * 100}%`} height="8" rx="2" />
    </svg>
  );
}
