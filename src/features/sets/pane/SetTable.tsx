import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { IndexSet } from '../../../catalogue/index-set';
import { book } from '../../../excel/excel-book';
import { sentence } from '../../../messages/messages';
import { success } from '../../../ledger/result';
import { SHEET_NAME, SHEET_NAMES } from '../../../messages/sheet-names';
import { isByHand } from '../../../rules/asks';
import { ActionBar } from '../../../ui/ActionBar';
import { Buttons } from '../../../ui/Buttons';
import { ExcelNotice } from '../../../ui/ExcelNotice';
import { IssueRow } from '../../../ui/rows/IssueRow';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import { Page } from '../../../ui/Page';
import { Portions } from '../../../ui/Portions';
import { Told } from '../../../ui/Told';
import { useRowList } from '../../../ui/row-list';
import { useWork, useWriting } from '../../../ui/use-work';
import { Waiting } from '../../../ui/Waiting';
import { COUNTS } from '../../../ui/theme/looks';
import { WorkStatus } from '../../../ui/WorkStatus';
import { TOP_LEFT } from '../../../workbook/address';
import type { WrittenEdit } from '../../../workbook/book';
import { readOpenSet } from '../excel/read-open-set';
import { CATALOGUE_TEXTS } from '../messages/catalogue-en';
import { SET_SHEET_ISSUE_TEXTS } from '../messages/set-sheet-issue-en';
import { SET_TABLE_TEXTS } from '../messages/set-table-en';
import { issueCell } from '../workbook/issue-cell';
import { understoodEdit } from '../workbook/open-set-edit';
import { setSheetReading, type SetSheetReading } from '../workbook/read-set-sheet';
import { showsSame } from '../workbook/set-sheet';
import { putSetTableAway } from './carry-out-set-table';
import { useOpenSet } from './use-open-set';

/** Issues that are shown at once. */
const PORTION = 50;

const useStyles = makeStyles({
  counts: COUNTS,
  room: { margin: `${tokens.spacingVerticalM} 0` },
});

/** What is done with the table of a set in the open workbook. */
interface SetTableProps {
  /** The set that is in use, where the workbook is a ledger. */
  readonly current?: IndexSet | undefined;
  /** Names what is done with the set of the table. */
  readonly action: string;
  readonly onSet: (set: IndexSet) => void;
  readonly onBack: () => void;
}

/** Follows the table of a set while somebody edits it: what is wrong in which row, and what is made of it once nothing is. */
export function SetTable({ onBack, ...props }: SetTableProps) {
  const texts = useTexts(SET_TABLE_TEXTS);
  const { value, issue } = useOpenSet();
  const reading = useMemo(() => value && setSheetReading(value.sheets, SHEET_NAMES), [value]);
  return (
    <Page title={texts.title} intro={texts.intro}>
      {issue && <ExcelNotice issue={issue} />}
      {!value && !issue && <Waiting>{texts.reading}</Waiting>}
      {value && !reading && (
        <>
          <Notice kind="warning">{texts.gone}</Notice>
          <Button onClick={onBack}>{texts.back}</Button>
        </>
      )}
      {reading && <StandingTable reading={reading} onBack={onBack} {...props} />}
    </Page>
  );
}

/** What the table comes to, what is wrong in it, and what can be done with it. */
function StandingTable({
  reading,
  current,
  action,
  onSet,
  onBack,
}: SetTableProps & { readonly reading: SetSheetReading }) {
  const styles = useStyles();
  const { rows } = useRowList();
  const texts = useTexts(SET_TABLE_TEXTS);
  const sentences = { ...useTexts(CATALOGUE_TEXTS), ...useTexts(SET_SHEET_ISSUE_TEXTS) };
  const { number } = useMessages();
  const showing = useWork();
  const writing = useWriting<WrittenEdit>();
  const leaving = useWriting<WrittenEdit>();
  const taking = useWork();
  const { read, lines } = reading;
  const set = 'set' in read ? read.set : undefined;
  const issues = 'issues' in read ? read.issues : [];
  const criteria = lines.flatMap(({ criterion }) => criterion ?? []);
  const isSame = useMemo(
    () => set !== undefined && current !== undefined && showsSame(set, current),
    [set, current],
  );
  const show = (address: string): void => showing.run(() => book.show(SHEET_NAME.indexSet, address));
  // What was typed a moment ago counts as well.
  const take = (): void =>
    taking.run(async () => {
      const open = await readOpenSet();
      if (!open.ok) return open;
      const now = setSheetReading(open.value.sheets, SHEET_NAMES)?.read;
      if (now && 'set' in now) onSet(now.set);
      return success(undefined);
    });

  return (
    <>
      <p className={styles.counts} role="status">
        {texts.counts(criteria.length, criteria.filter(({ rule }) => isByHand(rule)).length)}
        <br />
        {set ? texts.sound(number(set.totalPoints, 2)) : texts.wrong(issues.length)}
      </p>
      {isSame && <p>{texts.same}</p>}
      <WorkStatus work={taking}>{texts.reading}</WorkStatus>
      <WorkStatus work={showing}>{texts.reading}</WorkStatus>
      <WorkStatus work={writing}>{texts.checking}</WorkStatus>
      <WorkStatus work={leaving}>{texts.puttingAway}</WorkStatus>
      {writing.at === 'done' && <Told className={styles.room}>{texts.checked}</Told>}
      {issues.length > 0 && (
        <Portions items={issues} size={PORTION} more={texts.more} className={rows}>
          {(issue, index) => (
            <IssueRow
              key={index}
              severity="error"
              said={sentence(sentences, issue)}
              onOpen={() => show(issueCell(reading, issue))}
            />
          )}
        </Portions>
      )}
      <Buttons className={styles.room}>
        <Button size="small" onClick={() => show(TOP_LEFT)}>
          {texts.show}
        </Button>
        <Button size="small" onClick={() => writing.run(() => book.write(understoodEdit(reading)))}>
          {texts.check}
        </Button>
        <Button size="small" onClick={() => leaving.run(putSetTableAway, onBack)}>
          {texts.putAway}
        </Button>
      </Buttons>
      <ActionBar>
        <Button appearance="primary" disabled={!set || isSame} onClick={take}>
          {action}
        </Button>
        <Button onClick={onBack}>{texts.back}</Button>
      </ActionBar>
    </>
  );
}
