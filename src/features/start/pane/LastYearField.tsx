import { makeStyles, tokens } from '@fluentui/react-components';
import type { WorkIssue } from '../../../ledger/work-issue';
import type { FileIssue } from '../../../ledger/file-issue';
import { fileBytes } from '../../../files/file-bytes';
import type { LastYear, LastYearIssue } from '../files/read-last-year';
import { FILE_ISSUE_TEXTS } from '../../../messages/file-issue-en';
import { sentence } from '../../../messages/messages';
import { GAP_TEXTS } from '../../../messages/gap-en';
import { NEW_YEAR_TEXTS } from '../messages/new-year-en';
import { FileButton } from '../../../ui/files/FileButton';
import { loadPart } from '../../../ledger/load-part';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Notice } from '../../../ui/Notice';
import { today } from '../../../ui/today';
import { useWork } from '../../../ui/use-work';
import { Waiting } from '../../../ui/Waiting';
import { STACK } from '../../../ui/theme/looks';

const useStyles = makeStyles({
  field: { ...STACK, gap: tokens.spacingVerticalXS },
});

/** Takes last year's workbook as a file; what is wrong with it is said, and nothing is written. */
export function LastYearField({
  hint,
  label,
  onRead,
}: {
  /** What the file is for, and the button that asks for it. */
  readonly hint: string;
  readonly label: string;
  readonly onRead: (lastYear: LastYear) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(NEW_YEAR_TEXTS);
  const reading = useWork<LastYear, never, LastYearIssue>();

  const take = (file: File): void =>
    reading.run(async () => {
      const part = await loadPart(import('../files/read-last-year'));
      if (!part.ok) return part;
      const bytes = await fileBytes(file);
      if (!bytes.ok) return bytes;
      const read = part.value.readLastYear(bytes.value, today());
      if (read.ok) onRead(read.value);
      return read;
    });

  return (
    <div className={styles.field}>
      <span>{hint}</span>
      {reading.at === 'working' ? (
        <Waiting>{texts.reading}</Waiting>
      ) : (
        <FileButton label={label} fileLabel={texts.file} accept=".xlsx" onFiles={([file]) => take(file!)} />
      )}
      {reading.at === 'failed' && <LastYearNotice issue={reading.issue} />}
    </div>
  );
}

function LastYearNotice({ issue }: { readonly issue: LastYearIssue }) {
  const { language, work } = useMessages();
  const { notLedger, incomplete } = useTexts(NEW_YEAR_TEXTS);
  const files = FILE_ISSUE_TEXTS[language];
  const said =
    issue.code === 'lastYear.noLedger'
      ? notLedger
      : issue.code === 'lastYear.incomplete'
        ? incomplete(issue.gaps.slice(0, 3).map(GAP_TEXTS[language]).join(' '))
        : Object.hasOwn(files, issue.code)
          ? sentence(files, issue as FileIssue)
          : sentence(work, issue as WorkIssue);
  return (
    <Notice kind="error">
      <span>{said}</span>
    </Notice>
  );
}
