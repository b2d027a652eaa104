import { withSlot } from '../../../../src/features/merge/domain/criterion-slots';
import { withoutChecks, withoutCounts } from '../../../../src/features/merge/workbook/pushed-checks';
import { ENTRY_TEXT } from '../../../../src/messages/entry-vi';
import type { Cell } from '../../../../src/rules/cell';
import { cellColumn, cellRow } from '../../../../src/workbook/address';
import { findLedger } from '../../../../src/workbook/find/found-ledger';
import { criterionCell } from '../../../../src/workbook/places';
import { demoLedger, samplePlan } from '../../../sample/sample-plan';
import { planCells } from '../../../workbook/plan-cells';

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

describe('a row whose count of papers is gone', () => {
  const { set } = ledger;
  const evidence = criterionCell(set, code, 'evidence');
  const foundWith = (count: Cell) => {
    const sheets = planCells(samplePlan({ blank: false }));
    const rows = sheets
      .get(evidence.sheet)!
      .map((row, down) =>
        row.map((cell, at) =>
          down + 1 === cellRow(evidence.address) && at + 1 === cellColumn(evidence.address) ? count : cell,
        ),
      );
    return findLedger(set, sheets.set(evidence.sheet, rows));
  };
  const appraised = withSlot(ledger, { in: 'criterion', code, field: 'appraised2' }, 1);

  test('leaves in doubt what stands beside it', () => {
    const { records } = withoutCounts(appraised, foundWith(null));
    expect(records[code]!.appraised2).toEqual({ unread: 'doubtful', seen: [1] });
    expect({ ...records[code], appraised2: 1 }).toEqual(appraised.records[code]);
    expect({ ...records, [code]: appraised.records[code] }).toEqual(appraised.records);
  });

  test.each([0, 3, { unread: 'noResult' } as const])('is none where it shows %j', count => {
    expect(withoutCounts(appraised, foundWith(count))).toEqual(appraised);
  });
});
