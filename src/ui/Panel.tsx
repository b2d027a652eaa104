import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { STACK } from './theme/looks';

const useStyles = makeStyles({
  panel: { ...STACK, '& > p': { margin: 0 } },
  heading: { margin: `${tokens.spacingVerticalXL} 0 0`, fontSize: tokens.fontSizeBase400 },
});

/** A part of a page where something is done: its heading, what it does, its buttons, what came of it. */
export function Panel({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.panel}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}
