import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ExcelIssue } from '../domain/excel-issue';
import type { FileIssue } from '../domain/file-issue';
import { FILE_ISSUE_TEXTS } from '../messages/file-issue-texts';
import { sentence } from '../messages/messages';
import { NEW_YEAR_TEXTS } from '../messages/new-year-texts';
import { loadPart } from '../domain/load-part';
import { useMessages, useTexts } from './messages-context';
import { Notice } from './Notice';
import type { LastYear, LastYearIssue } from './read-last-year';
import { useCrash } from './use-crash';
import { Waiting } from './Waiting';

const useStyles = makeStyles({
  field: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
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
  const [reading, setReading] = useState(false);
  const [issue, setIssue] = useState<LastYearIssue>();
  const picker = useRef<HTMLInputElement>(null);
  const crash = useCrash();

  const take = async (file: File): Promise<void> => {
    setIssue(undefined);
    setReading(true);
    const part = await loadPart(import('./read-last-year'));
    const read = part.ok ? await part.value.readLastYear(file) : part;
    setReading(false);
    if (read.ok) onRead(read.value);
    else setIssue(read.issue);
  };

  return (
    <div className={styles.field}>
      <span>{hint}</span>
      {reading ? (
        <Waiting>{texts.reading}</Waiting>
      ) : (
        <Button onClick={() => picker.current?.click()}>{label}</Button>
      )}
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        aria-label={texts.file}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void take(file).catch(crash);
          // The same file can be chosen again once it was put right.
          target.value = '';
        }}
      />
      {issue && <LastYearNotice issue={issue} />}
    </div>
  );
}

function LastYearNotice({ issue }: { readonly issue: LastYearIssue }) {
  const { language, excel } = useMessages();
  const { notLedger } = useTexts(NEW_YEAR_TEXTS);
  const files = FILE_ISSUE_TEXTS[language];
  const said =
    issue.code === 'lastYear.noLedger'
      ? notLedger
      : Object.hasOwn(files, issue.code)
        ? sentence(files, issue as FileIssue)
        : sentence(excel, issue as ExcelIssue);
  return (
    <Notice kind="error">
      <span>{said}</span>
    </Notice>
  );
}
