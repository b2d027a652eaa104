import { useState } from 'react';
import { storagePartition } from '../../../excel/office-facts';
import { kept, storedText, storeText } from '../../../ui/kept';
import { choicesIn, choicesText, type TypedChoices } from '../domain/typed-choices';

const keyOf = (workbookId: string): string => `${storagePartition()}so-cchc.plan.${workbookId}`;

/** What was said of a workbook since the pane was opened: nothing of it is lost while other views are looked at. */
const lastChoices = kept<{ readonly workbookId: string; readonly choices: TypedChoices }>();

function choicesOf(workbookId: string): TypedChoices {
  const last = lastChoices.now();
  return last?.workbookId === workbookId ? last.choices : choicesIn(storedText(keyOf(workbookId)));
}

/** The choices for a workbook, those of an earlier day on this machine included, and what changes some of them. */
export function useKeptChoices(
  workbookId: string,
): readonly [choices: TypedChoices, change: (change: Partial<TypedChoices>) => void] {
  const [choices, setChoices] = useState(() => choicesOf(workbookId));
  const change = (changed: Partial<TypedChoices>): void => {
    const now = { ...choicesOf(workbookId), ...changed };
    lastChoices.keep({ workbookId, choices: now });
    storeText(keyOf(workbookId), choicesText(now));
    setChoices(now);
  };
  return [choices, change];
}
