import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { takeFocus } from './take-focus';

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    outlineStyle: 'none',
  },
});

/**
 * What every view is made of: its title, what it is for, then what it holds. Reached by a button that went with the view
 * before it, it begins at its title.
 */
export function Page({
  title,
  intro,
  children,
}: {
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  // Last: whatever tells on the page what came of the button goes before.
  useEffect(() => takeFocus(heading.current), []);
  return (
    <>
      <h1 ref={heading} className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      {intro !== undefined && <p>{intro}</p>}
      {children}
    </>
  );
}
