import type { IndexSet } from '../catalogue/index-set';
import type { Place } from '../ledger/place';
import { SHEET_NAME } from '../messages/sheet-names';
import { cell } from './address';
import type { FoundRows } from './found-rows';
import {
  areaColumn,
  configLayout,
  itemCode,
  registerColumn,
  settingCell,
  SUMMARY_HEADER_ROW,
  summaryCell,
} from './places';

/** A cell of the open workbook. */
export interface CellAddress {
  readonly sheet: string;
  readonly address: string;
}

/**
 * The cell at a place, in a workbook whose rows may have been moved; `undefined` when its row is gone.
 * Example: `placeAddress(set, found, { in: 'setting', setting: 'year' })` is `{ sheet: 'Cấu hình', address: 'B7' }`.
 */
export function placeAddress(set: IndexSet, found: FoundRows, place: Place): CellAddress | undefined {
  const config = (address: string): CellAddress => ({ sheet: SHEET_NAME.config, address });
  switch (place.in) {
    case 'criterion': {
      const code = place.item === undefined ? place.code : itemCode(place.code, place.item);
      const at = found.criteria.get(code);
      return at && { sheet: at.sheet, address: cell(at.row, areaColumn(place.field)) };
    }
    case 'register': {
      const row = found.registers[place.register][place.index];
      return row === undefined
        ? undefined
        : {
            sheet: SHEET_NAME[place.register],
            address: cell(row, registerColumn(place.register, place.field)),
          };
    }
    case 'setting':
      return config(settingCell(place.setting));
    case 'due': {
      const { duesRow, dues } = configLayout(set);
      return config(cell(duesRow + dues.indexOf(place.code), 3));
    }
    case 'person': {
      const { peopleRow, people } = configLayout(set);
      return config(cell(peopleRow + people.indexOf(place.owner), place.field === 'name' ? 2 : 3));
    }
    case 'rating':
      return config(cell(configLayout(set).ratingRow + place.index, 2));
    case 'lastYear': {
      const row = SUMMARY_HEADER_ROW + 1 + set.areas.findIndex(({ code }) => code === place.area);
      return { sheet: SHEET_NAME.summary, address: summaryCell('lastYear', row) };
    }
    case 'sheet':
      return { sheet: place.sheet, address: place.address };
  }
}
