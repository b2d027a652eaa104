/** Given as the `ref` of what comes in the place of a button that had the focus: it takes it over, and is read out. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

/** The same for what more comes after than fits: it is brought to the top, since the way on begins there. */
export function takeFocusAtTop(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'start' });
}
