import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { marginTop: tokens.spacingVerticalXS },
});

/** What of an item takes the focus. */
const FOCUSABLE = 'button, select, input, summary';

/** A list of which a portion is shown at a time: it may hold thousands. Nothing but its button for more is its own. */
export function Portions<T>({
  items,
  size,
  more,
  className,
  children,
}: {
  readonly items: readonly T[];
  /** Items that a portion holds. */
  readonly size: number;
  /** Names the button that shows so many more. */
  readonly more: (count: number) => string;
  /** Of the list. */
  readonly className?: string;
  /** One item, as an `li` with a key. */
  readonly children: (item: T, index: number) => ReactNode;
}) {
  const styles = useStyles();
  const [portions, setPortions] = useState(1);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // The button that asked for more may be gone; the first of what it brought takes the focus.
    if (portions > 1)
      list.current?.children[(portions - 1) * size]?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  }, [portions, size]);
  const hidden = items.length - portions * size;
  return (
    <>
      <ul ref={list} className={mergeClasses(styles.list, className)}>
        {items.slice(0, portions * size).map(children)}
      </ul>
      {hidden > 0 && (
        <Button className={styles.more} size="small" onClick={() => setPortions(portions + 1)}>
          {more(Math.min(hidden, size))}
        </Button>
      )}
    </>
  );
}
