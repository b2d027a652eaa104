import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ExcelIssue } from '../domain/excel-issue';
import { isOpen } from '../domain/merge';
import { mergeAll } from '../domain/merge-all';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { FILE_ISSUE_TEXTS } from '../messages/file-issue-texts';
import { MERGE_TEXTS } from '../messages/merge-texts';
import { sentence } from '../messages/messages';
import { carryOutMerge, type Merged } from './carry-out-merge';
import { ExcelNotice } from './ExcelNotice';
import { FilePicker } from './FilePicker';
import { MergeFile } from './MergeFile';
import { useTexts } from './messages-context';
import { Notice } from './Notice';
import { useCrash } from './use-crash';
import type { OpenLedger } from './use-ledger';
import { useReturned } from './use-returned';
import { Waiting } from './Waiting';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  footer: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalM} 0`,
  },
});

/** Merges copies that came back into the open workbook: what they change is seen and decided before anything is written. */
export function MergeView({
  open,
  whileWriting,
  last,
  onLast,
}: {
  readonly open: OpenWorkbook;
  readonly whileWriting: OpenLedger['whileWriting'];
  /** The last merge that was carried out since the pane was opened. */
  readonly last: Merged | undefined;
  readonly onLast: (merged: Merged | undefined) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(MERGE_TEXTS);
  const sentences = { ...useTexts(FILE_ISSUE_TEXTS), ...texts.issues };
  const { ledger } = open;
  const { files, reading, issue: readIssue, add, decide, accept, remove, clear } = useReturned(ledger);
  const [issue, setIssue] = useState<ExcelIssue>();
  const [working, setWorking] = useState<'merging' | 'undoing'>();
  const [undone, setUndone] = useState(false);
  const crash = useCrash();
  const copies = useMemo(
    () => files.flatMap((file, index) => ('copy' in file ? [{ ...file, index }] : [])),
    [files],
  );
  const { merges, merged } = useMemo(
    () =>
      mergeAll(
        ledger,
        copies.map(({ copy, decisions }) => ({ returned: copy, decisions })),
      ),
    [ledger, copies],
  );
  const undecided = copies.reduce(
    (count, { decisions }, nth) =>
      count + merges[nth]!.changes.filter(change => isOpen(change, decisions)).length,
    0,
  );

  const work = async (
    kind: 'merging' | 'undoing',
    step: () => Promise<ExcelIssue | undefined>,
  ): Promise<void> => {
    setWorking(kind);
    setIssue(undefined);
    setUndone(false);
    setIssue(await whileWriting(step));
    setWorking(undefined);
  };
  const carryOut = (): Promise<void> =>
    work('merging', async () => {
      const steps = copies.map(({ name, copy, decisions }, nth) => ({
        name,
        copy,
        decisions,
        merge: merges[nth]!,
      }));
      const done = await carryOutMerge(open, merged, steps);
      if (!done.ok) return done.issue;
      onLast(done.value);
      clear();
      return undefined;
    });
  const undo = (merge: Merged): Promise<void> =>
    work('undoing', async () => {
      const done = await merge.undo();
      if (!done.ok) return done.issue;
      onLast(undefined);
      setUndone(true);
      return undefined;
    });

  return (
    <>
      <h1 className={styles.title}>{texts.title}</h1>
      <p>{texts.intro}</p>
      {issue && <ExcelNotice issue={issue} onDismiss={() => setIssue(undefined)} />}
      {readIssue && <ExcelNotice issue={readIssue} />}
      {working && <Waiting>{texts[working]}</Waiting>}
      {last && !working && (
        <div className={styles.footer} role="status">
          <span>{texts.done(last.values, last.rows)}</span>
          <Button size="small" onClick={() => void undo(last).catch(crash)}>
            {texts.undo}
          </Button>
        </div>
      )}
      {undone && <p role="status">{texts.undone}</p>}
      <FilePicker
        label={texts.choose}
        hint={texts.drop}
        accept=".xlsx"
        onFiles={chosen => void add(chosen).catch(crash)}
      />
      {reading && <Waiting>{texts.reading(reading.done, reading.of)}</Waiting>}
      {files.map((file, index) =>
        'issue' in file ? (
          <Notice key={index} kind="error">
            <strong>{file.name}</strong>
            <span>{sentence(sentences, file.issue)}</span>
            <div className={styles.buttons}>
              {file.unknown && (
                <Button size="small" onClick={() => accept(index)}>
                  {texts.accept}
                </Button>
              )}
              <Button size="small" onClick={() => remove(index)}>
                {texts.remove(file.name)}
              </Button>
            </div>
          </Notice>
        ) : (
          <MergeFile
            key={index}
            file={file}
            merge={merges[copies.findIndex(copy => copy.index === index)]!}
            onDecide={decisions => decide(index, decisions)}
            onRemove={() => remove(index)}
          />
        ),
      )}
      {copies.length > 0 && (
        <div className={styles.footer}>
          {undecided > 0 && <span role="status">{texts.undecided(undecided)}</span>}
          <Button
            appearance="primary"
            disabled={undecided > 0 || working !== undefined || reading !== undefined}
            onClick={() => void carryOut().catch(crash)}
          >
            {texts.carryOut}
          </Button>
        </div>
      )}
    </>
  );
}
