import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, type ComponentProps, type ReactNode } from 'react';
import { Boundary } from '../ui/Boundary';
import { Navigation } from './Navigation';
import { Waiting } from '../ui/Waiting';

const useStyles = makeStyles({
  main: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
});

/** Navigation above, the view that was chosen below. */
export function Frame({
  children,
  ...navigation
}: ComponentProps<typeof Navigation> & { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <Navigation {...navigation} />
      <main className={styles.main}>
        <Boundary key={navigation.view}>
          <Suspense fallback={<Waiting />}>{children}</Suspense>
        </Boundary>
      </main>
    </>
  );
}
