import { createRoot } from 'react-dom/client';
import { officeFacts } from '../excel/office-facts';
import { loadMessages } from './language';
import { Pane } from './Pane';
import { paneLanguage } from './pane-language';
import { markStart } from './start-mark';
import { loadTheme } from '../ui/theme/use-theme';
import { viewOf } from './views';

/** Entry of the pane: waits for Office, loads the texts of its language, shows the pane. */
async function start(): Promise<void> {
  markStart('office');
  const facts = await officeFacts();
  markStart('parts');
  const [messages, theme] = await Promise.all([loadMessages(paneLanguage(facts)), loadTheme()]);
  document.documentElement.lang = messages.language;
  createRoot(document.getElementById('pane')!).render(
    <Pane messages={messages} firstTheme={theme} facts={facts} firstView={viewOf(location.search)} />,
  );
}

void start();
