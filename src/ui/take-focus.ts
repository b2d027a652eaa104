/** Given as the `ref` of what comes in the place of a button that had the focus: it takes it over, and is read out. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
