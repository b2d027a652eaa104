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
