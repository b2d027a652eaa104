/** A value that lives as long as the pane does, whatever views come and go. */
export interface Kept<T> {
  readonly now: () => T | undefined;
  /** Keeps another value in its place; nothing with `undefined`. */
  readonly keep: (value: T | undefined) => void;
}

/**
 * Keeps what the last of something was since the pane was opened, so that it can be taken back after other views were looked
 * at. Example: `export const lastMerge = kept<Merged>();`, then `lastMerge.keep(merged)` and `useState(lastMerge.now)`.
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
