import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, type ReactNode } from 'react';
import { Boundary } from '../ui/Boundary';
import { Navigation } from './Navigation';
import type { View } from '../ui/ledger-context';
import { Waiting } from '../ui/Waiting';

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
});

/** Navigation above, the view that was chosen below. */
export function Frame({
  views,
  view,
  onView,
  children,
}: {
  readonly views: readonly View[];
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <>
      <Navigation views={views} view={view} onView={onView} />
      <main className={styles.main}>
        <Boundary key={view}>
          <Suspense fallback={<Waiting />}>{children}</Suspense>
        </Boundary>
      </main>
    </>
  );
}
