import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Notice } from './Notice';
import { takeFocus } from './take-focus';

const useStyles = makeStyles({ question: { outlineStyle: 'none' } });

/**
 * A question that may come in the place of a button that was pressed: it takes the focus then, with its answers below.
 * Another question in its place does the same.
 */
export function Question({ asked, children }: { readonly asked: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <Notice kind="warning">
      <span key={asked} ref={takeFocus} className={styles.question} tabIndex={-1}>
        {asked}
      </span>
      {children}
    </Notice>
  );
}
