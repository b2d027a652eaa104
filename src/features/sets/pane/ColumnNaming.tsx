import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { MEANINGS, type Meaning } from '../domain/column-meaning';
import type { ColumnNames } from '../domain/columns';
import type { TableReading } from '../domain/table-reading';
import { SETS_TEXTS } from '../messages/sets-en';
import { useTexts } from '../../../ui/messages-context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  column: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  sample: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Lets the columns of a table of a kind not seen before be named, beside what stands first in each of them. */
export function ColumnNaming({
  reading: { columns, firstRows },
  onNamed,
}: {
  readonly reading: TableReading;
  readonly onNamed: (naming: ColumnNames) => void;
}) {
  const styles = useStyles();
  const texts = useTexts(SETS_TEXTS);
  const [meanings, setMeanings] = useState<readonly Meaning[]>(() => columns.map(({ meaning }) => meaning));
  const samples = (column: number): string =>
    firstRows
      .map(cells => cells[column] ?? '')
      .filter(text => text !== '')
      .map(text => (text.length > 40 ? `${text.slice(0, 40)}…` : text))
      .slice(0, 4)
      .join(' | ');
  return (
    <>
      <p>{texts.naming}</p>
      <ul className={styles.list}>
        {meanings.map((meaning, column) => (
          <li key={column} className={styles.column}>
            <Select
              aria-label={texts.column(column + 1)}
              value={meaning}
              onChange={(_, { value }) =>
                setMeanings(meanings.map((each, at) => (at === column ? (value as Meaning) : each)))
              }
            >
              {MEANINGS.map(each => (
                <option key={each} value={each}>
                  {texts.meanings[each]}
                </option>
              ))}
            </Select>
            <span className={styles.sample}>{samples(column)}</span>
          </li>
        ))}
      </ul>
      <Button onClick={() => onNamed(new Map(meanings.entries()))}>{texts.applyNaming}</Button>
    </>
  );
}
