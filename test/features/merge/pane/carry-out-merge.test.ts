import { withSlot } from '../../../../src/features/merge/domain/criterion-slots';
import { mergeAll } from '../../../../src/features/merge/domain/merge-all';
import { withFile } from '../../../../src/features/merge/domain/returned-files';
import { book } from '../../../../src/excel/excel-book';
import { readWorkbook } from '../../../../src/excel/read-workbook';
import { dateText } from '../../../../src/messages/date-text';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { carryOutMerge } from '../../../../src/features/merge/pane/carry-out-merge';
import { today } from '../../../../src/ui/today';
import { COPY_STATUS } from '../../../../src/rules/words';
import { REGISTER_HEADER_ROW } from '../../../../src/workbook/places';
import { rowsEdit } from '../../../../src/workbook/rows-edit';
import { setWithAreas } from '../../../catalogue/build-set';
import { openLedger } from '../../../excel/open-ledger';
import type { HeadlessExcel } from '../../../host/start-host';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const set = setWithAreas(1);
const ledger = demoLedger({ blank: false, set });
let host: HeadlessExcel;
afterEach(() => host.dispose());

test('a merge is noted on the day that it is carried out, whatever day the scores are reckoned for', async () => {
  host = await openLedger(ledger, { calculates: false, apiLevel: '1.9' });
  const sent = { recipient: 'Người A', copyId: 'ABCDEF', file: 'a.xlsx', sent: SAMPLE_DAY };
  expect((await book.write(rowsEdit('mailed', [{ ...sent, status: COPY_STATUS.waiting }]))).ok).toBe(true);
  const open = await readWorkbook();
  if (!open.ok) throw new Error(open.issue.code);
  const base = open.value.ledger;
  expect(base.settings.asOf).toBe(SAMPLE_DAY);
  const place = { in: 'criterion', code: set.areas[0]!.criteria[0]!.code, field: 'note' } as const;
  const copy = {
    ...sent,
    roles: [],
    form: [],
    beside: [],
    renamed: [],
    base,
    theirs: withSlot(base, place, 'mới'),
  };
  const files = withFile([], 'tra-loi.xlsx', { ok: true, value: copy }, base, [{ ...sent, status: '' }]);

  const done = await carryOutMerge(open.value, mergeAll(base, files));
  expect(done).toMatchObject({ ok: true, value: { values: 1, rows: 0 } });
  const mailed = await book.mailedCopies();
  expect(mailed.ok && mailed.value).toMatchObject([{ answered: today(), status: COPY_STATUS.merged }]);
  const log = host.workbook.book.find(SHEET_NAME.log)!;
  const logged = (column: number): unknown => log.cells.value(REGISTER_HEADER_ROW, column);
  expect(logged(0)).toMatch(new RegExp(`^${dateText(today())} \\d{2}:\\d{2}$`));
  expect([logged(1), logged(2)]).toEqual(['tra-loi.xlsx (ABCDEF)', 'Người A']);
});
