import fc from 'fast-check';
import type { IndexSet } from '../../../../src/catalogue/index-set';
import { ownersOf } from '../../../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import {
  besideItems,
  criterionSlots,
  fedSlots,
  withSlot,
} from '../../../../src/features/merge/domain/criterion-slots';
import { formCell, formPlaces } from '../../../../src/features/merge/domain/form-slots';
import { merged, takenOf } from '../../../../src/features/merge/domain/decisions';
import { mergeOf, type Merge } from '../../../../src/features/merge/domain/merge';
import { returnedIn } from '../../../../src/features/merge/files/read-returned';
import { partOf } from '../../../../src/features/send/domain/copy-part';
import { copyPlan } from '../../../../src/features/send/workbook/copy-plan';
import type { CopyRequest } from '../../../../src/ledger/copies';
import type { Gap } from '../../../../src/ledger/gap';
import type { Ledger } from '../../../../src/ledger/ledger';
import type { EntryPlace } from '../../../../src/ledger/place';
import { purposeAt } from '../../../../src/ledger/purpose';
import { registerRows } from '../../../../src/ledger/register-rows';
import {
  enteredColumns,
  LEDGER_REGISTERS,
  registerEntry,
  type LedgerRegister,
} from '../../../../src/ledger/registers';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { isUnread, type Cell } from '../../../../src/rules/cell';
import { sameValue } from '../../../../src/rules/same-value';
import { serialDate } from '../../../../src/rules/serial-date';
import { cellColumn, cellRow } from '../../../../src/workbook/address';
import {
  AREA_HEADERS,
  CONFIG_HEADERS,
  registerHeaders,
  SUMMARY_HEADERS,
} from '../../../../src/workbook/find/form-labels';
import { labelOf } from '../../../../src/workbook/find/label';
import { findLedger } from '../../../../src/workbook/find/found-ledger';
import { placeAddress } from '../../../../src/workbook/find/locate';
import { openedWorkbook } from '../../../../src/workbook/open-workbook';
import { itemCode, REGISTER_HEADER_ROW } from '../../../../src/workbook/places';
import type { SheetCells } from '../../../../src/workbook/sheet-cells';
import { setWithAreas, withFirstCriteria } from '../../../catalogue/build-set';
import { copyRequest, officerRequest } from '../../../sample/copy-request';
import { demoLedger, SAMPLE_DAY, samplePlan } from '../../../sample/sample-plan';
import { planCells } from '../../../workbook/plan-cells';
import { damaged, DEEDS, type Deed, type Held, type Sheets } from './damage';

/** A cell into which something is entered, in the copy; its place is the one that it has in the open workbook. */
interface EntryCell {
  readonly place: EntryPlace;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly base: Cell;
}

/** A copy as it was sent, and all of its cells that are for entry. */
interface Sent {
  readonly ours: Ledger;
  readonly sheets: ReadonlyMap<string, SheetCells>;
  readonly cells: readonly EntryCell[];
}

function sentAs(set: IndexSet, request: CopyRequest): Sent {
  // As it is read from the open workbook, with what formulas show there.
  const { workbookId } = demoLedger({ blank: false, set });
  const { ledger: ours } = openedWorkbook({
    identity: { workbookId, set },
    sheets: planCells(samplePlan({ blank: false, set })),
  });
  const sheets = planCells(copyPlan(ours, request, SAMPLE_DAY));
  const found = findLedger(set, sheets);
  const part = request.kind === 'officer' ? partOf(ours, request.roles) : ours;
  const inRegisters = LEDGER_REGISTERS.flatMap(register => {
    const own: readonly object[] = registerRows(ours, register);
    return registerRows(part, register).flatMap((row, index) =>
      enteredColumns(register).map(field => ({
        at: { in: 'register', register, index, field } as EntryPlace,
        place: { in: 'register', register, index: own.indexOf(row), field } as EntryPlace,
        base: (row as Readonly<Record<string, Cell>>)[field] ?? null,
      })),
    );
  });
  const inSheets = [
    ...criterionSlots(ours).map(({ place, value }) => ({ at: place, place, base: value })),
    ...besideItems(set).map(place => ({ at: place, place, base: null })),
    // In a copy of the whole they are formulas, of which nobody knows what they will show.
    ...(request.kind === 'officer' ? fedSlots(ours) : []).map(({ place, value }) => ({
      at: place,
      place,
      base: value,
    })),
    ...formPlaces(ours).map(place => ({ at: place, place, base: formCell(ours, place) })),
  ];
  const cells = [...inSheets, ...inRegisters].flatMap(({ at, place, base }): EntryCell[] => {
    const address = placeAddress(found, at);
    return address
      ? [
          {
            place,
            sheet: address.sheet,
            row: cellRow(address.address),
            column: cellColumn(address.address),
            base,
          },
        ]
      : [];
  });
  return { ours, sheets, cells };
}

const SMALL = withFirstCriteria(setWithAreas(3), 5);
const sentOf = new Map<string, Sent>();
const COPIES = [DEFAULT_SET, SMALL].flatMap(set =>
  [undefined, ...ownersOf(set)].map(role => ({
    set,
    request: role === undefined ? copyRequest('whole') : officerRequest([role]),
  })),
);
function sent(index: number): Sent & (typeof COPIES)[number] {
  const copy = COPIES[index]!;
  const key = String(index);
  const made = sentOf.get(key) ?? sentAs(copy.set, copy.request);
  sentOf.set(key, made);
  return { ...copy, ...made };
}

/** What the person typed: a value into a cell of the copy, or a row of a register. */
interface Edit {
  readonly place?: EntryPlace;
  /** Of a row that was added. */
  readonly register?: LedgerRegister;
  readonly field?: string;
  readonly value: Cell;
}

/** A value that can be typed at a place and stands nowhere else, where its kind has so many. */
function honest({ ours, place, nth }: { ours: Ledger; place: EntryPlace; nth: number }): Cell {
  const purpose = purposeAt(ours, place);
  switch (purpose.is) {
    case 'amount':
    case 'count':
      return 2011 + nth;
    case 'points':
    case 'share':
      return (nth + 1) / 1000;
    case 'day':
      return serialDate(2026, 3, 2) + nth;
    case 'year':
      return 2026;
    case 'word':
      return purpose.words[nth % purpose.words.length] ?? 'x';
    case 'text':
      return `Gõ tay ${nth}`;
  }
}

const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom(...(Object.keys(DEEDS) as Deed['kind'][])),
  a: fc.nat({ max: 2 ** 20 }),
  b: fc.nat({ max: 2 ** 20 }),
  c: fc.nat({ max: 2 ** 20 }),
});
export const given = fc.record({
  copy: fc.nat({ max: COPIES.length - 1 }),
  edits: fc.array(fc.nat({ max: 2 ** 20 }), { maxLength: 5 }),
  rows: fc.array(fc.constantFrom(...LEDGER_REGISTERS), { maxLength: 2 }),
  since: fc.array(fc.nat({ max: 2 ** 20 }), { maxLength: 2 }),
  deeds: fc.array(deed, { minLength: 1, maxLength: 3 }),
});
export type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

/** The merge of a copy into which something was typed and to which something was done. */
export function outcome({ copy, edits: chosen, rows, since, deeds }: Given) {
  const { ours: made, sheets, cells, set } = sent(copy);
  const edits: Edit[] = [];
  const held: Sheets = new Map(
    [...sheets]
      .filter(([name]) => name !== SHEET_NAME.system)
      .map(([name, all]) => [
        name,
        all.map(row => row.map((value): Held | undefined => (value === null ? undefined : { value }))),
      ]),
  );
  const put = (sheet: string, row: number, column: number, edit: Edit): void => {
    const all = held.get(sheet)!;
    while (all.length < row) all.push([]);
    all[row - 1]![column - 1] = { value: edit.value, typed: edits.length };
    edits.push(edit);
  };
  for (const at of new Set(chosen.map(each => each % cells.length))) {
    const { place, sheet, row, column } = cells[at]!;
    put(sheet, row, column, { place, value: honest({ ours: made, place, nth: edits.length }) });
  }
  rows.forEach(register => {
    const sheet = SHEET_NAME[register];
    const filled = cells.filter(each => each.sheet === sheet).map(({ row }) => row);
    const before = held
      .get(sheet)!
      .filter(row => row.some(cell => cell?.typed !== undefined && edits[cell.typed]?.register)).length;
    const row = Math.max(REGISTER_HEADER_ROW, ...filled) + 1 + before;
    const nth = edits.length;
    enteredColumns(register).forEach((field, index) => {
      const place = { in: 'register', register, index: 0, field } as EntryPlace;
      put(sheet, row, index + 1, { register, field, value: honest({ ours: made, place, nth: nth + index }) });
    });
  });
  // What changed in the open workbook since.
  const slots = criterionSlots(made);
  const ours = since.reduce((ledger, at) => {
    const { place } = slots[at % slots.length]!;
    return withSlot(ledger, place, honest({ ours: made, place, nth: 100 + (at % 50) }));
  }, made);
  const last = damaged(sheets, held, deeds);
  const hidden = sheets.get(SHEET_NAME.system)!;
  const opened = openedWorkbook({
    identity: { workbookId: ours.workbookId, set },
    sheets: new Map([
      ...[...last].map(([name, all]): [string, SheetCells] => [
        name,
        all.map(row => Array.from(row, cell => cell?.value ?? null)),
      ]),
      [SHEET_NAME.system, hidden],
    ]),
  });
  const read = returnedIn({ ...opened, hidden });
  if (!read.ok) throw new Error(read.issue.code);
  const merge = mergeOf(ours, read.value);
  return { made, ours, merge, edits, last, gaps: read.value.theirs.gaps };
}

/** Whether something is said of a value that was typed: it is taken, or shown to be decided, or its place was not found. */
function isTold(
  edit: Edit,
  { changes, rows }: Merge,
  {
    edits,
    gaps,
    isMoved,
    now,
  }: { edits: readonly Edit[]; gaps: readonly Gap[]; isMoved: boolean; now: Cell },
): boolean {
  const { place, value } = edit;
  // What a program made of it since is shown as it stands there.
  const shown = (cell: Cell): boolean => sameValue(cell, value) || sameValue(cell, now);
  if (changes.some(({ theirs }) => shown(theirs))) return true;
  // A row is shown as a whole.
  const beside = edits.filter(each => each.register !== undefined && each.register === edit.register);
  const isIn = (row: object): boolean =>
    Object.values<Cell>(row as Readonly<Record<string, Cell>>).some(
      cell => shown(cell) || beside.some(each => sameValue(cell, each.value)),
    );
  if (rows.some(({ row }) => isIn(row))) return true;
  return gaps.some(gap => isOf(gap, edit.register, place) || (isMoved && gap.what === 'column'));
}

function isOf(gap: Gap, register: LedgerRegister | undefined, place: EntryPlace | undefined): boolean {
  const own = register ?? (place?.in === 'register' ? place.register : undefined);
  if (own !== undefined) {
    if (gap.register !== own) return false;
    if (gap.what !== 'column' || place?.in !== 'register') return true;
    return registerHeaders(own)[place.field] === gap.header;
  }
  if (place?.in !== 'criterion') return gap.sheet === SHEET_NAME.config || gap.sheet === SHEET_NAME.summary;
  if (gap.what === 'row')
    return gap.code === (place.item === undefined ? place.code : itemCode(place.code, place.item));
  if (gap.what === 'column') return gap.header === AREA_HEADERS[place.field];
  return gap.sheet !== SHEET_NAME.config && gap.register === undefined;
}

/** The headers below which people enter something, and in the configuration those of the columns in which they do. */
const ENTERED = new Set(
  [
    ...(
      [
        'done',
        'total',
        'date',
        'result',
        'notArising',
        'appraised1',
        'explanation',
        'appraised2',
        'note',
      ] as const
    ).map(column => AREA_HEADERS[column]),
    ...LEDGER_REGISTERS.flatMap(register =>
      enteredColumns(register).map(
        field => (registerHeaders(register) as Readonly<Record<string, string>>)[field]!,
      ),
    ),
    ...Object.values(CONFIG_HEADERS).flatMap(headers => Object.values(headers)),
    SUMMARY_HEADERS.lastYear,
  ].map(labelOf),
);

/** What moves single cells, not rows, columns or sheets. */
const MOVES_CELLS: readonly Deed['kind'][] = [
  'shiftDown',
  'shiftUp',
  'shiftRight',
  'shiftLeft',
  'sortOneColumn',
  'cutAndPaste',
  'swapCodes',
  'copyBlock',
  'fillDown',
  'mergeCells',
  'sortSomeColumns',
];

/** What is wrong with an untouched merge, in words; nothing when the law holds. */
export function breaches(each: Given): string[] {
  const { made, ours, merge, edits, last, gaps } = outcome(each);
  // What was typed and then moved by itself is what stands there now, as if it had been typed there.
  const isMoved = each.deeds.some(({ kind }) => MOVES_CELLS.includes(kind));
  const pasted = [...last.values()].flatMap(rows =>
    rows.flatMap(row => row.flatMap(held => (held?.pasted ? [held.value] : []))),
  );
  const taken = takenOf(merge, new Map());
  const said: string[] = [];
  for (const { change, value } of taken.values) {
    const at = JSON.stringify(change.place);
    const typed = edits.some(
      edit => sameValue(edit.value, value) && (isMoved || (edit.place && JSON.stringify(edit.place) === at)),
    );
    if (!typed && !pasted.some(cell => sameValue(cell, value)))
      said.push(`wrote ${JSON.stringify(value)} for ${JSON.stringify(change.ours)} at ${at}`);
    if (value === null) said.push(`blanked ${at}`);
  }
  for (const { register, row } of taken.rows) {
    if (!isTyped(register, row, { edits, ours, isMoved, pasted }))
      said.push(`added ${JSON.stringify(row)} to ${register}`);
  }
  const after = merged(ours, merge, new Map());
  for (const register of LEDGER_REGISTERS)
    if (
      registerRows(after, register).length !==
      registerRows(ours, register).length + taken.rows.filter(each => each.register === register).length
    )
      said.push(`removed rows of ${register}`);
  // What somebody pushed out from under the headers is no entry any more.
  const there = new Map<number, Cell>();
  for (const rows of last.values())
    for (const row of rows)
      row.forEach((cell, column) => {
        if (cell?.typed !== undefined && rows.some(each => ENTERED.has(labelOf(each[column]?.value))))
          there.set(cell.typed, cell.value);
      });
  edits.forEach((edit, index) => {
    const now = there.get(index);
    if (now === undefined || isUnread(now) || now === null) return;
    // What is the same as was sent, or as stands here, is no news.
    const known = edit.place ? [ours, made].map(side => baseOf(side, edit.place!)) : [null];
    if (known.some(cell => sameValue(cell, edit.value))) return;
    if (!isTold(edit, merge, { edits, gaps, isMoved, now }))
      said.push(`lost ${JSON.stringify(edit)}, now ${JSON.stringify(now)}`);
  });
  return said;
}

/**
 * Whether a row was typed as it is: wholly, or as an old one whose number was typed anew, which makes it another paper. What
 * was typed and then moved by itself stands there as if it had been typed there.
 */
function isTyped(
  register: LedgerRegister,
  row: object,
  {
    edits,
    ours,
    isMoved,
    pasted,
  }: { edits: readonly Edit[]; ours: Ledger; isMoved: boolean; pasted: readonly Cell[] },
): boolean {
  const filled = Object.entries<Cell>(row as Readonly<Record<string, Cell>>).filter(
    ([, cell]) => cell !== null && cell !== '',
  );
  const isPasted = (value: Cell): boolean => pasted.some(cell => sameValue(cell, value));
  const isNew = filled.every(
    ([field, value]) =>
      edits.some(
        edit => edit.register === register && edit.field === field && sameValue(edit.value, value),
      ) || isPasted(value),
  );
  const { paper } = registerEntry<LedgerRegister>(register);
  const isAnywhere = (value: Cell): boolean =>
    isPasted(value) || (isMoved && edits.some(edit => sameValue(edit.value, value)));
  const isRenumbered =
    paper !== undefined && isAnywhere((row as Readonly<Record<string, Cell>>)[paper] ?? null);
  const renumbered = isRenumbered
    ? [...registerRows(ours, register).keys()]
    : edits.flatMap(({ place }) =>
        place?.in === 'register' && place.register === register && place.field === paper ? [place.index] : [],
      );
  return (
    isNew ||
    renumbered.some(index =>
      filled.every(([field, value]) => {
        const place = { in: 'register', register, index, field } as EntryPlace;
        const at = JSON.stringify(place);
        const edit = edits.find(each => each.place && JSON.stringify(each.place) === at);
        return sameValue(edit ? edit.value : baseOf(ours, place), value) || isAnywhere(value);
      }),
    )
  );
}

function baseOf(ours: Ledger, place: EntryPlace): Cell {
  if (place.in === 'register')
    return (
      (registerRows(ours, place.register)[place.index] as Readonly<Record<string, Cell>>)[place.field] ?? null
    );
  if (place.in === 'criterion')
    return (
      criterionSlots(ours).find(slot => JSON.stringify(slot.place) === JSON.stringify(place))?.value ?? null
    );
  return formCell(ours, place);
}
