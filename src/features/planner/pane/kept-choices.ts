import { useState } from 'react';
import { storagePartition } from '../../../excel/office-facts';
import { choicesIn, choicesText, type TypedChoices } from '../domain/typed-choices';

const KEY = 'so-cchc.plan.';

/** What was said of a workbook since the pane was opened: nothing of it is lost while other views are looked at. */
let kept: { readonly workbookId: string; readonly choices: TypedChoices } | undefined;

/** The choices for a workbook, those of an earlier day on this machine included, and what changes some of them. */
export function useKeptChoices(
  workbookId: string,
): readonly [choices: TypedChoices, change: (change: Partial<TypedChoices>) => void] {
  const [choices, setChoices] = useState(() =>
    kept?.workbookId === workbookId ? kept.choices : remembered(workbookId),
  );
  const change = (changed: Partial<TypedChoices>): void =>
    setChoices(before => {
      const now = { ...before, ...changed };
      kept = { workbookId, choices: now };
      remember(workbookId, now);
      return now;
    });
  return [choices, change];
}

function remembered(workbookId: string): TypedChoices {
  try {
    return choicesIn(localStorage.getItem(storagePartition() + KEY + workbookId) ?? '');
  } catch {
    // Storage that is switched off: what was said is asked again.
    return choicesIn('');
  }
}

function remember(workbookId: string, choices: TypedChoices): void {
  try {
    localStorage.setItem(storagePartition() + KEY + workbookId, choicesText(choices));
  } catch {
    // Storage that is switched off or full: what was said lasts as long as the pane.
  }
}
