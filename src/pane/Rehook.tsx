import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { IndexSet } from '../catalogue/index-set';
import type { ExcelIssue } from '../domain/excel-issue';
import { stuckFormulas } from '../excel/rehook';
import { book } from '../excel/excel-book';
import { sentence } from '../messages/messages';
import { REHOOK_TEXTS } from '../messages/rehook-texts';
import { reentryEdit } from '../workbook/reentry-edit';
import { useMessages, useTexts } from './messages-context';
import { Notice } from './Notice';
import { useCrash } from './use-crash';
import type { OpenLedger } from './use-ledger';

/** Milliseconds after the opening: until then a function that is only being calculated shows #BUSY! as well. */
const SETTLED = 3000;

/** What was entered anew, or was not, and why. */
interface Told {
  readonly count: number;
  readonly issue?: ExcelIssue;
}

/**
 * Looks once, after the workbook was opened, for formulas whose custom function Excel has lost, and enters them anew.
 * Shows nothing where there are none; whatever keeps it from looking keeps the pane from reading as well, and is told
 * there.
 */
export function Rehook({
  set,
  whileWriting,
}: {
  readonly set: IndexSet;
  readonly whileWriting: OpenLedger['whileWriting'];
}) {
  const { excel, pane } = useMessages();
  const texts = useTexts(REHOOK_TEXTS);
  const [told, setTold] = useState<Told>();
  const crash = useCrash();

  useEffect(() => {
    const look = async (): Promise<void> => {
      const found = await stuckFormulas(set);
      if (!found.ok || found.value.length === 0) return;
      const stuck = found.value;
      const count = stuck.flatMap(({ runs }) => runs.flatMap(({ after }) => after)).length;
      const entered = await whileWriting(() => book.write(reentryEdit(stuck)));
      setTold(entered.ok ? { count } : { count, issue: entered.issue });
    };
    const timer = setTimeout(() => void look().catch(crash), SETTLED);
    return () => clearTimeout(timer);
  }, [set, whileWriting, crash]);

  if (!told) return null;
  return (
    <Notice kind="warning">
      <span>{told.issue ? texts.notEntered(told.count) : texts.entered(told.count)}</span>
      {told.issue && <span>{sentence(excel, told.issue)}</span>}
      <Button onClick={() => setTold(undefined)}>{pane.dismiss}</Button>
    </Notice>
  );
}
