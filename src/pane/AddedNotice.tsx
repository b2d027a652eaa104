import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Place } from '../domain/place';
import { REGISTERS_TEXTS } from '../messages/registers-texts';
import { cell } from '../workbook/address';
import type { WrittenEdit } from '../workbook/book';
import { sentence } from '../messages/messages';
import { useMessages, useTexts } from './messages-context';

const useStyles = makeStyles({
  added: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
    outlineStyle: 'none',
  },
});

/** Where new rows stand, and the way to them. The form that had the focus is gone: this takes it. */
export function AddedNotice({
  added: { rows, printed },
  onOpen,
}: {
  readonly added: WrittenEdit;
  readonly onOpen: (place: Place) => void;
}) {
  const styles = useStyles();
  const { excel } = useMessages();
  const texts = useTexts(REGISTERS_TEXTS).added;
  const { sheet, first, count, hidden } = rows[0]!;
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => told.current?.focus(), []);
  return (
    <div ref={told} className={styles.added} role="status" tabIndex={-1}>
      <span>
        {count === 1 ? texts.row(sheet, first) : texts.rows(sheet, `${first}–${first + count - 1}`)}
      </span>
      {hidden && <span>{texts.hidden}</span>}
      {!printed && <span>{sentence(excel, { code: 'excel.printNotSet' })}</span>}
      <Button size="small" onClick={() => onOpen({ in: 'sheet', sheet, address: cell(first, 1) })}>
        {texts.show}
      </Button>
    </div>
  );
}
