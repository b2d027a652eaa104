import type { AskedCell } from '../rules/asks';
import type { LedgerRegister, RegisterRows } from './registers';

/** What a person can look at in the row of a criterion. */
export type CriterionField =
  | 'done'
  | 'total'
  | 'date'
  | 'due'
  | 'result'
  | 'notArising'
  | 'score'
  | 'appraised1'
  | 'explanation'
  | 'appraised2'
  | 'evidence'
  | 'note'
  | 'check';

/** What people enter into the configuration in a cell of its own, in the order in which it stands. */
export const SETTING_NAMES = [
  'unitName',
  'unitCode',
  'authority',
  'year',
  'period',
  'fixedDay',
  'notArising',
  'survey',
  'signerTitle',
  'signerName',
  'target',
  'sample',
] as const;
export type SettingName = (typeof SETTING_NAMES)[number];

/** A place in a row of a register. `index` counts the filled rows from 0, as the ledger holds them. */
export type RegisterPlace = {
  readonly [R in LedgerRegister]: {
    readonly in: 'register';
    readonly register: R;
    readonly index: number;
    readonly field: keyof RegisterRows[R];
  };
}[LedgerRegister];

/** A place of a criterion: in its row, or in a sub-row, counted from 0. */
export interface CriterionPlace {
  readonly in: 'criterion';
  readonly code: string;
  readonly field: CriterionField;
  readonly item?: number;
}

/** Where something of a ledger stands, before anybody knows addresses: `workbook/find/locate.ts` does. */
export type Place =
  | CriterionPlace
  | RegisterPlace
  | { readonly in: 'setting'; readonly setting: SettingName }
  | { readonly in: 'due'; readonly code: string }
  | { readonly in: 'person'; readonly owner: string; readonly field: 'name' | 'email' }
  | { readonly in: 'lastYear'; readonly area: string }
  | { readonly in: 'rating'; readonly index: number; readonly field: 'name' | 'from' }
  /** Where the sheet of an area has its first row below the headers; `area` is its code. */
  | { readonly in: 'area'; readonly area: string }
  /** A cell of a sheet that is not as the product made it. */
  | { readonly in: 'sheet'; readonly sheet: string; readonly address: string };

/** A place where something of a ledger is entered. */
export type EntryPlace = Exclude<Place, { in: 'area' | 'sheet' }>;

/**
 * What two places have in common only where they are the same, to find something by its place.
 * Example: `placeKey(registerPlace('tasks', 0, 'done'))`.
 */
export function placeKey(place: Place): string {
  return JSON.stringify(place);
}

/** A place in a row of a register, in one of its columns. `registerPlace('tasks', 0, 'done')`. */
export function registerPlace(register: LedgerRegister, index: number, field: string): RegisterPlace {
  return { in: 'register', register, index, field } as RegisterPlace;
}

/** Where a cell stands that the rule of a criterion asks for. */
export function askedPlace(
  code: string,
  { input: field, item }: Pick<AskedCell, 'input' | 'item'>,
): CriterionPlace {
  return { in: 'criterion', code, field, ...(item === undefined ? {} : { item }) };
}
