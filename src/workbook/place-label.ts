import { isDayNumber } from '../ledger/day-meant';
import { registerPlace, type EntryPlace } from '../ledger/place';
import type { LedgerRegister, RowCells } from '../ledger/registers';
import { dateText } from '../messages/date-text';
import { registerHeader } from '../messages/register-sheets-vi';
import { SHEET_NAME } from '../messages/sheet-names';
import { isError, textOf, type Cell } from '../rules/cell';
import { AREA_HEADERS, CONFIG_HEADERS, settingLabel, SUMMARY_HEADERS } from './find/form-labels';
import { itemCode } from './places';
import { columnStyle } from './sheets/register-looks';

/** What people call a place: the code or the sheet, and the header of the column. "1.4 · Ghi chú" is one. */
export function placeLabel(place: EntryPlace): string {
  const inConfig = (...words: readonly string[]): string => [SHEET_NAME.config, ...words].join(' · ');
  switch (place.in) {
    case 'criterion': {
      const code = place.item === undefined ? place.code : itemCode(place.code, place.item);
      return `${code} · ${AREA_HEADERS[place.field]}`;
    }
    case 'register':
      return `${SHEET_NAME[place.register]} · ${registerHeader(place.register, place.field)}`;
    case 'setting':
      return inConfig(settingLabel(place.setting));
    case 'due':
      return inConfig(place.code, CONFIG_HEADERS.dues.due);
    case 'person':
      return inConfig(place.owner, CONFIG_HEADERS.people[place.field]);
    case 'rating':
      return inConfig(`${CONFIG_HEADERS.rating[place.field]} (${place.index + 1})`);
    case 'lastYear':
      return [SHEET_NAME.summary, place.area, SUMMARY_HEADERS.lastYear].join(' · ');
  }
}

/** A value as its cell shows it: days as dates, numbers with a decimal comma. */
export function valueText(place: EntryPlace, value: Cell): string {
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'number') return textOf(value);
  return holdsDay(place) && isDayNumber(value) ? dateText(value) : String(value).replace('.', ',');
}

/** A row of a register in one line, for people to know it by. */
export function rowText(register: LedgerRegister, row: RowCells): string {
  return Object.entries(row)
    .map(([field, value]) => valueText(registerPlace(register, 0, field), value))
    .filter(text => text !== '')
    .join(' · ');
}

/** Whether days stand at a place. */
export function holdsDay(place: EntryPlace): boolean {
  if (place.in === 'criterion') return place.field === 'date';
  if (place.in === 'register') return columnStyle(place.register, place.field) === 'entryDate';
  return place.in === 'due' || (place.in === 'setting' && place.setting === 'fixedDay');
}
