import { useState } from 'react';
import { OFFICE_JS_HOST } from '../excel/office-js-host';
import { Frame } from './Frame';
import type { View } from '../ui/ledger-context';
import { useMessages } from '../ui/messages-context';
import { Notice } from '../ui/Notice';
import { HOME, VIEWS, viewsWith } from './views';

/** The pane in a plain browser, or without Office.js: help on the functions, and the way to Excel. */
export function BrowserPane({
  clientCame,
  firstView,
}: {
  readonly clientCame: boolean;
  readonly firstView: View;
}) {
  const [asked, setAsked] = useState(firstView);
  const { outside, notCome } = useMessages().pane;
  const views = viewsWith('nothing');
  const view = views.includes(asked) ? asked : HOME;
  const { Part } = VIEWS[view];
  return (
    <Frame views={views} view={view} onView={setAsked}>
      {view === HOME ? (
        <Notice kind="warning">{clientCame ? outside : notCome.client(OFFICE_JS_HOST)}</Notice>
      ) : (
        <Part />
      )}
    </Frame>
  );
}
