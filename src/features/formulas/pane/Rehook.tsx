import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { book } from '../../../excel/excel-book';
import { success } from '../../../ledger/result';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import { healFormulas, type Healed } from '../excel/heal-formulas';
import { REHOOK_TEXTS } from '../messages/rehook-en';
import { countStuck, reentryEdit, stuckAnew, type StuckSheet } from '../workbook/reentry-edit';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { useWhileWriting } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import { useWork, useWriting } from '../../../ui/use-work';
import { WorkStatus } from '../../../ui/WorkStatus';

/** Milliseconds after the opening: until then a function that is only being calculated shows #BUSY! as well. */
const SETTLED = 3000;
/** Milliseconds after the last change: entries come first. */
const LATER = 15_000;

/**
 * Looks for formulas whose custom function Excel does not reach, after the opening and after changes, and heals them.
 * Shows nothing where there are none; whatever keeps it from looking keeps the pane from reading as well, and is told
 * there.
 */
export function Rehook({ open }: { readonly open: OpenWorkbook }) {
  const whileWriting = useWhileWriting();
  const { pane } = useMessages();
  const texts = useTexts(REHOOK_TEXTS);
  const healing = useWork();
  const turning = useWriting<unknown>();
  const { run } = healing;
  const isHealing = healing.at === 'working';
  /** What was done last, and what is told until somebody has read it. */
  const last = useRef<Healed>(undefined);
  const [told, setTold] = useState<Healed>();
  const now = useRef(open);
  now.current = open;
  const hasLooked = useRef(false);
  const [isDue, setIsDue] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => setIsDue(true), hasLooked.current ? LATER : SETTLED);
    return () => clearTimeout(timer);
  }, [open]);

  useEffect(() => {
    // What comes while formulas are being healed is looked at once they are.
    if (!isDue || isHealing) return;
    setIsDue(false);
    hasLooked.current = true;
    run(async () => {
      const result = await healFormulas(
        () => now.current,
        edit => whileWriting(() => book.write(edit)),
        last.current,
      );
      if (!result.ok) return result;
      const { value } = result;
      const before = last.current;
      last.current = value;
      setTold(was =>
        value && isNews(value, before) ? value : was && { ...was, offered: value?.offered ?? [] },
      );
      return success(undefined);
    });
  }, [isDue, isHealing, run, whileWriting]);

  const turn = (offered: readonly StuckSheet[]): void =>
    turning.run(
      () => book.write(reentryEdit(offered)),
      () => setTold(was => was && { ...was, offered: [] }),
    );

  if (healing.at === 'failed') return <ExcelNotice issue={healing.issue} onDismiss={healing.reset} />;
  if (!told) return null;
  const { entered, native, offered } = told;
  const own = countStuck(offered);
  if (entered + native + own === 0) return null;
  return (
    <Notice kind="warning">
      {entered > 0 && <span>{texts.entered(entered)}</span>}
      {native > 0 && <span>{texts.native(native)}</span>}
      {own > 0 && <span>{texts.offer(own)}</span>}
      <WorkStatus work={turning}>{texts.turning}</WorkStatus>
      {own > 0 && <Button onClick={() => turn(offered)}>{texts.toNative}</Button>}
      <Button onClick={() => setTold(undefined)}>{pane.dismiss}</Button>
    </Notice>
  );
}

/** Whether something was done, or is offered, that was not so before. */
function isNews({ entered, native, offered }: Healed, before: Healed | undefined): boolean {
  return entered + native > 0 || stuckAnew(offered, before?.offered ?? []).length > 0;
}
