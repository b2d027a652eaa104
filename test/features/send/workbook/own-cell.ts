import type { OwnCell } from '../../../../src/features/send/workbook/own-sheet-plan';

/** A cell of a sheet that somebody added. Example: `ownCell(0.9, { formula: 'B1/C1', numberFormat: '0.0%' })`. */
export const ownCell = (value: OwnCell['value'], more: Partial<OwnCell> = {}): OwnCell => ({
  value,
  formula: undefined,
  numberFormat: 'General',
  ...more,
});
