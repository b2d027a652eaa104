import { useState } from 'react';
import { Frame } from './Frame';
import type { View } from '../ui/ledger-context';
import { useMessages } from '../ui/messages-context';
import { Notice } from '../ui/Notice';
import { HOME, VIEWS, viewsWith } from './views';

/** The pane in a plain browser: help on the functions, and the way to Excel. */
export function BrowserPane({ firstView }: { readonly firstView: View }) {
  const [asked, setAsked] = useState(firstView);
  const { outside } = useMessages().pane;
  const views = viewsWith('nothing');
  const view = views.includes(asked) ? asked : HOME;
  const { Part } = VIEWS[view];
  return (
    <Frame views={views} view={view} onView={setAsked}>
      {view === HOME ? <Notice kind="warning">{outside}</Notice> : <Part />}
    </Frame>
  );
}
