/**
 * Whether what had the focus is gone. Whoever has gone on to something else meanwhile, a field of the pane or a cell of the
 * sheet, is not called back.
 */
function isLost(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}

/** Given as the `ref` of what may come in the place of what had the focus: it takes it over then, and is read out. */
export function takeFocus(element: HTMLElement | null): void {
  if (isLost()) element?.focus();
}

/** The same for what more comes after than fits: it is brought to the top, since the way on begins there. */
export function takeFocusAtTop(element: HTMLElement | null): void {
  if (isLost()) element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'start' });
}
