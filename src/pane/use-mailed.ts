import { useEffect, useState } from 'react';
import type { ExcelIssue } from '../domain/excel-issue';
import { book } from '../excel/excel-book';
import type { OpenWorkbook } from '../workbook/open-workbook';
import type { MailedCopy } from '../workbook/read-mailed';
import { useCrash } from './use-crash';

/** The copies that the register holds, undefined until they were read, or why they cannot be; read again after changes. */
export function useMailed(open: OpenWorkbook): {
  readonly mailed: readonly MailedCopy[] | undefined;
  readonly issue: ExcelIssue | undefined;
} {
  const [mailed, setMailed] = useState<readonly MailedCopy[]>();
  const [issue, setIssue] = useState<ExcelIssue>();
  const crash = useCrash();
  useEffect(() => {
    let current = true;
    void book
      .mailedCopies()
      .then(read => {
        if (!current) return;
        setIssue(read.ok ? undefined : read.issue);
        if (read.ok) setMailed(read.value);
      })
      .catch(crash);
    return () => {
      current = false;
    };
  }, [open, crash]);
  return { mailed, issue };
}
