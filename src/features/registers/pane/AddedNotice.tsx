import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { REGISTERS_TEXTS } from '../messages/registers-en';
import { cell } from '../../../workbook/address';
import type { WrittenEdit } from '../../../workbook/book';
import { sentence } from '../../../messages/messages';
import { useOpenLedger } from '../../../ui/ledger-context';
import { useMessages, useTexts } from '../../../ui/messages-context';
import { Told } from '../../../ui/Told';

const useStyles = makeStyles({
  added: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
  },
});

/** Where new rows stand, and the way to them. */
export function AddedNotice({ added: { rows, printed } }: { readonly added: WrittenEdit }) {
  const { sheet, first, count, hidden } = rows[0]!;
  const { onOpen } = useOpenLedger();
  const styles = useStyles();
  const { excel } = useMessages();
  const texts = useTexts(REGISTERS_TEXTS).added;
  return (
    <Told className={styles.added}>
      <span>
        {count === 1 ? texts.row(sheet, first) : texts.rows(sheet, `${first}–${first + count - 1}`)}
      </span>
      {hidden && <span>{texts.hidden}</span>}
      {!printed && <span>{sentence(excel, { code: 'excel.printNotSet' })}</span>}
      <Button size="small" onClick={() => onOpen({ in: 'sheet', sheet, address: cell(first, 1) })}>
        {texts.show}
      </Button>
    </Told>
  );
}
