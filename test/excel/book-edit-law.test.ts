import { withSlot } from '../../src/features/merge/domain/criterion-slots';
import type { MachineDay } from '../../src/ledger/days';
import { historyRows } from '../../src/scores/history';
import type { Ledger } from '../../src/ledger/ledger';
import { REGISTERS } from '../../src/ledger/registers';
import type { Result } from '../../src/ledger/result';
import { sampleLedger } from '../../src/features/overview/domain/sample-ledger';
import { scoreLedger } from '../../src/scores/scores';
import { readWorkbook } from '../../src/excel/read-workbook';
import { stuckFormulas } from '../../src/features/formulas/excel/rehook';
import { previewUpgrade } from '../../src/features/start/excel/preview-upgrade';
import { writeEdit } from '../../src/excel/write-edit';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import { PERIOD } from '../../src/rules/words';
import type { WrittenEdit } from '../../src/workbook/book';
import { cell } from '../../src/workbook/address';
import type { BookEdit } from '../../src/workbook/book-edit';
import { closingEdit } from '../../src/features/periods/workbook/closing-edit';
import { entriesEdit } from '../../src/features/overview/workbook/entries-edit';
import { mergeEdit } from '../../src/features/merge/workbook/merge-edit';
import type { OpenWorkbook } from '../../src/workbook/open-workbook';
import { areaColumn, areaLayout, REGISTER_HEADER_ROW } from '../../src/workbook/places';
import { retyping } from '../../src/features/check/workbook/retyping';
import { retypingEdit } from '../../src/features/check/workbook/retyping-edit';
import { reentryEdit } from '../../src/features/formulas/workbook/reentry-edit';
import type { GrowingRegister, NewRow } from '../../src/workbook/sheets/register-lines';
import { rowsEdit } from '../../src/workbook/rows-edit';
import { setWithAreas, withFirstCriteria } from '../catalogue/build-set';
import { changed } from '../features/sets/excel/changed';
import type { HeadlessExcel } from '../host/start-host';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { openLedger } from './open-ledger';
import { openSchema1 } from './open-schema-1';
import { snapshot } from './snapshot';
import { pasted } from './pasted';
import { previewRepair, switched } from './structure-steps';

/**
 * The law of every edit: whichever request fails, the workbook is then as before or as after, never between, or the issue
 * says that it is half done. And what was carried out can be taken back, but for what somebody has entered since.
 */
const set = setWithAreas(1);
const ledger = demoLedger({ blank: false, set });
const blank = demoLedger({ blank: true, set });
const [area] = set.areas as [(typeof set.areas)[0]];
const criterion = areaLayout(area).rows.find(({ kind }) => kind === 'criterion')!.row;
const SCORE = areaColumn('score');
const COPY = 'KQXTRAMB';

let host: HeadlessExcel;
afterEach(() => host.dispose());

const sheet = (name: string) => host.workbook.book.find(name)!;
function given<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issue));
  return result.value;
}
const opened = async (): Promise<OpenWorkbook> => given(await readWorkbook());

/** One kind of edit: a workbook that needs it, and what is done to it. */
interface Kind {
  readonly open: () => Promise<void>;
  readonly edit: () => Promise<BookEdit>;
}

/** A workbook of ours in which something was done by hand. */
const ours =
  (byHand: () => void | Promise<void> = () => undefined, of: Ledger = ledger) =>
  async (): Promise<void> => {
    host = await openLedger(of, { calculates: false, apiLevel: '1.9' });
    await byHand();
  };

/** A register whose prepared rows are all but filled, guarded by somebody. */
const nearlyFilled = (register: GrowingRegister) => (): void => {
  const last = REGISTER_HEADER_ROW + REGISTERS[register].prepared - 1;
  sheet(SHEET_NAME[register]).cells.put(last - 1, 0, { v: 'đã ghi' });
  if (register === 'mailed') sheet(SHEET_NAME[register]).cells.put(last - 1, 1, { v: 'ABCDEFGH' });
  sheet(SHEET_NAME[register]).protection.isOn = register === 'tasks';
};
const sent = (): void =>
  ['Công chức A', COPY, 'a.xlsx'].forEach((text, column) =>
    sheet(SHEET_NAME.mailed).cells.put(REGISTER_HEADER_ROW, column, { v: text }),
  );
const NEW: { readonly [R in GrowingRegister]: NewRow<R> } = {
  evidence: { criterion: '1.10', summary: '=1+1' },
  remediation: { shortcoming: 'Chậm báo cáo', due: SAMPLE_DAY },
  tasks: { task: 'Rà soát '.repeat(20) },
  reports: { section: 'Tư pháp', due: SAMPLE_DAY },
  mailed: { recipient: 'Công chức B', copyId: 'BCDEFGHI' },
};
const closed = async (): Promise<BookEdit> => {
  const rows = historyRows(ledger, scoreLedger(ledger, SAMPLE_DAY), PERIOD.Q3, SAMPLE_DAY);
  return Promise.resolve(closingEdit(rows, set, { replace: true }));
};
const damage = async (): Promise<void> => {
  host.workbook.book.protection.isOn = false;
  sheet(area.sheet).protection.isOn = false;
  await host.workbook.type(area.sheet, `D${criterion}`, 50);
  await host.workbook.type(area.sheet, 'B4', 'Nội dung');
  host.workbook.book.rename(sheet(SHEET_NAME.tasks), 'Đã đổi tên');
};
const repaired = async (): Promise<BookEdit> => given(await previewRepair(await opened()));
const merge = async (): Promise<BookEdit> => {
  const open = await opened();
  const place = { in: 'criterion', code: area.criteria[0]!.code, field: 'note' } as const;
  const noted = withSlot(open.ledger, place, 'đã xong');
  const merged = { ...noted, evidence: [...noted.evidence, noted.evidence[0]!] };
  const entry = {
    at: '',
    file: 'a.xlsx',
    sender: 'A',
    sheet: area.sheet,
    cell: 'V5',
    before: '',
    after: '=1',
  };
  const work = { merged, copies: [COPY], day: SAMPLE_DAY as MachineDay, log: () => [entry] };
  return given(mergeEdit(open, work));
};

const KINDS: Readonly<Record<string, Kind>> = {
  'a merge, with the log and the marks of copies': { open: ours(sent), edit: merge },
  'a closing that replaces one, on a protected sheet': {
    open: ours(async () => {
      given(await writeEdit(await closed()));
      sheet(SHEET_NAME.history).protection.isOn = true;
    }),
    edit: closed,
  },
  ...Object.fromEntries(
    (['evidence', 'remediation', 'tasks', 'reports', 'mailed'] as const).map(register => [
      `rows of ${register}`,
      {
        open: ours(nearlyFilled(register)),
        edit: () => Promise.resolve(rowsEdit(register, [NEW[register], NEW[register], NEW[register]])),
      },
    ]),
  ),
  entries: {
    open: ours(undefined, blank),
    edit: async () => given(entriesEdit(await opened(), sampleLedger(blank))),
  },
  'a repair of cells, names and protection': { open: ours(damage), edit: repaired },
  'a repair that makes sheets again': {
    open: ours(async () => {
      await damage();
      for (const name of [SHEET_NAME.config, SHEET_NAME.evidence])
        host.workbook.book.removeSheet(sheet(name));
    }),
    edit: repaired,
  },
  'a repair of sheets whose structure is protected again': {
    open: ours(async () => {
      await damage();
      host.workbook.book.protection.isOn = true;
    }),
    edit: repaired,
  },
  'formulas in the other dialect': {
    open: ours(),
    edit: async () => given(await switched(await opened(), 'native')),
  },
  'formulas entered anew': {
    open: ours(() => {
      const { cells } = sheet(area.sheet);
      const formula = cells.formula(criterion - 1, SCORE - 1)!;
      cells.put(criterion - 1, SCORE - 1, { f: formula.replace(/CCHC\./g, '_xldudf_CCHC_'), v: '' });
    }),
    edit: async () => reentryEdit(given(await stuckFormulas(set))),
  },
  'texts that become what they mean, in the formats of their columns': {
    open: ours(() => pasted(area.sheet, { [`F${criterion}`]: '12' })),
    edit: async () => retypingEdit(retyping(await opened()).retyped, '28/11/2026 09:05'),
  },
  'an upgrade': {
    open: () => Promise.resolve(void (host = openSchema1({ apiLevel: '1.9' }))),
    edit: async () => given(await previewUpgrade(SAMPLE_DAY)).edit,
  },
  'another index set': {
    open: ours(async () => {
      given(await writeEdit(await closed()));
    }),
    edit: async () => {
      const next = withFirstCriteria(setWithAreas(2), 3);
      return given(await changed(await opened(), { ...next, id: set.id, version: '2099.1' }));
    },
  },
  'an upgrade in a protected structure': {
    open: () => {
      host = openSchema1({ apiLevel: '1.9' });
      host.workbook.book.protection.isOn = true;
      return Promise.resolve();
    },
    edit: async () => given(await previewUpgrade(SAMPLE_DAY)).edit,
  },
};

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

describe.each(Object.entries(KINDS))('%s', (_, { open, edit }) => {
  const reopen = async (): Promise<void> => {
    host.dispose();
    await open();
  };

  test('is carried out as a whole or not at all, whichever request fails, and taken back as a whole', async () => {
    await open();
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
    await open();
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
    await open();
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
