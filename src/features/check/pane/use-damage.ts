import { useEffect, useRef, useState } from 'react';
import type { DamageIssue } from '../domain/damage-issue';
import type { WorkIssue } from '../../../ledger/work-issue';
import { book } from '../../../excel/excel-book';
import { findDamage } from '../workbook/damage';
import type { OpenWorkbook } from '../../../workbook/open-workbook';
import { useCrash } from '../../../ui/use-crash';

/** Milliseconds after the last change until the structure is looked at again: entries come first. */
const LATER = 1000;

/** What is damaged in the open workbook, looked at once at first and then after changes; or why that could not be told. */
export function useDamage(open: OpenWorkbook): {
  readonly damage: readonly DamageIssue[];
  readonly issue: WorkIssue | undefined;
  /** Forgets what was found and looks at once after the next change, as after a repair. */
  readonly forget: () => void;
} {
  const [damage, setDamage] = useState<readonly DamageIssue[]>([]);
  const [issue, setIssue] = useState<WorkIssue>();
  const looked = useRef(false);
  const crash = useCrash();
  useEffect(() => {
    let current = true;
    const timer = setTimeout(
      () => {
        looked.current = true;
        void book
          .structure(open)
          .then(found => {
            if (!current) return;
            setIssue(found.ok ? undefined : found.issue);
            if (found.ok) setDamage(findDamage(open.ledger, found.value).map(damaged => damaged.issue));
          })
          .catch(crash);
      },
      looked.current ? LATER : 0,
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [open, crash]);
  const forget = (): void => {
    looked.current = false;
    setDamage([]);
  };
  return { damage, issue, forget };
}
