import { makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from './messages-context';

const useStyles = makeStyles({
  waiting: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  // Fluent's Spinner would add a tenth to what the pane loads before it shows anything.
  ring: {
    width: '16px',
    height: '16px',
    border: `3px solid ${tokens.colorNeutralStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: '50%',
    animationName: { to: { transform: 'rotate(360deg)' } },
    animationDuration: '1s',
    animationIterationCount: 'infinite',
    // Not smoothly: where no graphics card draws, sixty pictures a second take much of a core from what is waited for.
    animationTimingFunction: 'steps(12)',
    '@media (prefers-reduced-motion: reduce)': { animationDuration: '4s' },
  },
});

/** Shown while something is read or loaded, or while a piece of work goes on. */
export function Waiting({ children }: { readonly children?: string }) {
  const styles = useStyles();
  const { loading } = useMessages().pane;
  return (
    <div className={styles.waiting} role="status">
      <span className={styles.ring} aria-hidden="true" />
      {children ?? loading}
    </div>
  );
}
