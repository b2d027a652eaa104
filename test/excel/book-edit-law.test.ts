import { writeEdit } from '../../src/excel/write-edit';
import { cell } from '../../src/workbook/address';
import type { WrittenEdit } from '../../src/workbook/book';
import type { HeadlessExcel } from '../host/start-host';
import { EDIT_KINDS, given } from './edit-kinds';
import { snapshot } from './snapshot';

jest.mock('../../src/ledger/registers', () => jest.requireActual<object>('./small-registers'));

/**
 * The law of every edit: whichever request fails, the workbook is then as before or as after, never between, or the issue
 * says that it is half done. And what was carried out can be taken back, but for what somebody has entered since.
 */
let host: HeadlessExcel;
afterEach(() => host.dispose());

const sheet = (name: string) => host.workbook.book.find(name)!;

/** Every workbook and every new sheet has ids of its own. */
const state = (): object => {
  const shot = snapshot(host.workbook.book);
  return { ...shot, sheets: shot.sheets.map(each => ({ ...each, id: '' })) };
};

/** What every cell holds that is not empty, behind the id of its sheet, its row and its column. */
function contents(): Map<string, unknown> {
  const { sheets } = snapshot(host.workbook.book) as unknown as {
    readonly sheets: readonly {
      readonly id: string;
      readonly contents: readonly [number, number, unknown][];
    }[];
  };
  return new Map(
    sheets.flatMap(({ id, contents }) =>
      contents.map(([row, column, content]) => [`${id} ${row} ${column}`, content] as const),
    ),
  );
}

describe.each(Object.entries(EDIT_KINDS))('%s', (_, { open, edit }) => {
  const reopen = async (): Promise<void> => {
    host.dispose();
    host = await open();
  };

  test('is carried out as a whole or not at all, whichever request fails, and taken back as a whole', async () => {
    host = await open();
    const before = state();
    const work = await edit();
    host.syncs.reset();
    const written = given(await writeEdit(work));
    const requests = host.syncs.count;
    const after = state();
    expect(after).not.toEqual(before);
    const backAgain = async ({ undo }: WrittenEdit): Promise<void> => {
      expect(await undo()).toEqual({ ok: true, value: { kept: [] } });
      expect(state()).toEqual(before);
      // Of sheets that were made and went, the host still knows how they were printed.
      if (work.structure?.added.length) await reopen();
    };
    await backAgain(written);
    for (let request = 1; request <= requests; request++) {
      const again = await edit();
      host.syncs.reset();
      host.faults.failAtSync(request, 'InternalServerError');
      const result = await writeEdit(again);
      // What was once printed further down stays so: there may be fewer requests now.
      const isMet = host.syncs.count >= request;
      host.faults.off();
      expect([request, state()]).toEqual([request, result.ok ? after : before]);
      if (result.ok) {
        // Only what concerns print may be missing.
        expect([request, result.value.printed]).toEqual([request, !isMet]);
        await backAgain(result.value);
      } else expect(result.issue).toMatchObject({ hostCode: 'InternalServerError' });
    }
  });

  test('leaves alone what somebody has entered since, names it, and takes back all the rest', async () => {
    host = await open();
    const before = contents();
    const work = await edit();
    const written = given(await writeEdit(work));
    const after = contents();
    if (work.structure?.added.length) {
      // A sheet that was made goes as a whole, so that it stays once somebody has entered anything there.
      sheet(work.structure.added[0]!.name).cells.put(300, 3, { v: 'của tôi' });
      const entered = state();
      expect(await written.undo()).toEqual({ ok: false, issue: { code: 'excel.changedSince' } });
      expect(state()).toEqual(entered);
      return;
    }
    // Excel itself rewrites formulas where a sheet gets another name.
    const isRenaming = work.structure?.sheets.some(({ renameTo }) => renameTo !== undefined) ?? false;
    const isFormula = (content: unknown): boolean => String(content).startsWith('=');
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      key =>
        before.get(key) !== after.get(key) &&
        !(isRenaming && isFormula(before.get(key)) && isFormula(after.get(key))),
    );
    const touched = changed.filter((_, index) => index % 3 === 1 || changed.length === 1);
    const at = (key: string) => {
      const [id, row, column] = key.split(' ') as [string, string, string];
      return { sheet: host.workbook.book.sheetById(id), row: Number(row), column: Number(column) };
    };
    const names = touched.map(key => `${at(key).sheet.name} ${cell(at(key).row + 1, at(key).column + 1)}`);
    for (const key of touched) at(key).sheet.cells.put(at(key).row, at(key).column, { v: 'sửa sau', t: 1 });
    const { kept } = given(await written.undo());
    expect(kept.map(({ sheet, address }) => `${sheet} ${address}`).sort()).toEqual(names.sort());
    const rowOf = (key: string): string => key.replace(/ \d+$/, '');
    const stays = new Set(
      touched
        .filter(key => {
          const { sheet, row } = at(key);
          return written.rows.some(
            added =>
              added.sheet === sheet.name && row + 1 >= added.first && row + 1 < added.first + added.count,
          );
        })
        .map(rowOf),
    );
    const now = contents();
    for (const key of changed) {
      const expected = touched.includes(key) ? 'sửa sau' : (stays.has(rowOf(key)) ? after : before).get(key);
      expect([key, now.get(key)]).toEqual([key, expected]);
    }
  });

  test('says that it is half done when it can neither be finished nor taken back', async () => {
    host = await open();
    const before = state();
    const work = await edit();
    host.syncs.reset();
    given(await writeEdit(work));
    const requests = host.syncs.count;
    await reopen();
    const half: number[] = [];
    for (let request = 1; request <= requests; request++) {
      const again = await edit();
      for (let later = request; later < request + 20; later++)
        host.faults.failAtSync(later, 'GeneralException');
      const result = await writeEdit(again);
      host.faults.off();
      const isHalfDone = !result.ok && result.issue.code === work.halfDone;
      if (isHalfDone) half.push(request);
      if (result.ok || isHalfDone) await reopen();
      else expect([request, state()]).toEqual([request, before]);
    }
    expect(half).not.toEqual([]);
  });
});
