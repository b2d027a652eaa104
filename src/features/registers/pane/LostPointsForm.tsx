import { Button, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { remediationsFor } from '../domain/lost-points';
import { LOSS_SOURCES, lossesOf, type LossSource } from '../domain/lost-sources';
import { book } from '../../../excel/excel-book';
import type { LastYear } from '../../start/files/read-last-year';
import { REGISTERS_TEXTS } from '../messages/registers-en';
import type { WrittenEdit } from '../../../workbook/book';
import { rowsEdit } from '../../../workbook/rows-edit';
import { ActionBar } from '../../../ui/ActionBar';
import { useOpenLedger, useWhileWriting } from '../../../ui/ledger-context';
import { LossesFile } from './LossesFile';
import { useTexts } from '../../../ui/messages-context';
import { Page } from '../../../ui/Page';
import { ProposalList } from './ProposalList';
import { UnusedLines } from './UnusedLines';
import { useWork } from '../../../ui/use-work';
import { WorkStatus } from '../../../ui/WorkStatus';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0 },
});

/** Proposes a remediation for each criterion that lost points, and writes those that are ticked. */
export function LostPointsForm({
  onAdded,
  onLeave,
}: {
  readonly onAdded: (added: WrittenEdit) => void;
  readonly onLeave: () => void;
}) {
  const { open, scores } = useOpenLedger();
  const { ledger } = open;
  const whileWriting = useWhileWriting();
  const styles = useStyles();
  const { form, losses: texts } = useTexts(REGISTERS_TEXTS);
  const [source, setSource] = useState<LossSource>('now');
  const [table, setTable] = useState('');
  const [lastYear, setLastYear] = useState<LastYear>();
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const writing = useWork<WrittenEdit>();
  const found = useMemo(
    () => lossesOf(source, { scores, lastYear: lastYear?.ended, table }, ledger.set),
    [source, scores, lastYear, table, ledger.set],
  );
  const { proposals, followed } = useMemo(() => remediationsFor(found?.lost ?? [], ledger), [found, ledger]);
  const ticked = proposals.filter(({ loss }) => !unticked.has(loss.criterion.code));

  const write = (): void =>
    writing.run(async () => {
      const rows = ticked.map(({ row }) => row);
      const added = await whileWriting(() => book.write(rowsEdit('remediation', rows)));
      if (added.ok) onAdded(added.value);
      return added;
    });

  return (
    <div className={styles.form}>
      <Page title={texts.title}>
        <Field label={texts.source}>
          <Select value={source} onChange={(_, { value }) => setSource(value as LossSource)}>
            {LOSS_SOURCES.map(each => (
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
        <UnusedLines lines={found?.unused ?? []} />
        {followed > 0 && <p className={styles.text}>{texts.followed(followed)}</p>}
        {found && proposals.length === 0 && <p className={styles.text}>{texts.nothing}</p>}
        <ProposalList proposals={proposals} unticked={unticked} onTick={setUnticked} />
        <WorkStatus work={writing}>{form.writing}</WorkStatus>
        {writing.at !== 'working' && (
          <ActionBar>
            {ticked.length > 0 && (
              <Button appearance="primary" onClick={write}>
                {texts.write(ticked.length)}
              </Button>
            )}
            <Button onClick={onLeave}>{form.cancel}</Button>
          </ActionBar>
        )}
      </Page>
    </div>
  );
}
