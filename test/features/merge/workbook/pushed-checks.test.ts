import { withSlot } from '../../../../src/features/merge/domain/criterion-slots';
import { withoutChecks } from '../../../../src/features/merge/workbook/pushed-checks';
import { ENTRY_TEXT } from '../../../../src/messages/entry-vi';
import { demoLedger } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: false });
const { code } = ledger.set.areas[0]!.criteria[0]!;
const typed = (field: 'note' | 'explanation', text: string) =>
  withSlot(ledger, { in: 'criterion', code, field }, text);

test.each(Object.values(ENTRY_TEXT))('a note that says "%s" slid there from the check of its row', text => {
  expect(withoutChecks(typed('note', text)).records[code]!.note).toEqual({
    unread: 'doubtful',
    seen: [text],
  });
});

test('any other note is what was typed, and so is an explanation', () => {
  for (const said of [
    typed('note', 'Chưa nhập, chờ số liệu'),
    typed('explanation', ENTRY_TEXT['entry.missing']),
  ])
    expect(withoutChecks(said)).toEqual(said);
});
