import type { Place } from '../../../ledger/place';
import type { LedgerRegister } from '../../../ledger/registers';
import { dateText } from '../../../messages/date-text';
import { registerHeader } from '../../../messages/register-sheets-vi';
import { SHEET_NAME } from '../../../messages/sheet-names';
import { AREA_TEXT } from '../../../messages/workbook-vi';
import { isError, textOf, type Cell } from '../../../rules/cell';
import { FIRST_YEAR, LAST_YEAR, serialDate } from '../../../rules/serial-date';
import { itemCode } from '../../../workbook/places';
import { columnStyle } from '../../../workbook/sheets/register-looks';
import type { StyleName } from '../../../workbook/styles';

/** A place into which people enter something. */
export type EntryPlace = Extract<Place, { in: 'criterion' | 'register' }>;

/** What people call a place: the code or the sheet, and the header of the column. "1.4 · Ghi chú" is one. */
export function placeLabel(place: EntryPlace): string {
  if (place.in === 'criterion') {
    const code = place.item === undefined ? place.code : itemCode(place.code, place.item);
    return `${code} · ${AREA_TEXT.headers[place.field]}`;
  }
  return `${SHEET_NAME[place.register]} · ${registerHeader(place.register, place.field)}`;
}

/** A value as its cell shows it: days as dates, numbers with a decimal comma. */
export function valueText(place: EntryPlace, value: Cell): string {
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'number') return textOf(value);
  const isDay = value >= serialDate(FIRST_YEAR, 1, 1) && value <= serialDate(LAST_YEAR, 12, 31);
  return isDate(place) && isDay ? dateText(value) : String(value).replace('.', ',');
}

/** A row of a register in one line, for people to know it by. */
export function rowText(register: LedgerRegister, row: object): string {
  const fields = Object.entries(row) as [string, Cell][];
  return fields
    .map(([field, value]) => valueText({ in: 'register', register, index: 0, field } as EntryPlace, value))
    .filter(text => text !== '')
    .join(' · ');
}

/** Whether days stand at a place. */
export function isDate(place: EntryPlace): boolean {
  return place.in === 'criterion' ? place.field === 'date' : styleAt(place) === 'entryDate';
}

/** How a column of a register looks. */
export function styleAt({ register, field }: Extract<EntryPlace, { in: 'register' }>): StyleName {
  return columnStyle(register, field);
}
