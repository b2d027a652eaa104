import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ExcelIssue } from '../domain/excel-issue';
import { success, type Result } from '../domain/result';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { book } from '../excel/excel-book';
import { SEND_TEXTS } from '../messages/send-texts';
import type { Dialect } from '../workbook/dialect';
import { countDialects, dialectCells, dialectEdit, type DialectCounts } from '../workbook/dialect-cells';
import { ExcelNotice } from './ExcelNotice';
import { useTexts } from './messages-context';
import { useCrash } from './use-crash';
import type { OpenLedger } from './use-ledger';
import { Waiting } from './Waiting';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
  },
  heading: { margin: `${tokens.spacingVerticalXL} 0 0`, fontSize: tokens.fontSizeBase400 },
  text: { margin: 0 },
  told: { margin: 0, outlineStyle: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Turns the formulas of the open workbook into plain ones and back; nothing in a workbook that has none of them. */
export function FormulasPanel({
  open,
  whileWriting,
}: {
  readonly open: OpenWorkbook;
  readonly whileWriting: OpenLedger['whileWriting'];
}) {
  const styles = useStyles();
  const texts = useTexts(SEND_TEXTS).formulas;
  const [counts, setCounts] = useState<DialectCounts>();
  const [switching, setSwitching] = useState(false);
  const [switched, setSwitched] = useState<string>();
  const [issue, setIssue] = useState<ExcelIssue>();
  const told = useRef<HTMLParagraphElement>(null);
  const crash = useCrash();

  const count = async (): Promise<void> => {
    const found = await book.structure(open);
    if (found.ok) setCounts(countDialects(dialectCells(open.ledger, found.value)));
    else setIssue(found.issue);
  };
  const turn = async (to: Dialect): Promise<void> => {
    setIssue(undefined);
    setSwitched(undefined);
    setSwitching(true);
    const written = await whileWriting(() => switchDialect(open, to));
    setSwitching(false);
    if (!written.ok) setIssue(written.issue);
    else setSwitched((to === 'native' ? texts.switchedToNative : texts.switchedToLive)(written.value));
    if (written.ok) await count();
  };

  // Looked at once: who stands here did not come to type over formulas.
  useEffect(() => void count().catch(crash), []);
  // The button that had the focus is gone.
  useEffect(() => {
    if (switched !== undefined) told.current?.focus();
  }, [switched]);

  if (!counts && !issue) return null;
  if (counts && counts.live + counts.native + counts.other === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{texts.title}</h2>
      <p className={styles.text}>{texts.intro}</p>
      {switched !== undefined && (
        <p ref={told} className={styles.told} tabIndex={-1} role="status">
          {switched}
        </p>
      )}
      {counts && (
        <>
          {counts.live > 0 && <p className={styles.text}>{texts.live(counts.live)}</p>}
          {counts.native > 0 && <p className={styles.text}>{texts.native(counts.native)}</p>}
          {counts.other > 0 && <p className={styles.text}>{texts.other(counts.other)}</p>}
        </>
      )}
      {issue && <ExcelNotice issue={issue} onDismiss={() => setIssue(undefined)} />}
      {switching && <Waiting>{texts.switching}</Waiting>}
      {counts && !switching && (
        <div className={styles.buttons}>
          {counts.live > 0 && (
            <Button onClick={() => void turn('native').catch(crash)}>{texts.toNative}</Button>
          )}
          {counts.native > 0 && (
            <Button onClick={() => void turn('live').catch(crash)}>{texts.toLive}</Button>
          )}
        </div>
      )}
    </section>
  );
}

/** Writes the formulas of the open workbook in one dialect, and tells how many it wrote. */
async function switchDialect(open: OpenWorkbook, to: Dialect): Promise<Result<number>> {
  const found = await book.structure(open);
  if (!found.ok) return found;
  const edit = dialectEdit(dialectCells(open.ledger, found.value), found.value, to);
  const count = edit.form.length;
  if (count === 0) return success(0);
  const written = await book.write(edit);
  return written.ok ? success(count) : written;
}
