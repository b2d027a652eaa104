import { Button, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ExcelIssue } from '../domain/excel-issue';
import type { Ledger } from '../domain/ledger';
import { lostInTable } from '../domain/lost-in-table';
import { lostLastYear, lostNow, remediationsFor, type FoundLosses } from '../domain/lost-points';
import type { Scores } from '../domain/scores';
import { book } from '../excel/excel-book';
import { REGISTERS_TEXTS } from '../messages/registers-texts';
import type { WrittenEdit } from '../workbook/book';
import { rowsEdit } from '../workbook/rows-edit';
import { ExcelNotice } from './ExcelNotice';
import { LossesFile } from './LossesFile';
import { useTexts } from './messages-context';
import { ProposalList } from './ProposalList';
import type { LastYear } from './read-last-year';
import { UnusedLines } from './UnusedLines';
import { useCrash } from './use-crash';
import type { OpenLedger } from './use-ledger';
import { Waiting } from './Waiting';

const SOURCES = ['now', 'file', 'table'] as const;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Proposes a remediation for each criterion that lost points, and writes those that are ticked. */
export function LostPointsForm({
  ledger,
  scores,
  whileWriting,
  onAdded,
  onLeave,
}: {
  readonly ledger: Ledger;
  readonly scores: Scores;
  readonly whileWriting: OpenLedger['whileWriting'];
  readonly onAdded: (added: WrittenEdit) => void;
  readonly onLeave: () => void;
}) {
  const styles = useStyles();
  const form = useTexts(REGISTERS_TEXTS).form;
  const texts = useTexts(REGISTERS_TEXTS).losses;
  const [source, setSource] = useState<(typeof SOURCES)[number]>('now');
  const [table, setTable] = useState('');
  const [lastYear, setLastYear] = useState<LastYear>();
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [issue, setIssue] = useState<ExcelIssue>();
  const [writing, setWriting] = useState(false);
  const crash = useCrash();
  const { lost, unused } = useMemo((): FoundLosses => {
    switch (source) {
      case 'now':
        return { lost: lostNow(scores), unused: [] };
      case 'file':
        return lastYear ? lostLastYear(lastYear.ended, ledger.set) : { lost: [], unused: [] };
      case 'table':
        return lostInTable(table, ledger.set);
    }
  }, [source, scores, lastYear, table, ledger.set]);
  const isGiven = { now: true, file: lastYear !== undefined, table: table.trim() !== '' }[source];
  const { proposals, followed } = useMemo(() => remediationsFor(lost, ledger), [lost, ledger]);
  const ticked = proposals.filter(({ loss }) => !unticked.has(loss.criterion.code));

  const write = async (): Promise<void> => {
    setIssue(undefined);
    setWriting(true);
    const rows = ticked.map(({ row }) => row);
    const added = await whileWriting(() => book.write(rowsEdit('remediation', rows)));
    setWriting(false);
    if (added.ok) onAdded(added.value);
    else setIssue(added.issue);
  };

  return (
    <div className={styles.form}>
      <h1 className={styles.title}>{texts.title}</h1>
      <Field label={texts.source}>
        <Select value={source} onChange={(_, { value }) => setSource(value as typeof source)}>
          {SOURCES.map(each => (
            <option key={each} value={each}>
              {texts.sources[each]}
            </option>
          ))}
        </Select>
      </Field>
      {source === 'file' && (
        <LossesFile lastYear={lastYear} settings={ledger.settings} onRead={setLastYear} />
      )}
      {source === 'table' && (
        <Field label={texts.table} hint={texts.tableHint}>
          <Textarea value={table} rows={6} resize="vertical" onChange={(_, { value }) => setTable(value)} />
        </Field>
      )}
      <UnusedLines lines={unused} />
      {followed > 0 && <p className={styles.text}>{texts.followed(followed)}</p>}
      {proposals.length === 0 && isGiven && <p className={styles.text}>{texts.nothing}</p>}
      <ProposalList proposals={proposals} unticked={unticked} onTick={setUnticked} />
      {issue && <ExcelNotice issue={issue} onDismiss={() => setIssue(undefined)} />}
      {writing ? (
        <Waiting>{form.writing}</Waiting>
      ) : (
        <div className={styles.buttons}>
          {ticked.length > 0 && (
            <Button appearance="primary" onClick={() => void write().catch(crash)}>
              {texts.write(ticked.length)}
            </Button>
          )}
          <Button onClick={onLeave}>{form.cancel}</Button>
        </div>
      )}
    </div>
  );
}
