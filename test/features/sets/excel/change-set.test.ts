import { criteriaOf, type IndexSet } from '../../../../src/catalogue/index-set';
import { writeEdit } from '../../../../src/excel/write-edit';
import { changeSet } from '../../../../src/features/sets/domain/change-set';
import { pairCriteria } from '../../../../src/features/sets/domain/pair-criteria';
import { closingEdit } from '../../../../src/features/periods/workbook/closing-edit';
import type { Result } from '../../../../src/ledger/result';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { historyRows } from '../../../../src/scores/history';
import { scoreLedger } from '../../../../src/scores/scores';
import type { WrittenEdit } from '../../../../src/workbook/book';
import { findSheets } from '../../../../src/workbook/find/find-sheets';
import { criterionCell } from '../../../../src/workbook/places';
import { standardWorkbook } from '../../../../src/workbook/sheets/standard-workbook';
import { setWithAreas, withFirstCriteria } from '../../../catalogue/build-set';
import { differences } from '../../../excel/differences';
import { openLedger, readOpen } from '../../../excel/open-ledger';
import { damageOf } from '../../../excel/structure-steps';
import type { HeadlessExcel } from '../../../host/start-host';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { asWritten } from '../../../workbook/as-written';
import { changed } from './changed';

jest.mock('../../../../src/ledger/registers', () =>
  jest.requireActual<object>('../../../excel/small-registers'),
);

const old = withFirstCriteria(setWithAreas(3), 5);
const next = ofNextYear(old);
const ledger = demoLedger({ blank: false, set: old });
const KEPT = 'Số liệu giữ lại';

/** The second area bears another name and has lost its first criterion, the third one is gone, and 1.1 is given by hand. */
function ofNextYear(set: IndexSet): IndexSet {
  const [first, second] = set.areas as [(typeof set.areas)[0], (typeof set.areas)[0]];
  const areas = [
    {
      ...first,
      criteria: first.criteria.map((each, index) =>
        index === 0 ? { ...each, rule: { kind: 'manual', basis: 'Thẩm định' } as const } : each,
      ),
    },
    {
      ...second,
      title: 'Cải cách chế độ công vụ',
      sheet: '2. Công vụ',
      criteria: second.criteria.slice(1).map((each, index) => ({ ...each, code: `2.${index + 1}` })),
    },
  ].map(area => ({ ...area, maxPoints: area.criteria.reduce((sum, { maxPoints }) => sum + maxPoints, 0) }));
  return {
    ...set,
    version: '2026.1',
    totalPoints: areas.reduce((sum, { maxPoints }) => sum + maxPoints, 0),
    areas,
  };
}

let host: HeadlessExcel;
const open = async (calculates = false): Promise<void> => {
  host = await openLedger(ledger, { calculates });
};
afterEach(() => host.dispose());

function given<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issue));
  return result.value;
}
const sheet = (name: string) => host.workbook.book.find(name)!;
const names = (visibility: string): string[] =>
  host.workbook.book.sheets.flatMap(each => (each.visibility === visibility ? [each.name] : []));
const change = async (to: IndexSet = next): Promise<WrittenEdit> =>
  given(await writeEdit(given(await changed(await readOpen(), to))));

test('the workbook is that of the new set, with every figure, and what has no place is on a sheet of its own', async () => {
  await open(true);
  const before = await readOpen();
  const { ledger: after, kept } = changeSet(before.ledger, next, pairCriteria(old, next));
  expect(kept.length).toBeGreaterThan(5);
  host.syncs.reset();
  await change();
  expect(host.syncs.count).toBe(17);

  const now = await readOpen();
  expect(asWritten(now.ledger)).toEqual(asWritten(after));
  expect(given(await damageOf(now))).toEqual([]);
  const made = standardWorkbook(after, SAMPLE_DAY, 'live');
  const staying: readonly string[] = [SHEET_NAME.mailed, SHEET_NAME.history, SHEET_NAME.log];
  const renewed = { ...made, sheets: made.sheets.filter(({ name }) => !staying.includes(name)) };
  expect(differences(renewed, host.workbook.book)).toEqual([]);

  const { cells } = sheet(KEPT);
  expect(kept.map((_, index) => cells.value(4 + index, 2))).toEqual(kept.map(({ value }) => value));
  expect(names('Visible')).toEqual([
    ...['Sheet1', 'Hướng dẫn', 'Cấu hình', 'Tổng hợp', next.areas[0]!.sheet, '2. Công vụ'],
    ...['Minh chứng', 'Khắc phục', 'Nhiệm vụ', 'Báo cáo', 'Gửi nhận', 'Lịch sử', 'Nhật ký', KEPT],
  ]);
  expect(names('Hidden')).toHaveLength(10);
  expect(sheet(SHEET_NAME.log).cells.value(4, 2)).toBe('Đổi bộ tiêu chí');
});

test('a second change keeps a second sheet, and the set still knows both that it took the place of', async () => {
  await open();
  await change();
  const [area] = next.areas as [(typeof next.areas)[0]];
  await change({ ...next, version: '2026.2', totalPoints: area.maxPoints, areas: [area] });
  expect(names('Visible').slice(-2)).toEqual([`${KEPT} (2)`, KEPT]);
  const { set } = (await readOpen()).ledger;
  expect(set.replaces?.map(({ version }) => version)).toEqual([old.version, '2026.1']);
});

test('closed periods follow the codes and stay as they were closed', async () => {
  await open();
  const rows = historyRows(ledger, scoreLedger(ledger, SAMPLE_DAY), 'Quý I', SAMPLE_DAY);
  given(await writeEdit(closingEdit(rows, old, { replace: false })));
  const { cells } = sheet(SHEET_NAME.history);
  const shown = (column: number) => rows.map((_, index) => cells.value(4 + index, column));
  const before = [3, 4, 5, 6, 7].map(shown);
  const written = await change();
  expect(shown(2)).toEqual([
    ...['1.1', '1.2', '1.3', '1.4', '1.5'],
    ...['2.1 (cũ)', '2.1', '2.2', '2.3', '2.4'],
    ...['3.1 (cũ)', '3.2 (cũ)', '3.3 (cũ)', '3.4 (cũ)', '3.5 (cũ)'],
  ]);
  expect([3, 4, 5, 6, 7].map(shown)).toEqual(before);
  expect(given(await written.undo()).kept).toEqual([]);
  expect(shown(2)).toEqual(criteriaOf(old).map(({ code }) => code));
});

test('taken back, all is as it was; once something is entered, nothing is taken back', async () => {
  await open();
  const before = await readOpen();
  const written = await change();
  expect(given(await written.undo())).toEqual({ kept: [] });
  expect((await readOpen()).ledger).toEqual(before.ledger);
  expect(names('Hidden')).toEqual([]);
  expect(host.workbook.book.find(KEPT)).toBeNull();

  const again = await change();
  const { sheet: name, address } = criterionCell(next, '1.2', 'note');
  await host.workbook.type(name, address, 'mới ghi');
  expect(await again.undo()).toEqual({ ok: false, issue: { code: 'excel.changedSince' } });
  expect((await readOpen()).ledger.records['1.2']?.note).toBe('mới ghi');
});

test('a workbook that lacks a part is left alone', async () => {
  await open();
  host.workbook.book.protection.isOn = false;
  host.workbook.book.removeSheet(sheet(SHEET_NAME.evidence));
  expect(await changed(await readOpen(), next)).toEqual({
    ok: false,
    issue: { code: 'excel.partsMissing' },
  });
});

test('in a file, sheets that were set aside are not taken for second ones', async () => {
  await open();
  await change();
  const { set } = (await readOpen()).ledger;
  const sheets = new Map(
    host.workbook.book.sheets.map(each => [
      each.name,
      Array.from({ length: 60 }, (_, row) =>
        Array.from({ length: 23 }, (_, column) => {
          const value = each.cells.value(row, column);
          return value === '' ? null : value;
        }),
      ),
    ]),
  );
  const found = findSheets(set, sheets);
  expect([...found.values()].map(each => each.length)).toEqual([...found.keys()].map(() => 1));
});
