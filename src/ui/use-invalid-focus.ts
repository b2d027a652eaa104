import { useEffect, useRef, type RefObject } from 'react';

/** The `ref` of a form: whoever cannot see the red text is taken to the first field that needs them. */
export function useInvalidFocus(problems: readonly unknown[]): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  return form;
}
