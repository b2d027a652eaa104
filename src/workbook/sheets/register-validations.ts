import type { IndexSet } from '../../catalogue/index-set';
import { registerColumns, registerEntry, type ColumnEntry, type Register } from '../../ledger/registers';
import { AREA_TEXT } from '../../messages/workbook-vi';
import { range } from '../address';
import { listRange } from './lists';
import { FIRST_YEAR } from '../../rules/serial-date';
import { settingName } from '../places';
import type { ValidationPlan, ValidationRule } from '../plan';

/** What Excel itself takes in these rows of a register; nothing is asked of what the add-in alone writes. */
export function registerValidations(
  register: Register,
  set: IndexSet,
  first: number,
  last: number,
): ValidationPlan[] {
  const { appended, columns } = registerEntry(register);
  if (appended) return [];
  return registerColumns(register).flatMap((column, index): ValidationPlan[] => {
    const taken = takenIn(columns[column], set);
    if (!taken) return [];
    return [
      {
        address: range(first, index + 1, last, index + 1),
        rule: taken.rule,
        alert: { title: AREA_TEXT.alert.title, message: taken.message },
      },
    ];
  });
}

function takenIn(
  { kind, list }: ColumnEntry,
  set: IndexSet,
): { readonly rule: ValidationRule; readonly message: string } | undefined {
  const { alert } = AREA_TEXT;
  if (list !== undefined)
    return { rule: { kind: 'list', source: listRange(set, list) }, message: alert.list };
  if (kind === 'points') return { rule: { kind: 'decimal', min: 0 }, message: alert.number };
  const year = settingName('year');
  if (kind === 'year')
    return { rule: { kind: 'whole', min: FIRST_YEAR, max: year }, message: alert.indexYear };
  if (kind !== 'date') return undefined;
  return {
    rule: { kind: 'date', min: `DATE(${year}-2,1,1)`, max: `DATE(${year}+2,12,31)` },
    message: alert.date,
  };
}
