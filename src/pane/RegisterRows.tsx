import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Ledger } from '../domain/ledger';
import type { Place } from '../domain/place';
import type { LedgerRegister } from '../domain/registers';
import { REGISTERS_TEXTS } from '../messages/registers-texts';
import { FigureRow } from './FigureRow';
import { useMessages, useTexts } from './messages-context';
import { RegisterList } from './register-list';

/** Rows that are shown at once; a register can hold thousands. */
const PORTION = 50;

const useStyles = makeStyles({
  found: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
  // The rows have a padding of their own; their texts line up with what stands above.
  list: { listStyleType: 'none', margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
});

/** The rows of a register, last one first, a portion at a time, and a box to find some of them. */
export function RegisterRows({
  ledger,
  register,
  today,
  onOpen,
}: {
  readonly ledger: Ledger;
  readonly register: LedgerRegister;
  readonly today: number;
  readonly onOpen: (place: Place) => void;
}) {
  const styles = useStyles();
  const { number } = useMessages();
  const texts = useTexts(REGISTERS_TEXTS);
  const [words, setWords] = useState('');
  const [portions, setPortions] = useState(1);
  const list = useRef<HTMLUListElement>(null);
  const rows = useMemo(
    () => new RegisterList(ledger, register, today, number),
    [ledger, register, today, number],
  );
  const all = useMemo(() => rows.matching(''), [rows]);
  const found = useMemo(() => rows.matching(words), [rows, words]);
  useEffect(() => {
    // The button that asked for more may be gone; the first of what it brought takes the focus.
    if (portions > 1) list.current?.children[(portions - 1) * PORTION]?.querySelector('button')?.focus();
  }, [portions]);

  if (all.length === 0) return <p>{texts.empty}</p>;
  const hidden = found.length - portions * PORTION;
  return (
    <>
      <Field label={texts.find}>
        <Input
          type="search"
          value={words}
          onChange={(_, { value }) => {
            setWords(value);
            setPortions(1);
          }}
        />
      </Field>
      <p className={styles.found} aria-live="polite">
        {texts.found(found.length, all.length)}
      </p>
      <ul ref={list} className={styles.list}>
        {found.slice(0, portions * PORTION).map(row => {
          const { title, status, facts, place } = rows.listed(row);
          return (
            <FigureRow
              key={row.index}
              title={title || texts.untitled}
              figure={status}
              facts={facts}
              onOpen={() => onOpen(place)}
            />
          );
        })}
      </ul>
      {hidden > 0 && (
        <Button appearance="subtle" onClick={() => setPortions(portions + 1)}>
          {texts.more(Math.min(hidden, PORTION))}
        </Button>
      )}
    </>
  );
}
