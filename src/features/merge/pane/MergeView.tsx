import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { isStep, mergeAll } from '../domain/merge-all';
import { success } from '../../../ledger/result';
import { withAccepted, withDecisions, withoutFile } from '../domain/returned-files';
import { MERGE_TEXTS } from '../messages/merge-en';
import type { Undone } from '../../../workbook/book';
import { carryOutMerge, type Merged } from './carry-out-merge';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { FilePicker } from '../../../ui/FilePicker';
import { lastMerge } from './last-merge';
import { KeptCells } from '../../../ui/KeptCells';
import { useOpenLedger, useWhileWriting } from '../../../ui/ledger-context';
import { MergeFile } from './MergeFile';
import { useTexts } from '../../../ui/messages-context';
import { Page } from '../../../ui/Page';
import { RefusedFileNotice } from './RefusedFileNotice';
import { useCrash } from '../../../ui/use-crash';
import { useReturned } from './use-returned';
import { useWork } from '../../../ui/use-work';
import { Waiting } from '../../../ui/Waiting';
import { WorkStatus } from '../../../ui/WorkStatus';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalM} 0`,
  },
});

/** Merges copies that came back into the open workbook: what they change is seen and decided before anything is written. */
export function MergeView() {
  const styles = useStyles();
  const { open } = useOpenLedger();
  const whileWriting = useWhileWriting();
  const texts = useTexts(MERGE_TEXTS);
  const { files, reading, issue, add, change } = useReturned(open.ledger);
  const merging = useMemo(() => mergeAll(open.ledger, files), [open.ledger, files]);
  const [last, setLast] = useState(lastMerge.now);
  const writing = useWork<'merged' | Undone, 'merging' | 'undoing'>();
  const crash = useCrash();
  const isWriting = writing.at === 'working';

  const keep = (merged: typeof last): void => {
    lastMerge.keep(merged);
    setLast(merged);
  };
  const carryOut = (): void =>
    writing.run(tell => {
      tell('merging');
      return whileWriting(async () => {
        const done = await carryOutMerge(open, merging);
        if (!done.ok) return done;
        keep(done.value);
        change(() => []);
        return success('merged');
      });
    });
  const undo = (merged: Merged): void =>
    writing.run(tell => {
      tell('undoing');
      return whileWriting(async () => {
        const done = await merged.undo();
        if (!done.ok) return done;
        keep(undefined);
        return done;
      });
    });

  return (
    <Page title={texts.title} intro={texts.intro}>
      {issue && <ExcelNotice issue={issue} />}
      <WorkStatus work={writing}>{texts[(isWriting && writing.progress) || 'merging']}</WorkStatus>
      {last && !isWriting && (
        <div className={styles.footer} role="status">
          <span>{texts.done(last.values, last.rows)}</span>
          <Button size="small" onClick={() => undo(last)}>
            {texts.undo}
          </Button>
        </div>
      )}
      {writing.at === 'done' && writing.value !== 'merged' && (
        <div className={styles.footer} role="status">
          <span>{writing.value.kept.length === 0 ? texts.undone : texts.undonePartly}</span>
          <KeptCells kept={writing.value.kept} />
        </div>
      )}
      <FilePicker
        label={texts.choose}
        hint={texts.drop}
        accept=".xlsx"
        onFiles={chosen => void add(chosen).catch(crash)}
      />
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
