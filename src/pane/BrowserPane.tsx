import { useState } from 'react';
import { Frame } from './Frame';
import { FunctionsView } from './lazy-views';
import { useMessages } from './messages-context';
import { Notice } from './Notice';
import { VIEWS_OUTSIDE_EXCEL, type View } from './view';

/** The pane in a plain browser: help on the functions, and the way to Excel. */
export function BrowserPane({ firstView }: { readonly firstView: View }) {
  const [view, setView] = useState(firstView);
  const { outside } = useMessages().pane;
  return (
    <Frame views={VIEWS_OUTSIDE_EXCEL} view={view} onView={setView}>
      {view === 'functions' ? <FunctionsView /> : <Notice kind="warning">{outside}</Notice>}
    </Frame>
  );
}
