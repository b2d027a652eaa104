import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MERGE_TEXTS } from '../messages/merge-en';
import { useTexts } from '../../../ui/messages-context';
import { Portions } from '../../../ui/Portions';

/** Items that are shown at once; a copy can differ in thousands of places. */
const PORTION = 50;

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  summary: {
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXS} 0`,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A list that folds, a portion at a time; without items there is none. */
export function MergeList<T>({
  title,
  hint,
  items,
  unfolded = false,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly items: readonly T[];
  readonly unfolded?: boolean;
  readonly children: (item: T) => ReactNode;
}) {
  const styles = useStyles();
  const texts = useTexts(MERGE_TEXTS);
  if (items.length === 0) return null;
  return (
    <details open={unfolded}>
      <summary className={styles.summary}>{title}</summary>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <Portions items={items} size={PORTION} more={texts.more} className={styles.list}>
        {children}
      </Portions>
    </details>
  );
}
