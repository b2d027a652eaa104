import { useState } from 'react';

/** A value that lives as long as the pane does, whatever views come and go. */
export interface Kept<T> {
  readonly now: () => T | undefined;
  /** Keeps another value in its place; nothing with `undefined`. */
  readonly keep: (value: T | undefined) => void;
}

/**
 * Keeps what the last of something was since the pane was opened, so that it can be taken back after other views were looked
 * at. Example: `export const lastMerge = kept<Merged>();`, then `const { last, keep } = useKept(lastMerge)`.
 */
export function kept<T>(): Kept<T> {
  let value: T | undefined;
  return {
    now: () => value,
    keep: next => {
      value = next;
    },
  };
}

/** What is kept, as a view shows it. */
interface Shown<T> {
  readonly last: T | undefined;
  readonly keep: (value: T) => void;
  /** Keeps it no longer, since it was taken back; the view goes on to show it, with what came of that. */
  readonly forget: () => void;
  /** Shows what is kept by now: what was taken back is not spoken of again. */
  readonly lookAgain: () => void;
}

/** The last of something in a view. Example: `const { last, keep, forget, lookAgain } = useKept(lastMerge)`. */
export function useKept<T>(of: Kept<T>): Shown<T> {
  const [last, setLast] = useState(of.now);
  const lookAgain = (): void => setLast(of.now);
  return {
    last,
    keep: value => {
      of.keep(value);
      lookAgain();
    },
    forget: () => of.keep(undefined),
    lookAgain,
  };
}

/** A text that was kept on this machine; '' where there is none, and where storage is switched off. Example: `storedText('so-cchc.start')`. */
export function storedText(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    // What is lost so costs no more than some typing.
    return '';
  }
}

/** Keeps a text on this machine, as long as storage is neither switched off nor full. Example: `storeText('so-cchc.start', json)`. */
export function storeText(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // What is kept so stands in the workbook as well, or lasts as long as the pane.
  }
}
