import { useState } from 'react';
import { storagePartition } from '../../../excel/office-facts';
import { storedText, storeText } from '../../../ui/kept';
import { choicesIn, choicesText, type TypedChoices } from '../domain/typed-choices';

const keyOf = (workbookId: string): string => `${storagePartition()}so-cchc.plan.${workbookId}`;

/** What was said of a workbook since the pane was opened: nothing of it is lost while other views are looked at. */
let kept: { readonly workbookId: string; readonly choices: TypedChoices } | undefined;

/** The choices for a workbook, those of an earlier day on this machine included, and what changes some of them. */
export function useKeptChoices(
  workbookId: string,
): readonly [choices: TypedChoices, change: (change: Partial<TypedChoices>) => void] {
  const [choices, setChoices] = useState(() =>
    kept?.workbookId === workbookId ? kept.choices : choicesIn(storedText(keyOf(workbookId))),
  );
  const change = (changed: Partial<TypedChoices>): void =>
    setChoices(before => {
      const now = { ...before, ...changed };
      kept = { workbookId, choices: now };
      storeText(keyOf(workbookId), choicesText(now));
      return now;
    });
  return [choices, change];
}
