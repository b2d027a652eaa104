import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMessages } from './messages-context';
import type { View } from './view';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    // Office lays its own menu over the top right corner.
    padding: `0 40px 0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderBottom: '3px solid transparent',
    // Forced colours would paint what is transparent.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Chooses the view. */
export function Navigation({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  const styles = useStyles();
  const { nav } = useMessages().pane;
  const item = (target: View, label: string) => (
    <button
      type="button"
      className={mergeClasses(styles.item, view === target && styles.current)}
      aria-current={view === target ? 'page' : undefined}
      onClick={() => onView(target)}
    >
      {label}
    </button>
  );
  return (
    <nav className={styles.bar} aria-label={nav.label}>
      {item('ledger', nav.ledger)}
      {item('functions', nav.functions)}
    </nav>
  );
}
