import { previewUpgrade } from '../../src/features/start/excel/preview-upgrade';
import { readWorkbook } from '../../src/excel/read-workbook';
import { writeEdit } from '../../src/excel/write-edit';
import { retyping } from '../../src/features/check/workbook/retyping';
import { retypingEdit } from '../../src/features/check/workbook/retyping-edit';
import { stuckFormulas } from '../../src/features/formulas/excel/rehook';
import { reentryEdit } from '../../src/features/formulas/workbook/reentry-edit';
import { withSlot } from '../../src/features/merge/domain/criterion-slots';
import { mergeEdit } from '../../src/features/merge/workbook/merge-edit';
import { sampleLedger } from '../../src/features/overview/domain/sample-ledger';
import { entriesEdit } from '../../src/features/overview/workbook/entries-edit';
import { closingEdit } from '../../src/features/periods/workbook/closing-edit';
import { assignEdit } from '../../src/features/planner/workbook/assign-edit';
import { whatIfEdit } from '../../src/features/planner/workbook/what-if-edit';
import { readOpenSet } from '../../src/features/sets/excel/read-open-set';
import { openSetEdit, putSetAwayEdit, understoodEdit } from '../../src/features/sets/workbook/open-set-edit';
import { setSheetReading } from '../../src/features/sets/workbook/read-set-sheet';
import { SET_HEADER_ROW, setColumn } from '../../src/features/sets/workbook/set-columns';
import type { MachineDay } from '../../src/ledger/days';
import type { Ledger } from '../../src/ledger/ledger';
import { REGISTERS } from '../../src/ledger/registers';
import type { Result } from '../../src/ledger/result';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import { PERIOD } from '../../src/rules/words';
import { historyRows } from '../../src/scores/history';
import { scoreLedger } from '../../src/scores/scores';
import { cell } from '../../src/workbook/address';
import type { BookEdit } from '../../src/workbook/book-edit';
import type { OpenWorkbook } from '../../src/workbook/open-workbook';
import { areaColumn, areaLayout, REGISTER_HEADER_ROW } from '../../src/workbook/places';
import { rowsEdit } from '../../src/workbook/rows-edit';
import type { GrowingRegister, NewRow } from '../../src/workbook/sheets/register-lines';
import { setWithAreas, withFirstCriteria } from '../catalogue/build-set';
import { assigned, planned } from '../features/planner/planned';
import { changed } from '../features/sets/excel/changed';
import type { HeadlessExcel } from '../host/start-host';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { openLedger } from './open-ledger';
import { openSchema1 } from './open-schema-1';
import { pasted } from './pasted';
import { previewRepair, switched } from './structure-steps';

/** One kind of edit: a workbook that needs it, and what is done to it. */
export interface EditKind {
  readonly open: () => Promise<HeadlessExcel>;
  readonly edit: () => Promise<BookEdit>;
}

const set = withFirstCriteria(setWithAreas(1), 10);
const ledger = demoLedger({ blank: false, set });
const blank = demoLedger({ blank: true, set });
const [area] = set.areas as [(typeof set.areas)[0]];
const criterion = areaLayout(area).rows.find(({ kind }) => kind === 'criterion')!.row;
const SCORE = areaColumn('score');
const COPY = 'KQXTRAMB';

/** What was given; a test that did not get it has failed. */
export function given<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issue));
  return result.value;
}
const opened = async (): Promise<OpenWorkbook> => given(await readWorkbook());
const sheetOf = ({ workbook }: HeadlessExcel, name: string) => workbook.book.find(name)!;

/** What somebody did in a workbook before. */
type ByHand = (host: HeadlessExcel) => void | Promise<void>;

/** A workbook of ours in which something was done by hand. */
const ours =
  (byHand: ByHand = () => undefined, of: Ledger = ledger) =>
  async (): Promise<HeadlessExcel> => {
    const host = await openLedger(of, { calculates: false, apiLevel: '1.9' });
    await byHand(host);
    return host;
  };

/** A register whose prepared rows are all but filled, guarded by somebody. */
const nearlyFilled =
  (register: GrowingRegister): ByHand =>
  host => {
    const { cells, protection } = sheetOf(host, SHEET_NAME[register]);
    const last = REGISTER_HEADER_ROW + REGISTERS[register].prepared - 1;
    cells.put(last - 1, 0, { v: 'đã ghi' });
    if (register === 'mailed') cells.put(last - 1, 1, { v: 'ABCDEFGH' });
    protection.isOn = register === 'tasks';
  };
const sent: ByHand = host =>
  ['Công chức A', COPY, 'a.xlsx'].forEach((text, column) =>
    sheetOf(host, SHEET_NAME.mailed).cells.put(REGISTER_HEADER_ROW, column, { v: text }),
  );
const NEW: { readonly [R in GrowingRegister]: NewRow<R> } = {
  evidence: { criterion: '1.10', summary: '=1+1' },
  remediation: { shortcoming: 'Chậm báo cáo', due: SAMPLE_DAY },
  tasks: { task: 'Rà soát '.repeat(20) },
  reports: { section: 'Tư pháp', due: SAMPLE_DAY },
  mailed: { recipient: 'Công chức B', copyId: 'BCDEFGHI' },
};
const closed = (): Promise<BookEdit> => {
  const rows = historyRows(ledger, scoreLedger(ledger, SAMPLE_DAY), PERIOD.Q3, SAMPLE_DAY);
  return Promise.resolve(closingEdit(rows, set, { replace: true }));
};
const damage: ByHand = async host => {
  host.workbook.book.protection.isOn = false;
  sheetOf(host, area.sheet).protection.isOn = false;
  await host.workbook.type(area.sheet, `D${criterion}`, 50);
  await host.workbook.type(area.sheet, 'B4', 'Nội dung');
  host.workbook.book.rename(sheetOf(host, SHEET_NAME.tasks), 'Đã đổi tên');
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
/** All points, so that even of few criteria several steps are taken. */
const TARGET = 100;
const plan = planned(ledger, TARGET, SAMPLE_DAY);
const steps = assigned(plan, SAMPLE_DAY + 20);
const handedOut = async (): Promise<BookEdit> => {
  const { found } = await opened();
  const now = scoreLedger(ledger, SAMPLE_DAY);
  const facts = {
    ledger,
    found,
    now,
    after: plan.after,
    target: TARGET,
    today: SAMPLE_DAY,
    made: SAMPLE_DAY,
  };
  const taken = await Excel.run(async context => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  return assignEdit(steps, [], facts, taken);
};
const setTable = async (of = set): Promise<BookEdit> => {
  const { existing, sheets } = given(await readOpenSet());
  return given(openSetEdit(of, existing, sheets.get(SHEET_NAME.indexSet)));
};
const withSetTable: ByHand = async () => {
  given(await writeEdit(await setTable()));
};
/** The first rules of a table, below the heading of their area, say something else than was understood. */
const otherRules: ByHand = async host => {
  await withSetTable(host);
  for (const [index, { maxPoints }] of area.criteria.slice(0, 4).entries()) {
    const rule = cell(SET_HEADER_ROW + 2 + index, setColumn('rule'));
    await host.workbook.type(SHEET_NAME.indexSet, rule, `từ 90%: ${maxPoints} | còn lại: 0`);
  }
};

/** Every kind of edit that a feature makes, by what it is. */
export const EDIT_KINDS: Readonly<Record<string, EditKind>> = {
  'a merge, with the log and the marks of copies': { open: ours(sent), edit: merge },
  'a closing that replaces one, on a protected sheet': {
    open: ours(async host => {
      given(await writeEdit(await closed()));
      sheetOf(host, SHEET_NAME.history).protection.isOn = true;
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
  'entries that were tried in thought': {
    open: ours(),
    edit: async () => {
      const place = { in: 'criterion', code: area.criteria[0]!.code, field: 'note' } as const;
      return given(whatIfEdit((await opened()).found, [{ place, value: 'thử' }]));
    },
  },
  'steps that are handed out as tasks and a sheet, beside an earlier one': {
    open: ours(async () => {
      given(await writeEdit(await handedOut()));
    }),
    edit: handedOut,
  },
  'a repair of cells, names and protection': { open: ours(damage), edit: repaired },
  'a repair that makes sheets again': {
    open: ours(async host => {
      await damage(host);
      for (const name of [SHEET_NAME.config, SHEET_NAME.evidence])
        host.workbook.book.removeSheet(sheetOf(host, name));
    }),
    edit: repaired,
  },
  'a repair of sheets whose structure is protected again': {
    open: ours(async host => {
      await damage(host);
      host.workbook.book.protection.isOn = true;
    }),
    edit: repaired,
  },
  'formulas in the other dialect': {
    open: ours(),
    edit: async () => given(await switched(await opened(), 'native')),
  },
  'formulas entered anew': {
    open: ours(host => {
      const { cells } = sheetOf(host, area.sheet);
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
    open: () => Promise.resolve(openSchema1({ apiLevel: '1.9' })),
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
  'a set as a table that is edited in the workbook': { open: ours(), edit: () => setTable() },
  'a set in the place of one that is edited in the workbook': {
    open: ours(withSetTable),
    edit: () => setTable(withFirstCriteria(setWithAreas(2), 3)),
  },
  'the table of a set that is put away': {
    open: ours(withSetTable),
    edit: async () => {
      const { existing, sheets } = given(await readOpenSet());
      return putSetAwayEdit(existing, sheets.get(SHEET_NAME.indexSet));
    },
  },
  'what is understood of the table of a set': {
    open: ours(otherRules),
    edit: async () => understoodEdit(setSheetReading(given(await readOpenSet()).sheets, [])!),
  },
  'an upgrade in a protected structure': {
    open: () => {
      const host = openSchema1({ apiLevel: '1.9' });
      host.workbook.book.protection.isOn = true;
      return Promise.resolve(host);
    },
    edit: async () => given(await previewUpgrade(SAMPLE_DAY)).edit,
  },
};
