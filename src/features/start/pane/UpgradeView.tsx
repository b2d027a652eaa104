import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { book } from '../../../excel/excel-book';
import { previewUpgrade, type UpgradePreview } from '../excel/preview-upgrade';
import type { Progress, Written } from '../../../workbook/book';
import { UPGRADE_TEXTS } from '../messages/upgrade-en';
import { upgradeSummary } from '../workbook/upgrade-summary';
import { CreatingView } from './CreatingView';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { today } from '../../../ui/today';
import { useRead } from '../../../ui/use-read';
import { useWriting } from '../../../ui/use-work';
import { Waiting } from '../../../ui/Waiting';

const useStyles = makeStyles({
  list: { paddingLeft: tokens.spacingHorizontalL },
});

const look = () => previewUpgrade(today());

/** Shows what an upgrade of an older workbook would do, and on request does it. */
export function UpgradeView({
  onWritten,
}: {
  /** The workbook is upgraded. */
  readonly onWritten: (written: Written) => void;
}) {
  const texts = useTexts(UPGRADE_TEXTS);
  const { value: preview, issue } = useRead(look, undefined);
  const upgrading = useWriting<Written, Progress>();

  const carryOut = (): void =>
    upgrading.run(async (onProgress, signal) => {
      const found = await look();
      return found.ok ? book.write(found.value.edit, { onProgress, signal }) : found;
    }, onWritten);

  if (upgrading.at === 'working')
    return <CreatingView title={texts.working} progress={upgrading.progress} onCancel={upgrading.cancel} />;
  return (
    <Page title={texts.title} intro={texts.intro}>
      {upgrading.at === 'failed' && <ExcelNotice issue={upgrading.issue} onDismiss={upgrading.reset} />}
      {issue && <ExcelNotice issue={issue} />}
      {!preview && !issue && <Waiting />}
      {preview && (
        <>
          <UpgradeContent {...preview} />
          <Notice kind="warning">
            <span>{texts.save}</span>
          </Notice>
          <Button appearance="primary" onClick={carryOut}>
            {texts.carryOut}
          </Button>
        </>
      )}
    </Page>
  );
}

function UpgradeContent({ ledger, edit }: UpgradePreview) {
  const styles = useStyles();
  const texts = useTexts(UPGRADE_TEXTS);
  const { entered, evidence, remediations, tasks, dated, renewed, example } = upgradeSummary(
    ledger,
    edit,
    today(),
  );
  return (
    <ul className={styles.list}>
      <li>{texts.entries(entered, evidence)}</li>
      <li>{texts.registers(remediations, tasks)}</li>
      {dated && <li>{texts.dated(dated.count, dated.year)}</li>}
      <li>{texts.renewed(renewed.join(', '))}</li>
      {example !== undefined && <li>{texts.kept(example)}</li>}
      <li>{texts.unchanged}</li>
    </ul>
  );
}
