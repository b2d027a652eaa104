import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { book } from '../../../excel/excel-book';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import { healFormulas, type Healed } from '../excel/heal-formulas';
import { REHOOK_TEXTS } from '../messages/rehook-en';
import { reentryEdit, type StuckSheet } from '../workbook/reentry-edit';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { useWhileWriting } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import { useWork } from '../../../ui/use-work';
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
  const healing = useWork<Healed | undefined>();
  const turning = useWork<unknown>();
  const { run } = healing;
  const now = useRef(open);
  now.current = open;
  const hasLooked = useRef(false);

  useEffect(() => {
    const look = (): void => {
      hasLooked.current = true;
      run(() =>
        healFormulas(
          () => now.current,
          edit => whileWriting(() => book.write(edit)),
        ),
      );
    };
    const timer = setTimeout(look, hasLooked.current ? LATER : SETTLED);
    return () => clearTimeout(timer);
  }, [open, whileWriting, run]);

  const turn = (offered: readonly StuckSheet[]): void =>
    turning.run(async () => {
      const written = await whileWriting(() => book.write(reentryEdit(offered)));
      if (written.ok) healing.reset();
      return written;
    });

  if (healing.at === 'failed') return <ExcelNotice issue={healing.issue} onDismiss={healing.reset} />;
  const healed = healing.at === 'done' ? healing.value : undefined;
  if (!healed) return null;
  const { entered, native, offered } = healed;
  const own = offered.flatMap(({ runs }) => runs).length;
  return (
    <Notice kind="warning">
      {entered > native + own && <span>{texts.entered(entered - native - own)}</span>}
      {native > 0 && <span>{texts.native(native)}</span>}
      {own > 0 && <span>{texts.offer(own)}</span>}
      <WorkStatus work={turning}>{texts.turning}</WorkStatus>
      {own > 0 && <Button onClick={() => turn(offered)}>{texts.toNative}</Button>}
      <Button onClick={healing.reset}>{pane.dismiss}</Button>
    </Notice>
  );
}
