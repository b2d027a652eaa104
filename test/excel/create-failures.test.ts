import { writePlan } from '../../src/excel/write-plan';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import { setWithAreas, withFirstCriteria } from '../catalogue/build-set';
import { startHost, type HeadlessExcel, type HostOptions } from '../host/start-host';
import { turns } from '../host/turns';
import { samplePlan } from '../sample/sample-plan';
import { differences } from './differences';
import { snapshot, type Snapshot } from './snapshot';

jest.mock('../../src/ledger/registers', () => jest.requireActual<object>('./small-registers'));

/** A few criteria are enough here: what matters is what is left, not what was written. */
const plan = samplePlan({ blank: true, dialect: 'live', set: withFirstCriteria(setWithAreas(1), 3) });

/** The print set-up is the last sync but one, and panes are frozen before it: what they fail at costs nothing else. */
const PRINT_FROM_END = 1;
const FREEZE_FROM_END = 2;

let host: HeadlessExcel;
let before: Snapshot;
afterEach(() => host.dispose());

/** Opens a workbook in which somebody works: two sheets, a name, a formula, a selection on the second sheet. */
async function open(options: HostOptions = {}, guarded = false): Promise<void> {
  host = startHost(options);
  host.install();
  await Excel.run(async context => {
    const { workbook } = context;
    workbook.worksheets.getItem('Sheet1').getRange('A1:B1').formulas = [[5, '=A1*2']];
    const own = workbook.worksheets.add('Của tôi');
    workbook.names.add('Rieng', own.getRange('A1'));
    own.getRange('C3').select();
    await context.sync();
  });
  host.workbook.book.protection.isOn = guarded;
  host.syncs.reset();
  before = snapshot(host.workbook.book);
}

const untouched = (): void => expect(snapshot(host.workbook.book)).toEqual(before);

/** The whole workbook can be made after all. */
async function createsAfterwards(): Promise<void> {
  host.faults.off();
  expect(await writePlan(plan)).toEqual({ ok: true, value: { printed: true } });
  expect(differences(plan, host.workbook.book)).toEqual([]);
}

describe('a failure half-way', () => {
  test.each([
    ['', false],
    [', its structure protected', true],
  ])('at any sync leaves the workbook as it was%s', async (_, guarded) => {
    await open({}, guarded);
    await writePlan(plan);
    const { count } = host.syncs;
    host.dispose();
    for (let sync = 1; sync <= count; sync++) {
      if (sync === count - PRINT_FROM_END || sync === count - FREEZE_FROM_END) continue;
      await open({}, guarded);
      host.faults.failAtSync(sync, 'InternalServerError', 'hỏng');
      expect([sync, await writePlan(plan)]).toEqual([
        sync,
        { ok: false, issue: { code: 'excel.unknown', hostCode: 'InternalServerError', message: 'hỏng' } },
      ]);
      untouched();
      if (sync < count) host.dispose();
    }
    await createsAfterwards();
  });

  test('leaves the workbook as it was with all that the shipped set has, too', async () => {
    await open();
    host.faults.failAtSync(7, 'InternalServerError', 'hỏng');
    expect(await writePlan(samplePlan({ blank: false, dialect: 'live' }))).toEqual({
      ok: false,
      issue: { code: 'excel.unknown', hostCode: 'InternalServerError', message: 'hỏng' },
    });
    untouched();
  });

  test('to set up print, as without any printer, costs nothing else', async () => {
    await open();
    await writePlan(plan);
    const { count } = host.syncs;
    host.dispose();
    await open();
    host.faults.failAtSync(count - PRINT_FROM_END, 'GeneralException');
    expect(await writePlan(plan)).toEqual({ ok: true, value: { printed: false } });
    expect(host.workbook.book.sheets).toHaveLength(2 + plan.sheets.length);
    expect(host.workbook.book.find(SHEET_NAME.summary)!.protection.isOn).toBe(true);
  });

  test('to freeze panes costs nothing else', async () => {
    await open();
    host.workbook.book.oddities.freezing = 'fails';
    expect(await writePlan(plan)).toEqual({ ok: true, value: { printed: false } });
    const { book } = host.workbook;
    expect(differences(plan, book).filter(each => !each.includes('frozen'))).toEqual([]);
    expect(book.activeSheet.name).toBe(SHEET_NAME.guide);
  });

  test('is cleared at a second attempt when the first one fails as well', async () => {
    await open();
    host.faults.failAtSync(5, 'InternalServerError', 'hỏng');
    host.faults.failAtSync(7, 'GeneralException');
    expect(await writePlan(plan)).toMatchObject({ issue: { hostCode: 'InternalServerError' } });
    untouched();
  });

  test('that cannot be cleared says what is left', async () => {
    await open();
    const result = await writePlan(plan, {
      onProgress: ({ done }) => {
        if (done > 0) host.faults.busy();
      },
    });
    const names = plan.sheets.map(({ name }) => name);
    expect(result).toEqual({ ok: false, issue: { code: 'excel.leftovers', names, cause: 'excel.busy' } });
  });

  test('names only what is really left', async () => {
    await open();
    host.faults.failAtSync(5, 'InternalServerError');
    host.faults.failAtSync(7, 'GeneralException');
    host.faults.failAtSync(9, 'GeneralException');
    const result = await writePlan(plan);
    const { book } = host.workbook;
    expect(result).toMatchObject({ issue: { code: 'excel.leftovers', cause: 'excel.unknown' } });
    const names = !result.ok && 'names' in result.issue ? result.issue.names : [];
    expect(names.length).toBeLessThan(plan.sheets.length);
    const left = book.sheets.map(({ name }) => name).filter(name => !['Sheet1', 'Của tôi'].includes(name));
    expect(names).toEqual(expect.arrayContaining(left));
  });
});

describe('a cancellation', () => {
  test('at any stage leaves the workbook as it was', async () => {
    const stages: number[] = [];
    await open();
    await writePlan(plan, { onProgress: ({ done }) => stages.push(done) });
    host.dispose();
    for (const stage of stages) {
      await open();
      const stop = new AbortController();
      const result = await writePlan(plan, {
        onProgress: ({ done }) => {
          if (done === stage) stop.abort();
        },
        signal: stop.signal,
      });
      expect(result).toEqual({ ok: false, issue: { code: 'excel.cancelled' } });
      untouched();
      if (stage !== stages.at(-1)) host.dispose();
    }
    await createsAfterwards();
  });

  test('before the start writes nothing', async () => {
    await open();
    expect(await writePlan(plan, { signal: AbortSignal.abort() })).toEqual({
      ok: false,
      issue: { code: 'excel.cancelled' },
    });
    untouched();
  });

  test('brings somebody back who looked at a new sheet meanwhile', async () => {
    await open();
    const stop = new AbortController();
    await writePlan(plan, {
      onProgress: ({ done, of }) => {
        if (done < of) return;
        host.workbook.book.find(SHEET_NAME.guide)!.activate();
        stop.abort();
      },
      signal: stop.signal,
    });
    untouched();
  });

  test('while Excel works on a request takes effect after it', async () => {
    await open();
    const stop = new AbortController();
    let made = 0;
    host.faults.beforeSync(2, () => stop.abort());
    host.faults.beforeSync(3, () => (made = host.workbook.book.sheets.length - before.sheets.length));
    expect(await writePlan(plan, { signal: stop.signal })).toEqual({
      ok: false,
      issue: { code: 'excel.cancelled' },
    });
    expect(made).toBe(plan.sheets.length);
    untouched();
  });
});

describe('what stands in the way', () => {
  test.each([
    ['a sheet of another case', 'TỔNG HỢP', SHEET_NAME.summary],
    ['the hidden sheet', '_CCHC', SHEET_NAME.system],
  ])('%s is reported, and nothing changes', async (_, name, planned) => {
    await open();
    host.workbook.book.addSheet(name);
    before = snapshot(host.workbook.book);
    expect(await writePlan(plan)).toEqual({
      ok: false,
      issue: { code: 'excel.sheetExists', names: [planned] },
    });
    untouched();
  });

  test('a defined name is reported', async () => {
    await open();
    const { book } = host.workbook;
    book.names.add('cchc_nam', "='Của tôi'!$A$1", '', null);
    before = snapshot(book);
    expect(await writePlan(plan)).toEqual({
      ok: false,
      issue: { code: 'excel.sheetExists', names: ['CCHC_Nam'] },
    });
    untouched();
  });

  test('a second workbook in the same one is refused', async () => {
    await open();
    await writePlan(plan);
    before = snapshot(host.workbook.book);
    const again = await writePlan(plan);
    const names = [...plan.sheets, ...plan.names].map(({ name }) => name);
    expect(again).toEqual({ ok: false, issue: { code: 'excel.sheetExists', names } });
    untouched();
  });

  test('a structure that is protected with a password', async () => {
    await open();
    const { protection } = host.workbook.book;
    protection.isOn = true;
    protection.password = 'bí mật';
    before = snapshot(host.workbook.book);
    expect(await writePlan(plan)).toEqual({ ok: false, issue: { code: 'excel.workbookProtected' } });
    untouched();
  });

  test('a busy Excel, and an Excel that takes only small requests', async () => {
    await open();
    host.faults.busy();
    expect(await writePlan(plan)).toEqual({ ok: false, issue: { code: 'excel.busy' } });
    host.faults.off();
    host.faults.payloadTooBig(20_000);
    expect(await writePlan(plan)).toEqual({ ok: false, issue: { code: 'excel.tooBig' } });
    untouched();
    await createsAfterwards();
  });

  test('an Excel that is too old, which is not even asked', async () => {
    await open({ apiLevel: '1.9' });
    host.dispose();
    host = startHost({ apiLevel: '1.8' });
    host.install();
    before = snapshot(host.workbook.book);
    expect(await writePlan(plan)).toEqual({
      ok: false,
      issue: { code: 'excel.unsupported', missing: 'ExcelApi 1.9' },
    });
    expect(host.syncs.count).toBe(0);
    untouched();
  });

  test('somebody who edits a cell: creation waits for the cell', async () => {
    await open();
    host.faults.cellEditMode();
    const creating = writePlan(plan);
    await turns();
    untouched();
    host.faults.off();
    expect(await creating).toEqual({ ok: true, value: { printed: true } });
    expect(differences(plan, host.workbook.book)).toEqual([]);
  });
});

describe('somebody else who creates at the same time', () => {
  test('keeps a sheet of a planned name', async () => {
    await open();
    const { book } = host.workbook;
    const result = await writePlan(plan, {
      onProgress: ({ done }) => {
        if (done > 0 || book.find(SHEET_NAME.summary)) return;
        const theirs = book.addSheet(SHEET_NAME.summary);
        book.enter(theirs, 0, 0, 'của người khác', 'vi');
      },
    });
    expect(result).toEqual({ ok: false, issue: { code: 'excel.nameTaken' } });
    expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Của tôi', SHEET_NAME.summary]);
    expect(host.workbook.read(SHEET_NAME.summary, 'A1').value).toBe('của người khác');
  });

  test('keeps a planned name', async () => {
    await open();
    const { book } = host.workbook;
    const result = await writePlan(plan, {
      onProgress: ({ done }) => {
        if (done === 0) book.names.add('CCHC_Nam', "='Của tôi'!$B$2", '', null);
      },
    });
    expect(result).toEqual({ ok: false, issue: { code: 'excel.nameTaken' } });
    expect(book.names.all(null).map(({ name, formula }) => [name, formula])).toEqual([
      ['CCHC_Nam', "='Của tôi'!$B$2"],
      ['Rieng', "='Của tôi'!$A$1"],
    ]);
    expect(book.sheets).toHaveLength(2);
  });

  test('in the same pane gets nothing twice and spoils nothing', async () => {
    await open();
    const results = await Promise.all([writePlan(plan), writePlan(plan)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject({ issue: { code: 'excel.nameTaken' } });
    const { book } = host.workbook;
    expect(book.sheets).toHaveLength(2 + plan.sheets.length);
    expect(differences(plan, book)).toEqual([]);
  });
});
