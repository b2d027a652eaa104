import type { ReckoningDay } from '../../ledger/days';
import type { Ledger } from '../../ledger/ledger';
import { SUMMARY_TEXT } from '../../messages/workbook-vi';
import { literal } from '../../rules/formula';
import { calendarDay } from '../../rules/serial-date';
import type { Grid } from '../grid';
import { settingName, SUMMARY_COLUMNS } from '../places';
import { sampleLine } from './sheet-lines';

/** The columns of the signature of the head, on the right. */
const SIGNER_COLUMN = 10;

/** The head of an official paper (Nghị định 30/2020/NĐ-CP, Phụ lục I): who issues it, the national motto, what it is. */
export function titleBlock(grid: Grid, { settings }: Ledger, today: ReckoningDay): void {
  const last = SUMMARY_COLUMNS.length;
  const half = SUMMARY_COLUMNS.indexOf('self');
  const { organ, nation, motto, title, asOf } = SUMMARY_TEXT;
  grid.across(1, 1, half, 'organ', organ).across(1, half + 1, last, 'organ', nation);
  grid.across(2, 1, half, 'organ', {
    formula: `UPPER(${settingName('unitName')})`,
    value: settings.unitName.toLocaleUpperCase('vi'),
  });
  grid.across(2, half + 1, last, 'organ', motto);
  grid.across(3, 1, last, 'title', {
    formula: `${literal(title)}&${settingName('year')}`,
    value: `${title}${settings.year}`,
  });
  grid.height(3, 36);
  const [day, period] = [settingName('asOf'), settingName('period')];
  const at = calendarDay(today);
  const shown = `${asOf.day}${String(at.day).padStart(2, '0')}${asOf.month}${at.month < 3 ? '0' : ''}${at.month}${asOf.year}${at.year}`;
  grid.across(4, 1, last, 'subtitle', {
    formula: `IF(ISNUMBER(${day}),${literal(asOf.day)}&TEXT(DAY(${day}),"00")&${literal(asOf.month)}&IF(MONTH(${day})<3,"0","")&MONTH(${day})&${literal(asOf.year)}&YEAR(${day}),"")&IF(${period}="","",${literal(asOf.period)}&${period})`,
    value: shown + (settings.period === '' ? '' : asOf.period + settings.period),
  });
  grid.across(5, 1, last, 'warning', sampleLine({ settings }));
}

/** Who made the table, on the left, and who signs it for the unit, on the right. */
export function signatures(grid: Grid, row: number, { settings }: Ledger): void {
  const last = SUMMARY_COLUMNS.length;
  const { place, preparer, preparerNote, signature } = SUMMARY_TEXT;
  grid.across(row, SIGNER_COLUMN, last, 'place', place);
  grid.across(row + 1, 1, 3, 'signature', preparer).across(row + 2, 1, 3, 'place', preparerNote);
  grid.across(row + 1, SIGNER_COLUMN, last, 'signature', signature);
  grid.across(row + 2, SIGNER_COLUMN, last, 'signature', {
    formula: `${settingName('signerTitle')}&""`,
    value: settings.signerTitle,
  });
  grid.across(row + 6, SIGNER_COLUMN, last, 'signature', {
    formula: `${settingName('signerName')}&""`,
    value: settings.signerName,
  });
}
