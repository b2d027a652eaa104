/**
 * How far the pane came, told by its page to the small program that watches its start: nothing before its own program
 * runs, then that it waits for Office, then for its other parts. Whatever the pane shows takes the mark away.
 */
export type StartMark = 'office' | 'parts';

/** Says how far the pane came. Example: `markStart('office')`. */
export function markStart(mark: StartMark): void {
  const waiting = notCome();
  if (waiting) waiting.dataset['waitsFor'] = mark;
}

/** What the page holds until the pane shows itself. */
export function notCome(): HTMLElement | null {
  return document.getElementById('not-come');
}
