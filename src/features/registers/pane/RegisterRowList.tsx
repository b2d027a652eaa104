import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { LedgerRegister } from '../../../ledger/registers';
import { REGISTERS_TEXTS } from '../messages/registers-en';
import { RegisterList } from '../workbook/register-list';
import { FigureRow } from '../../../ui/FigureRow';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Portions } from '../../../ui/Portions';
import { useRowList } from '../../../ui/row-list';

/** Rows that are shown at once; a register can hold thousands. */
const PORTION = 50;

const useStyles = makeStyles({
  found: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
});

/** The rows of a register, last one first, a portion at a time, and a box to find some of them. */
export function RegisterRowList({ register }: { readonly register: LedgerRegister }) {
  const { open, today, onOpen } = useOpenLedger();
  const { ledger } = open;
  const styles = useStyles();
  const { rows: rowList } = useRowList();
  const messages = useMessages();
  const texts = useTexts(REGISTERS_TEXTS);
  const [words, setWords] = useState('');
  const rows = useMemo(
    () => new RegisterList(ledger, register, today, messages),
    [ledger, register, today, messages],
  );
  const all = useMemo(() => rows.matching(''), [rows]);
  const found = useMemo(() => rows.matching(words), [rows, words]);
  if (all.length === 0) return <p>{texts.empty}</p>;
  return (
    <>
      <Field label={texts.find}>
        <Input type="search" value={words} onChange={(_, { value }) => setWords(value)} />
      </Field>
      <p className={styles.found} aria-live="polite">
        {texts.found(found.length, all.length)}
      </p>
      <Portions key={words} items={found} size={PORTION} more={texts.more} className={rowList}>
        {row => {
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
        }}
      </Portions>
    </>
  );
}
