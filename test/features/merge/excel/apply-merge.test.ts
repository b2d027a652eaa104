import { withSlot } from '../../../../src/features/merge/domain/criterion-slots';
import type { Ledger } from '../../../../src/ledger/ledger';
import { merged } from '../../../../src/features/merge/domain/decisions';
import { mergeOf } from '../../../../src/features/merge/domain/merge';
import type { Result } from '../../../../src/ledger/result';
import type { OpenWorkbook } from '../../../../src/workbook/open-workbook';
import { writeEdit } from '../../../../src/excel/write-edit';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import type { Cell } from '../../../../src/rules/cell';
import { COPY_STATUS } from '../../../../src/rules/words';
import type { Undone, WrittenEdit } from '../../../../src/workbook/book';
import { mergeEdit, type MergeWork } from '../../../../src/features/merge/workbook/merge-edit';
import { valueText } from '../../../../src/workbook/place-label';
import { criterionCell, REGISTER_HEADER_ROW } from '../../../../src/workbook/places';
import { setOfEveryKind } from '../../../catalogue/build-set';
import type { HeadlessExcel } from '../../../host/start-host';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { openLedger, readOpen } from '../../../excel/open-ledger';
import { snapshot } from '../../../excel/snapshot';

const set = setOfEveryKind();
const ledger = demoLedger({ blank: false, set });
const FIRST = REGISTER_HEADER_ROW + 1;
const CODE = set.areas[0]!.criteria[0]!.code;
const note = (of: Ledger, value: Cell): Ledger =>
  withSlot(of, { in: 'criterion', code: CODE, field: 'note' }, value);
const evidence = {
  criterion: CODE,
  number: '99/BC-UBND',
  signed: SAMPLE_DAY,
  summary: '=1+1',
  signer: null,
  link: null,
};

const undoMerge = ({ undo }: WrittenEdit): Promise<Result<Undone>> => undo();
async function applyMerge(from: OpenWorkbook, work: MergeWork): Promise<Result<WrittenEdit>> {
  const edit = mergeEdit(from, work);
  return edit.ok ? writeEdit(edit.value) : edit;
}

let host: HeadlessExcel;
let open: OpenWorkbook;

beforeEach(async () => {
  host = await openLedger(ledger, { calculates: false, apiLevel: '1.9' });
  const mailed = host.workbook.book.find(SHEET_NAME.mailed)!;
  ['Công chức A', 'KQXTRAMB', 'a.xlsx'].forEach((text, column) =>
    mailed.cells.put(FIRST - 1, column, { v: text }),
  );
  open = await readOpen();
  host.syncs.reset();
});
afterEach(() => host.dispose());

/** What a copy of the open workbook came back with. */
function workFor(change: (base: Ledger) => Ledger): MergeWork {
  const base = open.ledger;
  const merge = mergeOf(base, { roles: [], form: [], beside: [], base, theirs: change(base) });
  const entry = { at: '15/10/2026 08:00', file: 'a.xlsx (KQXTRAMB)', sender: 'Công chức A' };
  return {
    merged: merged(base, merge, new Map()),
    copies: ['KQXTRAMB'],
    day: SAMPLE_DAY,
    log: first => [
      ...merge.changes.map(({ place, ours, theirs }) => ({
        ...entry,
        sheet: 'x',
        cell: 'y',
        before: valueText(place, ours),
        after: valueText(place, theirs),
      })),
      ...merge.rows.map(({ register }) => ({
        ...entry,
        sheet: SHEET_NAME[register],
        cell: `A${first.get(register)}`,
        before: '',
        after: '=cmd|calc',
      })),
    ],
  };
}
const filled = (base: Ledger): Ledger => ({
  ...note(base, '+84 là số gọi'),
  evidence: [...base.evidence, evidence],
  tasks: base.tasks.map((row, index) => (index === 0 ? { ...row, note: 'đã xong' } : row)),
});
const reread = async (): Promise<Ledger> => (await readOpen()).ledger;

test('values, rows, the log and the state of the copy are written in three syncs, and two for what is printed', async () => {
  const work = workFor(filled);
  expect((await applyMerge(open, work)).ok).toBe(true);
  expect(host.syncs.count).toBeLessThanOrEqual(5);
  const now = await reread();
  expect({ ...now, settings: null }).toEqual({ ...work.merged, settings: null });
  const read = (sheet: string, address: string) => host.workbook.read(sheet, address);
  expect(read(SHEET_NAME.mailed, `F${FIRST}`).text).toBe(COPY_STATUS.merged);
  expect(read(SHEET_NAME.mailed, `E${FIRST}`).text).toBe('15/10/2026');
  const row = FIRST + open.ledger.evidence.length;
  expect([1, 2, 3].map(line => read(SHEET_NAME.log, `G${REGISTER_HEADER_ROW + line}`).text)).toEqual([
    '+84 là số gọi',
    'đã xong',
    '=cmd|calc',
  ]);
  expect(read(SHEET_NAME.log, `E${REGISTER_HEADER_ROW + 3}`).text).toBe(`A${row}`);
  expect(read(SHEET_NAME.log, `G${REGISTER_HEADER_ROW + 3}`).formula).toBe('');
  // What looks like a formula arrived as the text that it is.
  const { sheet, address } = criterionCell(set, CODE, 'note');
  expect(read(sheet, address)).toMatchObject({ formula: '', text: '+84 là số gọi' });
  expect(read(SHEET_NAME.evidence, `D${row}`)).toMatchObject({ formula: '', text: '=1+1' });
});

test('a merge is taken back as a whole: the workbook is as it was before', async () => {
  const before = snapshot(host.workbook.book);
  const applied = await applyMerge(open, workFor(filled));
  if (!applied.ok) throw new Error(JSON.stringify(applied.issue));
  expect(snapshot(host.workbook.book)).not.toEqual(before);
  expect(await undoMerge(applied.value)).toEqual({ ok: true, value: { kept: [] } });
  expect(snapshot(host.workbook.book)).toEqual(before);
});

test('what somebody worked on after the merge is not taken back but named; all the rest is', async () => {
  const before = snapshot(host.workbook.book);
  const applied = await applyMerge(open, workFor(filled));
  if (!applied.ok) throw new Error(JSON.stringify(applied.issue));
  const { sheet, address } = criterionCell(set, CODE, 'note');
  await host.workbook.type(sheet, address, 'sửa sau khi gộp');
  expect(await undoMerge(applied.value)).toEqual({ ok: true, value: { kept: [{ sheet, address }] } });
  expect(host.workbook.read(sheet, address).value).toBe('sửa sau khi gộp');
  await host.workbook.type(sheet, address, '');
  expect(snapshot(host.workbook.book)).toEqual(before);
});

test('a row that was added and then worked on stays whole, with what was entered beside', async () => {
  const applied = await applyMerge(open, workFor(filled));
  if (!applied.ok) throw new Error(JSON.stringify(applied.issue));
  const { sheet, first } = applied.value.rows.find(rows => rows.sheet === SHEET_NAME.evidence)!;
  await host.workbook.type(sheet, `E${first}`, 'Chủ tịch');
  expect(await undoMerge(applied.value)).toEqual({
    ok: true,
    value: { kept: [{ sheet, address: `E${first}` }] },
  });
  expect(host.workbook.read(sheet, `B${first}`).value).toBe(evidence.number);
});

test('where rows were inserted since, no cell of another row is taken for the one that was written', async () => {
  const applied = await applyMerge(
    open,
    workFor(base => note(base, 'x')),
  );
  if (!applied.ok) throw new Error(JSON.stringify(applied.issue));
  const { sheet, address } = criterionCell(set, CODE, 'note');
  const { cells } = host.workbook.book.find(sheet)!;
  const row = Number(/\d+/.exec(address)![0]) - 1;
  // Another criterion stands there now, by chance with the same note.
  cells.put(row, 0, { v: '9.9', t: 1 });
  expect(await undoMerge(applied.value)).toMatchObject({ ok: true, value: { kept: [{ sheet, address }] } });
  expect(host.workbook.read(sheet, address).value).toBe('x');
});

test.each([1, 2, 3])(
  'a failure at sync %i leaves the workbook as it was, and a second try succeeds',
  async sync => {
    const before = snapshot(host.workbook.book);
    host.faults.failAtSync(sync, 'InternalServerError', 'hỏng');
    expect(await applyMerge(open, workFor(filled))).toMatchObject({
      ok: false,
      issue: { code: 'excel.unknown' },
    });
    expect(snapshot(host.workbook.book)).toEqual(before);
    expect((await applyMerge(open, workFor(filled))).ok).toBe(true);
  },
);

test('it is told when what was written could not be taken back', async () => {
  for (const sync of [3, 4, 5]) host.faults.failAtSync(sync, 'GeneralException');
  expect(await applyMerge(open, workFor(filled))).toMatchObject({
    issue: { code: 'excel.entriesHalfWritten' },
  });
});

describe('nothing is written', () => {
  async function refuses(issue: object): Promise<void> {
    const before = snapshot(host.workbook.book);
    expect(await applyMerge(open, workFor(filled))).toEqual({ ok: false, issue });
    expect(snapshot(host.workbook.book)).toEqual(before);
  }
  test('when a cell was changed since the merge was looked at', async () => {
    const { sheet, address } = criterionCell(set, CODE, 'note');
    await host.workbook.type(sheet, address, 'vừa gõ');
    await refuses({ code: 'excel.changedSince' });
  });
  test('when rows of a register were moved since', async () => {
    const tasks = host.workbook.book.find(SHEET_NAME.tasks)!;
    tasks.cells.put(FIRST - 1, 0, { v: 'Nhiệm vụ khác' });
    await refuses({ code: 'excel.changedSince' });
  });
  test('when the register is gone', async () => {
    host.workbook.book.protection.isOn = false;
    host.workbook.book.removeSheet(host.workbook.book.find(SHEET_NAME.log)!);
    await refuses({ code: 'excel.sheetMissing', names: [SHEET_NAME.log] });
  });
});

test('a copy that changes nothing is noted as merged all the same', async () => {
  expect(
    (
      await applyMerge(
        open,
        workFor(base => base),
      )
    ).ok,
  ).toBe(true);
  expect(host.workbook.read(SHEET_NAME.mailed, `F${FIRST}`).text).toBe(COPY_STATUS.merged);
});
