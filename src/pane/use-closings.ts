import { useEffect, useState } from 'react';
import type { ExcelIssue } from '../domain/excel-issue';
import type { Closing } from '../domain/history';
import { book } from '../excel/excel-book';
import type { OpenWorkbook } from '../workbook/open-workbook';
import { useCrash } from './use-crash';

/** The closings of the open workbook, undefined until they were read, or why they cannot be; read again after changes. */
export function useClosings(open: OpenWorkbook): {
  readonly closings: readonly Closing[] | undefined;
  readonly issue: ExcelIssue | undefined;
} {
  const [closings, setClosings] = useState<readonly Closing[]>();
  const [issue, setIssue] = useState<ExcelIssue>();
  const crash = useCrash();
  useEffect(() => {
    let current = true;
    void book
      .closings(open.ledger.set)
      .then(read => {
        if (!current) return;
        setIssue(read.ok ? undefined : read.issue);
        if (read.ok) setClosings(read.value);
      })
      .catch(crash);
    return () => {
      current = false;
    };
  }, [open, crash]);
  return { closings, issue };
}
