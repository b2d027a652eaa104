/** The only place that knows where things stand in the workbook. */
import { absolute, range, cell, columnName, onSheet, type CellAddress } from './address';
import {
  criteriaOf,
  outlineOf,
  ownersOf,
  type Area,
  type Heading,
  type IndexSet,
} from '../catalogue/index-set';
import { dueCodes } from '../ledger/settings-cells';
import { REGISTER_CAPACITY, registerColumns, type Register, type RegisterColumn } from '../ledger/registers';
import { SHEET_NAME } from '../messages/sheet-names';
import { subRowsOf } from '../rules/asks';

/** The columns of an area sheet, in their order, each with the characters that it has room for. */
export const AREA_WIDTHS = {
  code: 7,
  title: 28,
  target: 8,
  max: 7,
  rule: 36,
  done: 9,
  total: 9,
  date: 11,
  due: 11,
  result: 13,
  notArising: 7.5,
  ratio: 8,
  score: 8,
  appraised1: 8,
  explanation: 18,
  appraised2: 8,
  evidence: 8.5,
  owner: 20,
  reporting: 8,
  floor: 8,
  goal: 8,
  note: 24,
  check: 28,
} as const;
export type AreaColumn = keyof typeof AREA_WIDTHS;
export const AREA_COLUMNS = Object.keys(AREA_WIDTHS) as readonly AreaColumn[];

/** Column number, from 1. */
export function areaColumn(name: AreaColumn): number {
  return AREA_COLUMNS.indexOf(name) + 1;
}

export const AREA_HEADER_ROW = 4;

/** What a row of an area sheet holds: a heading, a criterion, or one sub-row of the criterion above. */
type AreaRow =
  | { readonly row: number; readonly kind: 'heading'; readonly heading: Heading; readonly depth: number }
  | { readonly row: number; readonly kind: 'criterion'; readonly index: number }
  | { readonly row: number; readonly kind: 'item'; readonly index: number; readonly item: number };

export interface AreaLayout {
  readonly rows: readonly AreaRow[];
  readonly first: number;
  readonly last: number;
  readonly totalRow: number;
}

/** Where each criterion, heading and item of an area stands. */
export function areaLayout(source: Area): AreaLayout {
  const rows: AreaRow[] = [];
  const first = AREA_HEADER_ROW + 1;
  for (const line of outlineOf(source)) {
    const row = first + rows.length;
    if (line.kind === 'heading') rows.push({ row, ...line });
    else {
      const { index, criterion } = line;
      rows.push({ row, kind: 'criterion', index });
      subRowsOf(criterion.rule).forEach((_, item) =>
        rows.push({ row: row + 1 + item, kind: 'item', index, item }),
      );
    }
  }
  const last = first + rows.length - 1;
  return { rows, first, last, totalRow: last + 1 };
}

/** The code of a sub-row: "2.3.a" is the first below 2.3. */
export function itemCode(code: string, item: number): string {
  return `${code}.${String.fromCharCode(97 + item)}`;
}

/** Where a column of a criterion stands. `criterionCell(set, '1.1', 'check')` is `{ sheet: '1. …', address: 'W5' }`. */
export function criterionCell(set: IndexSet, code: string, column: AreaColumn): CellAddress {
  for (const source of set.areas) {
    const found = areaLayout(source).rows.find(
      row => row.kind === 'criterion' && source.criteria[row.index]!.code === code,
    );
    if (found) return { sheet: source.sheet, address: cell(found.row, areaColumn(column)) };
  }
  throw new RangeError(`no criterion "${code}"`);
}

/** A column of an area sheet over all its rows, seen from another sheet. */
export function areaRange(source: Area, column: AreaColumn): string {
  const { first, last } = areaLayout(source);
  const at = areaColumn(column);
  return onSheet(source.sheet, absolute(range(first, at, last, at)));
}

/** Registers: header in this row, entries below it. */
export const REGISTER_HEADER_ROW = 4;

/** Column number, from 1. `registerColumn('tasks', 'due')` is 6. */
export function registerColumn<R extends Register>(register: R, column: RegisterColumn<R>): number {
  return registerColumns(register).indexOf(column) + 1;
}

/** A whole column of a register, seen from another sheet. `registerRange('tasks', 'due')` is "'Nhiệm vụ'!$F$5:$F$5004". */
export function registerRange<R extends Register>(register: R, column: RegisterColumn<R>): string {
  const at = columnName(registerColumn(register, column));
  const first = REGISTER_HEADER_ROW + 1;
  return onSheet(SHEET_NAME[register], `$${at}$${first}:$${at}$${REGISTER_HEADER_ROW + REGISTER_CAPACITY}`);
}

/** Settings in column B of the configuration sheet, from row 4 on, and the workbook names by which formulas reach them. */
export const SETTINGS = [
  ['unitName', 'CCHC_TenDonVi'],
  ['unitCode', 'CCHC_MaDonVi'],
  ['authority', 'CCHC_CoQuanCapTren'],
  ['year', 'CCHC_Nam'],
  ['period', 'CCHC_Ky'],
  ['fixedDay', 'CCHC_NgayChotSoLieu'],
  ['asOf', 'CCHC_NgayXet'],
  ['set', 'CCHC_BoTieuChi'],
  ['version', 'CCHC_PhienBan'],
  ['notArising', 'CCHC_KhongPhatSinh'],
  ['survey', 'CCHC_DieuTra'],
  ['signerTitle', 'CCHC_ChucVuNguoiKy'],
  ['signerName', 'CCHC_HoTenNguoiKy'],
  ['target', 'CCHC_ChiTieu'],
  ['sample', 'CCHC_SoLieuMau'],
] as const;
export type Setting = (typeof SETTINGS)[number][0];

const SETTINGS_FIRST_ROW = 4;

/** The name of a setting, for formulas. */
export function settingName(setting: Setting): string {
  return SETTINGS.find(([key]) => key === setting)![1];
}

/** The cell of a setting on the configuration sheet. */
export function settingCell(setting: Setting): string {
  return cell(SETTINGS_FIRST_ROW + SETTINGS.findIndex(([key]) => key === setting), 2);
}

/** The tables of the configuration sheet, one below the other: heading, header, rows, an empty row. */
interface ConfigLayout {
  readonly ratingRow: number;
  readonly ratings: number;
  readonly duesRow: number;
  readonly dues: readonly string[];
  readonly peopleRow: number;
  readonly people: readonly string[];
  readonly noteRow: number;
}

export function configLayout(set: IndexSet): ConfigLayout {
  const dues = dueCodes(set);
  const people = ownersOf(set);
  const ratingRow = SETTINGS_FIRST_ROW + SETTINGS.length + 3;
  const duesRow = ratingRow + set.rating.length + 3;
  const peopleRow = duesRow + dues.length + 3;
  return {
    ratingRow,
    ratings: set.rating.length,
    duesRow,
    dues,
    peopleRow,
    people,
    noteRow: peopleRow + people.length + 1,
  };
}

/** The codes of whom somebody answers for, as the configuration lists them. `codesText(set, owner)` is "1.11; 4.1". */
export function codesText(set: IndexSet, owner: string): string {
  return criteriaOf(set)
    .filter(criterion => criterion.owner === owner)
    .map(({ code }) => code)
    .join('; ');
}

/** The rating table as seen from another sheet: names and lower bounds side by side, or one of the two columns. */
export function ratingTable(set: IndexSet, part: 'table' | 'names' | 'bounds'): string {
  const { ratingRow, ratings } = configLayout(set);
  const [left, right] = { table: [1, 2], names: [1, 1], bounds: [2, 2] }[part] as [number, number];
  return onSheet(SHEET_NAME.config, absolute(range(ratingRow, left, ratingRow + ratings - 1, right)));
}

/** The configured deadline of a criterion, as seen from another sheet. */
export function dueCell(set: IndexSet, code: string): string {
  const { duesRow, dues } = configLayout(set);
  return onSheet(SHEET_NAME.config, absolute(cell(duesRow + dues.indexOf(code), 3)));
}

/** The summary: one row per area below this header row, then the total. */
export const SUMMARY_HEADER_ROW = 6;
/** Its columns, in their order, each with the characters that it has room for. */
export const SUMMARY_WIDTHS = {
  code: 5,
  title: 29,
  max: 7,
  counted: 8.5,
  self: 7.5,
  appraised: 7.5,
  difference: 7.5,
  share: 8.5,
  survey: 7.5,
  index: 8,
  rating: 11,
  entered: 8,
  criteria: 7,
  lost: 7,
  lastYear: 8,
  rank: 7,
} as const;
export type SummaryColumn = keyof typeof SUMMARY_WIDTHS;
export const SUMMARY_COLUMNS = Object.keys(SUMMARY_WIDTHS) as readonly SummaryColumn[];

export function summaryCell(column: SummaryColumn, row: number): string {
  return cell(row, SUMMARY_COLUMNS.indexOf(column) + 1);
}
