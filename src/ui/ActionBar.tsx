import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Buttons } from './Buttons';

/** A field that takes the focus is not scrolled behind the bar. */
const useRoom = makeStaticStyles({ html: { scrollPaddingBottom: '72px' } });

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    alignSelf: 'stretch',
    // As wide as the rows of a list, which it covers.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What a view is for, always on the screen: however long the view is, whoever reads of a button sees it. */
export function ActionBar({ children }: { readonly children: ReactNode }) {
  useRoom();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Buttons>{children}</Buttons>
    </div>
  );
}
