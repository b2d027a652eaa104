import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { takeFocus } from './take-focus';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    outlineStyle: 'none',
  },
});

/** What every view is made of: its title, what it is for, then what it holds. */
export function Page({
  title,
  intro,
  isAnswer = false,
  children,
}: {
  readonly title: string;
  readonly intro?: string;
  /** Whether it came in the place of a button that was pressed: its title takes the focus then. */
  readonly isAnswer?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <>
      <h1 className={styles.title} {...(isAnswer ? { ref: takeFocus, tabIndex: -1 } : {})}>
        {title}
      </h1>
      {intro !== undefined && <p>{intro}</p>}
      {children}
    </>
  );
}
