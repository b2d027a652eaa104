import { useState } from 'react';
import type { Effort } from '../domain/plan-of-points';

/** What people said of the way to a target, as they typed it. */
export interface TypedChoices {
  readonly target: string | undefined;
  readonly impossible: ReadonlySet<string>;
  readonly efforts: Readonly<Record<string, Effort>>;
  /** By the code of the criterion, share by share. */
  readonly missed: Readonly<Record<string, readonly string[]>>;
  readonly due: string;
  /** Whether the steps were asked for. */
  readonly isShown: boolean;
}

const NOTHING_SAID: TypedChoices = {
  target: undefined,
  impossible: new Set(),
  efforts: {},
  missed: {},
  due: '',
  isShown: false,
};

/** What was said of a workbook since the pane was opened: nothing of it is lost while other views are looked at. */
let kept: { readonly workbookId: string; readonly choices: TypedChoices } | undefined;

/** The choices for a workbook, and what changes some of them. */
export function useKeptChoices(
  workbookId: string,
): readonly [choices: TypedChoices, change: (change: Partial<TypedChoices>) => void] {
  const [choices, setChoices] = useState(kept?.workbookId === workbookId ? kept.choices : NOTHING_SAID);
  const change = (changed: Partial<TypedChoices>): void =>
    setChoices(before => {
      const now = { ...before, ...changed };
      kept = { workbookId, choices: now };
      return now;
    });
  return [choices, change];
}
