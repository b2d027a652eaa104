import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMessages } from './messages-context';
import type { View } from './view';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    // Office lays its own menu over the top right corner.
    padding: `0 40px 0 ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalSNudge}`,
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
export function Navigation({
  views,
  view,
  onView,
}: {
  readonly views: readonly View[];
  readonly view: View;
  readonly onView: (view: View) => void;
}) {
  const styles = useStyles();
  const { nav } = useMessages().pane;
  return (
    <nav className={styles.bar} aria-label={nav.label}>
      {views.map(each => (
        <button
          key={each}
          type="button"
          className={mergeClasses(styles.item, each === view && styles.current)}
          aria-current={each === view ? 'page' : undefined}
          onClick={() => onView(each)}
        >
          {nav.views[each]}
        </button>
      ))}
    </nav>
  );
}
