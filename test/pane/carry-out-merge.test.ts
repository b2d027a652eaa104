import { withSlot } from '../../src/domain/criterion-slots';
import { merged, mergeOf } from '../../src/domain/merge';
import { success } from '../../src/domain/result';
import { writeEdit } from '../../src/excel/write-edit';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import { carryOutMerge } from '../../src/pane/carry-out-merge';
import { serialDate } from '../../src/rules/serial-date';
import { COPY_STATUS } from '../../src/rules/words';
import { REGISTER_HEADER_ROW } from '../../src/workbook/places';
import { setOfEveryKind } from '../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';

jest.mock('../../src/excel/write-edit');

/** Figures count up to this day; the copy comes back on another one. */
const ledger = demoLedger({ blank: false, set: setOfEveryKind() });
const CODE = ledger.set.areas[0]!.criteria[0]!.code;

test('the log and the register of copies tell when a copy was merged, whatever day figures count up to', async () => {
  expect(ledger.settings.asOf).toBe(SAMPLE_DAY);
  jest.useFakeTimers({ now: new Date(2026, 10, 3, 8, 5) });
  jest.mocked(writeEdit).mockResolvedValue(success({ rows: [], printed: true, undo: jest.fn() }));
  const theirs = withSlot(ledger, { in: 'criterion', code: CODE, field: 'note' }, 'đã xong');
  const merge = mergeOf(ledger, { roles: [], base: ledger, theirs });
  const decisions = new Map();
  const facts = {
    workbookId: ledger.workbookId,
    kind: 'whole',
    roles: [],
    sent: SAMPLE_DAY,
    version: 1,
  } as const;
  const copy = { ...facts, copyId: 'KQXTRAMB', recipient: 'Công chức A', base: ledger, theirs };
  const cells = Array.from({ length: REGISTER_HEADER_ROW }, (): (string | null)[] => []);
  const mailed = [...cells, ['Công chức A', 'KQXTRAMB', 'a.xlsx', null, null, null]];
  const identity = { workbookId: ledger.workbookId, set: ledger.set };
  const sheets = new Map([[ledger.set.areas[0]!.sheet, [...cells, [CODE]]]]);
  expect(
    await carryOutMerge({ ledger, sheets, identity }, merged(ledger, merge, decisions), [
      { name: 'a.xlsx', copy, merge, decisions },
    ]),
  ).toMatchObject({ ok: true, value: { values: 1, rows: 0 } });

  const [edit] = jest.mocked(writeEdit).mock.calls[0]!;
  const of = (register: string) => edit.registers!.find(each => each.register === register)!;
  const [line] = of('log').rows!.lines(new Map([['log', 5]]));
  expect(line!.cells[0]!.content).toBe('03/11/2026 08:05');
  expect(of('mailed').marks!(mailed)).toMatchObject({
    value: [
      { sheet: SHEET_NAME.mailed, address: 'E5', after: [[serialDate(2026, 11, 3)]] },
      { address: 'F5', after: [[COPY_STATUS.merged]] },
    ],
  });
});
