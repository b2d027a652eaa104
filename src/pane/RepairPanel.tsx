import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ExcelIssue } from '../domain/excel-issue';
import { book } from '../excel/excel-book';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { CHECK_TEXTS } from '../messages/check-texts';
import type { WrittenEdit } from '../workbook/book';
import { repairEdit, type RepairEdit } from '../workbook/repair-edit';
import { ExcelNotice } from './ExcelNotice';
import { useTexts } from './messages-context';
import { Notice } from './Notice';
import { useCrash } from './use-crash';
import type { OpenLedger } from './use-ledger';
import { Waiting } from './Waiting';

/** Cells that a preview shows one by one; a sheet that lost all its formulas has hundreds. */
const SHOWN = 30;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: '240px', overflowY: 'auto' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Offers to undo damage: first what would change, then, on request, the change. */
export function RepairPanel({
  open,
  count,
  whileWriting,
  onRepaired,
}: {
  readonly open: OpenWorkbook;
  /** Damages that can be repaired. */
  readonly count: number;
  readonly whileWriting: OpenLedger['whileWriting'];
  readonly onRepaired: (written: WrittenEdit) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(CHECK_TEXTS).view.repair;
  const [edit, setEdit] = useState<RepairEdit>();
  const [issue, setIssue] = useState<ExcelIssue>();
  const [working, setWorking] = useState(false);
  const crash = useCrash();

  const preview = async (): Promise<void> => {
    setIssue(undefined);
    const found = await book.structure(open);
    if (found.ok) setEdit(repairEdit(open.ledger, found.value));
    else setIssue(found.issue);
  };
  const carryOut = async (previewed: RepairEdit): Promise<void> => {
    setWorking(true);
    const done = await whileWriting(() => book.write(previewed));
    setWorking(false);
    setEdit(undefined);
    if (done.ok) onRepaired(done.value);
    else setIssue(done.issue);
  };

  if (issue) return <ExcelNotice issue={issue} onDismiss={() => setIssue(undefined)} />;
  if (working) return <Waiting>{texts.working}</Waiting>;
  if (!edit)
    return (
      <Notice kind="warning">
        <span>{texts.offer(count)}</span>
        <Button size="small" onClick={() => void preview().catch(crash)}>
          {texts.preview}
        </Button>
      </Notice>
    );
  const { form, structure } = edit;
  return (
    <Notice kind="warning">
      <span>{texts.title}</span>
      <ul className={styles.list}>
        {structure.added.map(({ name }) => (
          <li key={name}>{texts.rebuilt(name)}</li>
        ))}
        {structure.sheets.map(
          ({ name, renameTo }) =>
            renameTo !== undefined && <li key={name}>{texts.renamed(name, renameTo)}</li>,
        )}
        {form.slice(0, SHOWN).map(({ sheet, address, before }) => (
          <li key={`${sheet} ${address}`}>{texts.cell(`${sheet}!${address}`, String(before[0]![0]))}</li>
        ))}
        {form.length > SHOWN && <li>{texts.more(form.length - SHOWN)}</li>}
        {structure.sheets.some(({ protect }) => protect) && <li>{texts.protect}</li>}
      </ul>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={() => void carryOut(edit).catch(crash)}>
          {texts.carryOut}
        </Button>
        <Button size="small" onClick={() => setEdit(undefined)}>
          {texts.leave}
        </Button>
      </div>
    </Notice>
  );
}
