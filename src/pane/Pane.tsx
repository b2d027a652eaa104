import { FluentProvider, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { OfficeFacts } from '../excel/office-facts';
import type { Messages } from '../messages/messages';
import { LedgerView } from './LedgerView';
import { MessagesProvider } from './messages-context';
import { Navigation } from './Navigation';
import { Notice } from './Notice';
import { Boundary } from './Boundary';
import { useTheme } from './use-theme';
import type { View } from './view';
import { Waiting } from './Waiting';

const FunctionsView = lazy(async () => ({ default: (await import('./FunctionsView')).FunctionsView }));

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
});

/** The whole pane: navigation above, one view below it. */
export function Pane({
  messages,
  firstTheme,
  facts,
  firstView,
}: {
  readonly messages: Messages;
  readonly firstTheme: Theme;
  readonly facts: OfficeFacts;
  readonly firstView: View;
}) {
  const theme = useTheme(firstTheme);
  const styles = useStyles();
  const [view, setView] = useState(firstView);
  return (
    <MessagesProvider value={messages}>
      <FluentProvider theme={theme} className={styles.root}>
        <Navigation view={view} onView={setView} />
        <main className={styles.main}>
          <Boundary>
            {view === 'functions' ? (
              <Suspense fallback={<Waiting />}>
                <FunctionsView />
              </Suspense>
            ) : facts.inExcel ? (
              <LedgerView storagePartition={facts.storagePartition} />
            ) : (
              <Notice kind="warning">{messages.pane.outside}</Notice>
            )}
          </Boundary>
        </main>
      </FluentProvider>
    </MessagesProvider>
  );
}
