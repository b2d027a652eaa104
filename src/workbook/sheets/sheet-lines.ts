import type { Ledger } from '../../ledger/ledger';
import { AREA_TEXT } from '../../messages/workbook-vi';
import { literal } from '../../rules/formula';
import { FLAG } from '../../rules/words';
import { settingName } from '../places';
import type { FormulaCell } from '../plan';

/** The line below a title that names the unit and the year, from the configuration. */
export function unitLine({ settings }: Ledger): FormulaCell {
  const { before, between } = AREA_TEXT.unitLine;
  return {
    formula: `${literal(before)}&${settingName('unitName')}&${literal(between)}&${settingName('year')}`,
    value: `${before}${settings.unitName}${between}${settings.year}`,
  };
}

/** The line that marks made-up entries on every sheet; in a real workbook it says `otherwise`, by default nothing. */
export function sampleLine({ settings }: Pick<Ledger, 'settings'>, otherwise = ''): FormulaCell {
  return {
    formula: `IF(${settingName('sample')}=${literal(FLAG)},${literal(AREA_TEXT.sample)},${literal(otherwise)})`,
    value: settings.sample ? AREA_TEXT.sample : otherwise,
  };
}
