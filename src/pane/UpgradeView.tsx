import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { reckoningDay } from '../domain/days';
import type { ExcelIssue } from '../domain/excel-issue';
import { scoreLedger } from '../domain/scores';
import { book } from '../excel/excel-book';
import { previewUpgrade, type UpgradePreview } from '../excel/preview-upgrade';
import { UPGRADE_TEXTS } from '../messages/upgrade-texts';
import { SHEET_NAME } from '../messages/sheet-names';
import { CreatingView, type CreatingProgress } from './CreatingView';
import { ExcelNotice } from './ExcelNotice';
import { useTexts } from './messages-context';
import { Notice } from './Notice';
import { today } from './today';
import { useCrash } from './use-crash';
import type { OpenLedger } from './use-ledger';
import { Waiting } from './Waiting';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  list: { paddingLeft: tokens.spacingHorizontalL },
});

/** Shows what an upgrade of an older workbook would do, and on request does it. */
export function UpgradeView({
  whileWriting,
  onIncomplete,
}: {
  readonly whileWriting: OpenLedger['whileWriting'];
  /** The workbook is upgraded, but for this. */
  readonly onIncomplete: (issue: ExcelIssue) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(UPGRADE_TEXTS);
  const [preview, setPreview] = useState<UpgradePreview>();
  const [progress, setProgress] = useState<CreatingProgress>();
  const [issue, setIssue] = useState<ExcelIssue>();
  const stopper = useRef<AbortController>(undefined);
  const crash = useCrash();

  useEffect(() => {
    void previewUpgrade(today())
      .then(found => {
        if (found.ok) setPreview(found.value);
        else setIssue(found.issue);
      })
      .catch(crash);
  }, [crash]);

  const carryOut = async (): Promise<void> => {
    setIssue(undefined);
    setProgress('preparing');
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    const done = await whileWriting(async () => {
      const found = await previewUpgrade(today());
      return found.ok ? book.write(found.value.edit, { onProgress: setProgress, signal }) : found;
    });
    setProgress(undefined);
    if (!done.ok) setIssue(done.issue);
    else if (!done.value.printed) onIncomplete({ code: 'excel.printNotSet' });
  };

  if (progress)
    return (
      <CreatingView title={texts.working} progress={progress} onCancel={() => stopper.current?.abort()} />
    );
  return (
    <>
      <h1 className={styles.title}>{texts.title}</h1>
      <p>{texts.intro}</p>
      {issue && <ExcelNotice issue={issue} onDismiss={() => setIssue(undefined)} />}
      {!preview && !issue && <Waiting />}
      {preview && (
        <>
          <UpgradeContent {...preview} />
          <Notice kind="warning">
            <span>{texts.save}</span>
          </Notice>
          <Button appearance="primary" onClick={() => void carryOut().catch(crash)}>
            {texts.carryOut}
          </Button>
        </>
      )}
    </>
  );
}

function UpgradeContent({ ledger, edit: { structure } }: UpgradePreview) {
  const styles = useStyles();
  const texts = useTexts(UPGRADE_TEXTS);
  const { remediations, tasks, evidence, settings } = ledger;
  const { entered } = scoreLedger(ledger, reckoningDay(settings, today())).total;
  const shown = structure.added.flatMap(({ name }) => (name === SHEET_NAME.system ? [] : [name]));
  const [example] = structure.sheets;
  return (
    <ul className={styles.list}>
      <li>{texts.entries(entered, evidence.length)}</li>
      <li>{texts.registers(remediations.length, tasks.length)}</li>
      <li>{texts.renewed(shown.join(', '))}</li>
      {example?.renameTo !== undefined && <li>{texts.kept(example.renameTo)}</li>}
      <li>{texts.unchanged}</li>
    </ul>
  );
}
