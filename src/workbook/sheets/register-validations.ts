import type { IndexSet } from '../../catalogue/index-set';
import { registerColumns, registerEntry, type ColumnEntry, type Register } from '../../ledger/registers';
import { AREA_TEXT } from '../../messages/workbook-vi';
import { range } from '../address';
import { listRange } from './lists';
import { FIRST_YEAR } from '../../rules/serial-date';
import { settingName } from '../places';
import type { ValidationPlan } from '../plan';
import { taking } from './taking';

/** What Excel itself takes in these rows of a register; nothing is asked of what the add-in alone writes. */
export function registerValidations(
  register: Register,
  set: IndexSet,
  first: number,
  last: number,
): ValidationPlan[] {
  const { appended, columns } = registerEntry(register);
  if (appended) return [];
  return registerColumns(register).flatMap((column, index) =>
    taken(columns[column], set, range(first, index + 1, last, index + 1)),
  );
}

function taken({ kind, list }: ColumnEntry, set: IndexSet, address: string): ValidationPlan[] {
  const { alert } = AREA_TEXT;
  if (list !== undefined)
    return [taking(address, { kind: 'list', source: listRange(set, list) }, alert.list)];
  if (kind === 'points') return [taking(address, { kind: 'decimal', min: 0 }, alert.number)];
  const year = settingName('year');
  if (kind === 'year')
    return [taking(address, { kind: 'whole', min: FIRST_YEAR, max: year }, alert.indexYear)];
  if (kind !== 'date') return [];
  const [min, max] = [`DATE(${year}-2,1,1)`, `DATE(${year}+2,12,31)`];
  return [taking(address, { kind: 'date', min, max }, alert.date)];
}
