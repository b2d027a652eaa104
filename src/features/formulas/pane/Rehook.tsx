import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { IndexSet } from '../../../catalogue/index-set';
import type { ExcelIssue } from '../../../ledger/excel-issue';
import { success, type Result } from '../../../ledger/result';
import { book } from '../../../excel/excel-book';
import { stuckFormulas } from '../excel/rehook';
import { sentence } from '../../../messages/messages';
import { REHOOK_TEXTS } from '../messages/rehook-en';
import { reentryEdit } from '../workbook/reentry-edit';
import { useWhileWriting } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import { useWork } from '../../../ui/use-work';

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
export function Rehook({ set }: { readonly set: IndexSet }) {
  const whileWriting = useWhileWriting();
  const { excel, pane } = useMessages();
  const texts = useTexts(REHOOK_TEXTS);
  const hooking = useWork<Told | undefined>();
  const { run } = hooking;

  useEffect(() => {
    const look = async (): Promise<Result<Told | undefined>> => {
      const found = await stuckFormulas(set);
      if (!found.ok || found.value.length === 0) return success(undefined);
      const stuck = found.value;
      const count = stuck.flatMap(({ runs }) => runs.flatMap(({ after }) => after)).length;
      const entered = await whileWriting(() => book.write(reentryEdit(stuck)));
      return success(entered.ok ? { count } : { count, issue: entered.issue });
    };
    const timer = setTimeout(() => run(look), SETTLED);
    return () => clearTimeout(timer);
  }, [set, whileWriting, run]);

  const told = hooking.at === 'done' ? hooking.value : undefined;
  if (!told) return null;
  return (
    <Notice kind="warning">
      <span>{told.issue ? texts.notEntered(told.count) : texts.entered(told.count)}</span>
      {told.issue && <span>{sentence(excel, told.issue)}</span>}
      <Button onClick={hooking.reset}>{pane.dismiss}</Button>
    </Notice>
  );
}
