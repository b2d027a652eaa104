import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { SetReaderProps } from '../../start/pane/StartView';
import { criteriaOf } from '../../../catalogue/index-set';
import { DEFAULT_SET } from '../../../catalogue/shipped';
import { FILE_ISSUE_TEXTS } from '../../../messages/file-issue-en';
import { sentence } from '../../../messages/messages';
import { SHEET_NAMES } from '../../../messages/sheet-names';
import { UNIT_TYPES } from '../../../ledger/start-issues';
import { success, type Result } from '../../../ledger/result';
import { readRule } from '../../../wording/read-rule';
import type { ColumnNames } from '../domain/columns';
import { readTable } from '../domain/read-table';
import { setDraft, type TableDecisions } from '../domain/set-draft';
import { readClip, type Clip } from '../files/read-source';
import { readSetFile, type SetFileContent, type SetSourceIssue } from '../files/read-set-file';
import { SET_TABLE_TEXTS } from '../messages/set-table-en';
import { SETS_TEXTS } from '../messages/sets-en';
import { SET_WORDS } from '../messages/set-words';
import { SOURCE_ISSUE_TEXTS } from '../messages/table-issue-en';
import { ActionBar } from '../../../ui/ActionBar';
import { ChoiceField } from '../../../ui/ChoiceField';
import { FilePicker } from '../../../ui/files/FilePicker';
import { useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { useWork } from '../../../ui/use-work';
import { WorkStatus } from '../../../ui/WorkStatus';
import { BrokenSet } from './BrokenSet';
import { PasteField } from './PasteField';
import { ReadTable } from './ReadTable';
import { SetTableOffer } from './SetTableOffer';
import { COUNTS, STACK } from '../../../ui/theme/looks';

const useStyles = makeStyles({
  sources: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  saved: COUNTS,
  table: { ...STACK, margin: `${tokens.spacingVerticalM} 0` },
});

const NOTHING_DECIDED: TableDecisions = { rules: new Map(), sumsAccepted: false };

function pasted(clip: Clip): Result<SetFileContent, SetSourceIssue> {
  const read = readClip(clip);
  return read.ok ? success({ is: 'tables', grids: read.value }) : read;
}

/** Takes in an authority's table, or a set that somebody saved: what was read of it, what somebody must look at, and the set that comes of it. */
export function ReadSet({
  year,
  unitType,
  action,
  onSet,
  onTable,
  onBack,
}: SetReaderProps & {
  /** The open workbook holds a table of a set. */
  readonly onTable: () => void;
}) {
  const styles = useStyles();
  const texts = useTexts(SETS_TEXTS);
  const source = { ...useTexts(FILE_ISSUE_TEXTS), ...useTexts(SOURCE_ISSUE_TEXTS) };
  const { openRead } = useTexts(SET_TABLE_TEXTS);
  const work = useWork<SetFileContent, never, SetSourceIssue>();
  const [unit, setUnit] = useState(UNIT_TYPES.includes(unitType) ? unitType : UNIT_TYPES[0]!);
  const [naming, setNaming] = useState<ColumnNames>();
  const [decisions, setDecisions] = useState(NOTHING_DECIDED);

  const saved = work.at === 'done' && work.value.is === 'set' ? work.value.set : undefined;
  const grids = work.at === 'done' && work.value.is === 'tables' ? work.value.grids : undefined;
  const reading = useMemo(
    () => grids && readTable(grids, { unit, ...(naming ? { naming } : {}) }, readRule),
    [grids, unit, naming],
  );
  const draft = useMemo(
    () =>
      reading &&
      setDraft(reading, decisions, {
        ...SET_WORDS,
        level: unit,
        year,
        rating: DEFAULT_SET.rating,
        reserved: SHEET_NAMES,
      }),
    [reading, decisions, unit, year],
  );
  const take = (read: () => Promise<Result<SetFileContent, SetSourceIssue>>): void => {
    setNaming(undefined);
    setDecisions(NOTHING_DECIDED);
    work.run(read);
  };
  const set = saved ?? draft?.set;

  return (
    <Page title={texts.title} intro={texts.intro}>
      <div className={styles.sources}>
        <ChoiceField
          label={texts.unit}
          all={UNIT_TYPES}
          nameOf={each => each}
          chosen={unit}
          onChoose={setUnit}
        />
        <PasteField onPaste={clip => take(() => Promise.resolve(pasted(clip)))} />
        <FilePicker
          texts={texts}
          accept=".docx,.xlsx,.html,.htm,.txt,.tsv,.json"
          onFiles={([file]) => file && take(() => readSetFile(file, SHEET_NAMES))}
        />
      </div>
      {work.at === 'working' && <WorkStatus work={work}>{texts.reading}</WorkStatus>}
      {work.at === 'failed' &&
        (work.issue.code === 'source.brokenSet' ? (
          <BrokenSet issues={work.issue.issues} />
        ) : (
          <Notice kind="error">{sentence(source, work.issue)}</Notice>
        ))}
      {saved && (
        <p className={styles.saved} role="status">
          {texts.saved(saved.title, saved.version, criteriaOf(saved).length)}
        </p>
      )}
      {reading && draft && (
        <ReadTable
          reading={reading}
          draft={draft}
          decisions={decisions}
          onDecided={setDecisions}
          onNamed={setNaming}
        />
      )}
      <div className={styles.table}>
        <SetTableOffer set={set} label={openRead} onOpened={onTable} />
      </div>
      <ActionBar>
        {draft && draft.undecided > 0 && <span role="status">{texts.undecided(draft.undecided)}</span>}
        <Button appearance="primary" disabled={!set} onClick={() => set && onSet(set)}>
          {action ?? texts.create}
        </Button>
        <Button onClick={onBack}>{texts.back}</Button>
      </ActionBar>
    </Page>
  );
}
