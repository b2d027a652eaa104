import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Buttons side by side, in as many lines as they need. */
export function Buttons({
  className,
  label,
  children,
}: {
  readonly className?: string | undefined;
  /** Names them where they belong to each other. */
  readonly label?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div
      className={mergeClasses(styles.buttons, className)}
      {...(label === undefined ? {} : { role: 'group', 'aria-label': label })}
    >
      {children}
    </div>
  );
}
