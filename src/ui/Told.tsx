import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { takeFocus, takeFocusAtTop } from './take-focus';

const useStyles = makeStyles({ told: { outlineStyle: 'none' } });

/** What came of something that was pressed. Where the button that had the focus is gone, this takes it. */
export function Told({
  className,
  leads = false,
  children,
}: {
  readonly className?: string;
  /** Whether the way on begins here, with more than fits below. */
  readonly leads?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div
      ref={leads ? takeFocusAtTop : takeFocus}
      className={mergeClasses(styles.told, className)}
      role="status"
      tabIndex={-1}
    >
      {children}
    </div>
  );
}
