import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { previewRepair, repair } from '../excel/repair';
import type { Written } from '../excel/write-plan';
import { CHECK_TEXTS } from '../messages/check-texts';
import type { RepairPlan } from '../workbook/repair-plan';
import { Buttons } from './Buttons';
import { ExcelNotice } from './ExcelNotice';
import { useOpenLedger, useWhileWriting } from './ledger-context';
import { useTexts } from './messages-context';
import { Notice } from './Notice';
import { useWork } from './use-work';
import { WorkStatus } from './WorkStatus';

/** Cells that a preview shows one by one; a sheet that lost all its formulas has hundreds. */
const SHOWN = 30;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, maxHeight: '240px', overflowY: 'auto' },
});

/** Offers to undo damage: first what would change, then, on request, the change. */
export function RepairPanel({
  count,
  onRepaired,
}: {
  /** Damages that can be repaired. */
  readonly count: number;
  readonly onRepaired: (written: Written) => void;
}) {
  const { open } = useOpenLedger();
  const whileWriting = useWhileWriting();
  const styles = useStyles();
  const texts = useTexts(CHECK_TEXTS).view.repair;
  const previewing = useWork<RepairPlan>();
  const repairing = useWork<Written>();

  const carryOut = (plan: RepairPlan): void =>
    repairing.run(async () => {
      const done = await whileWriting(() => repair(plan));
      previewing.reset();
      if (done.ok) onRepaired(done.value);
      return done;
    });

  if (previewing.at === 'failed')
    return <ExcelNotice issue={previewing.issue} onDismiss={previewing.reset} />;
  if (repairing.at === 'failed' || repairing.at === 'working')
    return <WorkStatus work={repairing}>{texts.working}</WorkStatus>;
  if (previewing.at !== 'done')
    return (
      <Notice kind="warning">
        <span>{texts.offer(count)}</span>
        <Button size="small" onClick={() => previewing.run(() => previewRepair(open))}>
          {texts.preview}
        </Button>
      </Notice>
    );
  const plan = previewing.value;
  const fixes = plan.sheets.flatMap(sheet => sheet.fixes);
  return (
    <Notice kind="warning">
      <span>{texts.title}</span>
      <ul className={styles.list}>
        {plan.rebuilt.map(({ name }) => (
          <li key={name}>{texts.rebuilt(name)}</li>
        ))}
        {plan.sheets.map(
          ({ name, renameTo }) =>
            renameTo !== undefined && <li key={name}>{texts.renamed(name, renameTo)}</li>,
        )}
        {fixes.slice(0, SHOWN).map(({ sheet, address, before }) => (
          <li key={`${sheet} ${address}`}>{texts.cell(`${sheet}!${address}`, String(before))}</li>
        ))}
        {fixes.length > SHOWN && <li>{texts.more(fixes.length - SHOWN)}</li>}
        {plan.sheets.some(({ protect }) => protect) && <li>{texts.protect}</li>}
      </ul>
      <Buttons>
        <Button size="small" appearance="primary" onClick={() => carryOut(plan)}>
          {texts.carryOut}
        </Button>
        <Button size="small" onClick={previewing.reset}>
          {texts.leave}
        </Button>
      </Buttons>
    </Notice>
  );
}
