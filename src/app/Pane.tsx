import { FluentProvider, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import type { OfficeFacts } from '../excel/office-facts';
import type { Messages } from '../messages/vi';
import { BrowserPane } from './BrowserPane';
import { ExcelPane } from './ExcelPane';
import { MessagesProvider } from '../ui/messages-context';
import { useTheme } from '../ui/theme/use-theme';
import type { View } from '../ui/ledger-context';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The whole pane. */
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
  return (
    <MessagesProvider value={messages}>
      <FluentProvider theme={theme} className={styles.root}>
        {facts.inExcel ? (
          <ExcelPane storagePartition={facts.storagePartition} firstView={firstView} />
        ) : (
          <BrowserPane clientCame={facts.clientCame} firstView={firstView} />
        )}
      </FluentProvider>
    </MessagesProvider>
  );
}
