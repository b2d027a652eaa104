import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { Page } from './Page';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '420px' },
});

/** A view that is a form. Whoever cannot see the red text is taken to the first field that has one of the problems. */
export function FormPage({
  title,
  isAnswer = false,
  problems,
  onSubmit,
  children,
}: {
  readonly title: string;
  /** Whether it came in the place of a button that was pressed: its first field takes the focus then. */
  readonly isAnswer?: boolean;
  readonly problems: readonly unknown[];
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isAnswer) form.current?.querySelector<HTMLElement>('select, input, textarea')?.focus();
  }, [isAnswer]);
  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Page title={title}>{children}</Page>
    </form>
  );
}
