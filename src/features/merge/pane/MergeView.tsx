import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { isStep, mergeAll } from '../domain/merge-all';
import { withAccepted, withDecisions, withoutFile } from '../domain/returned-files';
import { MERGE_TEXTS } from '../messages/merge-en';
import { carryOutMerge, type Merged } from './carry-out-merge';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { FilePicker } from '../../../ui/files/FilePicker';
import { kept, useKept } from '../../../ui/kept';
import { useOpenLedger } from '../../../ui/ledger-context';
import { MergeFile } from './MergeFile';
import { useTexts } from '../../../ui/messages-context';
import { Page } from '../../../ui/Page';
import { RefusedFileNotice } from './RefusedFileNotice';
import { useReturned } from './use-returned';
import { useWriting } from '../../../ui/use-work';
import { Waiting } from '../../../ui/Waiting';
import { WorkStatus } from '../../../ui/WorkStatus';
import { WrittenNotice } from '../../../ui/WrittenNotice';
import { STACK } from '../../../ui/theme/looks';

const useStyles = makeStyles({
  footer: { ...STACK, margin: `${tokens.spacingVerticalM} 0` },
});

/** The last merge that was carried out. */
const lastMerge = kept<Merged>();

/** Merges copies that came back into the open workbook: what they change is seen and decided before anything is written. */
export function MergeView() {
  const styles = useStyles();
  const { open } = useOpenLedger();
  const texts = useTexts(MERGE_TEXTS);
  const { files, reading, issue, add, change } = useReturned(open.ledger);
  const merging = useMemo(() => mergeAll(open.ledger, files), [open.ledger, files]);
  const { last, keep, forget, lookAgain } = useKept(lastMerge);
  const writing = useWriting<Merged>();
  const isWriting = writing.at === 'working';

  const carryOut = (): void => {
    lookAgain();
    writing.run(async () => {
      const done = await carryOutMerge(open, merging);
      if (!done.ok) return done;
      keep(done.value);
      change(() => []);
      return done;
    });
  };

  return (
    <Page title={texts.title} intro={texts.intro}>
      {issue && <ExcelNotice issue={issue} />}
      <WorkStatus work={writing}>{texts.merging}</WorkStatus>
      {last && !isWriting && (
        <WrittenNotice edit={last.edit} texts={texts} onUndone={forget}>
          <span>{texts.done(last.values, last.rows)}</span>
        </WrittenNotice>
      )}
      <FilePicker texts={texts} accept=".xlsx" onFiles={add} />
      {reading && <Waiting>{texts.reading(reading.done, reading.of)}</Waiting>}
      {merging.files.map(file =>
        isStep(file) ? (
          <MergeFile
            key={file.key}
            file={file}
            onDecide={decisions => change(all => withDecisions(all, file.key, decisions))}
            onRemove={() => change(all => withoutFile(all, file.key))}
          />
        ) : (
          <RefusedFileNotice
            key={file.key}
            file={file}
            onAccept={() => change(all => withAccepted(all, file.key))}
            onRemove={() => change(all => withoutFile(all, file.key))}
          />
        ),
      )}
      {merging.files.some(isStep) && (
        <div className={styles.footer}>
          {merging.undecided > 0 && <span role="status">{texts.undecided(merging.undecided)}</span>}
          <Button
            appearance="primary"
            disabled={merging.undecided > 0 || isWriting || reading !== undefined}
            onClick={carryOut}
          >
            {texts.carryOut}
          </Button>
        </div>
      )}
    </Page>
  );
}
