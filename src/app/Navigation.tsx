import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMessages } from '../ui/messages-context';
import type { View } from '../ui/ledger-context';

/** In a pane of 320 pixels two tabs stand beside the list of the other views. */
const TABS = 2;

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
  others: {
    // As wide as what is chosen, not as the longest choice.
    maxWidth: '116px',
    textOverflow: 'ellipsis',
    '& option': { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Chooses the view: those that are used daily by a tab each, the others from a list. */
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
  const tabs = views.slice(0, TABS);
  const others = views.slice(tabs.length);
  return (
    <nav className={styles.bar} aria-label={nav.label}>
      {tabs.map(each => (
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
      {others.length > 0 && (
        <select
          className={mergeClasses(styles.item, styles.others, others.includes(view) && styles.current)}
          aria-label={nav.others}
          aria-current={others.includes(view) ? 'page' : undefined}
          value={others.includes(view) ? view : ''}
          onChange={({ target }) => onView(target.value as View)}
        >
          <option value="" disabled>
            {nav.others}
          </option>
          {others.map(each => (
            <option key={each} value={each}>
              {nav.views[each]}
            </option>
          ))}
        </select>
      )}
    </nav>
  );
}
