import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { success } from '../../../ledger/result';
import { dialectHere } from '../../../excel/capabilities';
import { book } from '../../../excel/excel-book';
import type { Written } from '../../../workbook/book';
import { CHECK_TEXTS } from '../messages/check-view-en';
import { repairEdit, type RepairEdit } from '../workbook/repair-edit';
import { Buttons } from '../../../ui/Buttons';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useTexts } from '../../../ui/messages-context';
import { Question } from '../../../ui/Question';
import { FirstFew } from '../../../ui/rows/FirstFew';
import { Told } from '../../../ui/Told';
import { useWork, useWriting } from '../../../ui/use-work';
import { WorkStatus } from '../../../ui/WorkStatus';

/** Cells that a preview shows one by one; a sheet that lost all its formulas has hundreds. */
const SHOWN = 30;

const useStyles = makeStyles({
  told: { margin: `${tokens.spacingVerticalM} 0` },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: '240px', overflowY: 'auto' },
});

/** Offers to undo damage, where there is any: first what would change, then, on request, the change and what came of it. */
export function RepairPanel({
  count,
  onRepaired,
}: {
  /** Damages that can be repaired. */
  readonly count: number;
  readonly onRepaired: (written: Written) => void;
}) {
  const { open } = useOpenLedger();
  const styles = useStyles();
  const texts = useTexts(CHECK_TEXTS).view.repair;
  const previewing = useWork<RepairEdit>();
  const repairing = useWriting<Written>();

  const carryOut = (edit: RepairEdit): void =>
    repairing.run(() => book.write(edit).finally(previewing.reset), onRepaired);

  const preview = (): void =>
    previewing.run(async () => {
      const found = await book.structure(open);
      return found.ok ? success(repairEdit(open.ledger, found.value, dialectHere())) : found;
    });

  if (repairing.at === 'failed' || repairing.at === 'working')
    return <WorkStatus work={repairing}>{texts.working}</WorkStatus>;
  if (count === 0) return repairing.at === 'done' && <Told className={styles.told}>{texts.done}</Told>;
  if (previewing.at === 'failed')
    return <ExcelNotice issue={previewing.issue} onDismiss={previewing.reset} />;
  if (previewing.at !== 'done')
    return (
      <Question asked={texts.offer(count)}>
        <Button size="small" onClick={preview}>
          {texts.preview}
        </Button>
      </Question>
    );
  const edit = previewing.value;
  const { form, structure } = edit;
  return (
    <Question asked={texts.title}>
      <ul className={styles.list}>
        {structure.added.map(({ name }) => (
          <li key={name}>{texts.rebuilt(name)}</li>
        ))}
        {structure.sheets.map(
          ({ name, renameTo }) =>
            renameTo !== undefined && <li key={name}>{texts.renamed(name, renameTo)}</li>,
        )}
        <FirstFew items={form} shown={SHOWN} more={count => <li>{texts.more(count)}</li>}>
          {({ sheet, address, before }) => (
            <li key={`${sheet} ${address}`}>{texts.cell(`${sheet}!${address}`, String(before[0]![0]))}</li>
          )}
        </FirstFew>
        {structure.sheets.some(({ protect }) => protect) && <li>{texts.protect}</li>}
        {structure.protect && <li>{texts.protectSheets}</li>}
      </ul>
      <Buttons>
        <Button size="small" appearance="primary" onClick={() => carryOut(edit)}>
          {texts.carryOut}
        </Button>
        <Button size="small" onClick={previewing.reset}>
          {texts.leave}
        </Button>
      </Buttons>
    </Question>
  );
}
