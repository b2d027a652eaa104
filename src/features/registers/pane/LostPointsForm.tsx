import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { remediationsFor, type Proposals } from '../domain/lost-points';
import { LOSS_SOURCES, lossesOf, type LossSource } from '../domain/lost-sources';
import { deadlineIssue } from '../domain/row-issues';
import { book } from '../../../excel/excel-book';
import type { LastYear } from '../../start/files/read-last-year';
import { REGISTERS_TEXTS } from '../messages/registers-en';
import { termsFrom, USUAL_TERMS } from '../workbook/typed-terms';
import type { WrittenEdit } from '../../../workbook/book';
import { rowsEdit } from '../../../workbook/rows-edit';
import { ActionBar } from '../../../ui/ActionBar';
import { ForAllFields } from './ForAllFields';
import { useOpenLedger } from '../../../ui/ledger-context';
import { LossesFile } from './LossesFile';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Page } from '../../../ui/Page';
import { ProposalList } from './ProposalList';
import { UnusedLines } from './UnusedLines';
import { useWriting } from '../../../ui/use-work';
import { WorkStatus } from '../../../ui/WorkStatus';
import { ChoiceField } from '../../../ui/ChoiceField';

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
  const { open, scores, today } = useOpenLedger();
  const { ledger } = open;
  const styles = useStyles();
  const { form, losses: texts } = useTexts(REGISTERS_TEXTS);
  const [source, setSource] = useState<LossSource>('now');
  const [table, setTable] = useState('');
  const [lastYear, setLastYear] = useState<LastYear>();
  const [typed, setTyped] = useState(USUAL_TERMS);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const writing = useWriting<WrittenEdit>();
  const found = useMemo(() => {
    const file = lastYear && { year: lastYear.ledger.settings.year, scores: lastYear.ended };
    return lossesOf(source, { scores, lastYear: file, table }, ledger);
  }, [source, scores, lastYear, table, ledger]);
  const { from, ...terms } = termsFrom(typed, found?.year ?? ledger.settings.year, ledger);
  const proposed =
    found && from !== undefined ? remediationsFor(found.lost, { ...terms, from }, ledger) : undefined;
  const ticked = proposed?.proposals.filter(({ loss }) => !unticked.has(loss.criterion.code)) ?? [];
  const problem = deadlineIssue(ledger, terms.due, today);

  const write = (): void => {
    const rows = ticked.map(({ row }) => row);
    writing.run(() => book.write(rowsEdit('remediation', rows)), onAdded);
  };

  return (
    <div className={styles.form}>
      <Page title={texts.title}>
        <ChoiceField
          label={texts.source}
          all={LOSS_SOURCES}
          nameOf={each => texts.sources[each]}
          chosen={source}
          onChoose={setSource}
        />
        {source === 'file' && <LossesFile lastYear={lastYear} onRead={setLastYear} />}
        {source === 'table' && (
          <Field label={texts.table} hint={texts.tableHint}>
            <Textarea value={table} rows={6} resize="vertical" onChange={(_, { value }) => setTable(value)} />
          </Field>
        )}
        <UnusedLines lines={found?.unused ?? []} />
        <Field label={texts.from} {...(from === undefined ? { validationMessage: texts.fromWrong } : {})}>
          <Input
            inputMode="decimal"
            value={typed.from}
            onChange={(_, { value }) => setTyped({ ...typed, from: value })}
          />
        </Field>
        {proposed && <ProposalCounts year={terms.year} from={from!} {...proposed} />}
        {proposed && proposed.proposals.length > 0 && (
          <>
            <ForAllFields
              draft={typed.forAll}
              problem={problem}
              onDraft={forAll => setTyped({ ...typed, forAll })}
            />
            <ProposalList proposals={proposed.proposals} unticked={unticked} onTick={setUnticked} />
          </>
        )}
        <WorkStatus work={writing}>{form.writing}</WorkStatus>
        {writing.at !== 'working' && (
          <ActionBar>
            {ticked.length > 0 && problem?.severity !== 'error' && (
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

/** Of which year the new rows are, and which criteria get none. */
function ProposalCounts({
  year,
  from,
  proposals,
  followed,
  below,
}: Proposals & { readonly year: number; readonly from: number }) {
  const { settings } = useOpenLedger().open.ledger;
  const styles = useStyles();
  const { number } = useMessages();
  const texts = useTexts(REGISTERS_TEXTS).losses;
  return (
    <>
      {followed > 0 && <p className={styles.text}>{texts.followed(followed, year)}</p>}
      {below > 0 && <p className={styles.text}>{texts.below(below, number(from, 2))}</p>}
      <p className={styles.text}>
        {proposals.length === 0
          ? texts.nothing
          : year === settings.year
            ? texts.ofThisYear(year)
            : texts.ofYear(year)}
      </p>
    </>
  );
}
