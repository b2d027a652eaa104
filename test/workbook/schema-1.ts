import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../src/rules/cell';
import type { SheetCells } from '../../src/workbook/sheet-cells';
import { xlsxValues } from '../parity/xlsx-values';

/** The cells of the workbook of schema 1 in `fixtures`, by the names of its sheets. */
export function schema1(): ReadonlyMap<string, SheetCells> {
  const values = xlsxValues(readFileSync(join(__dirname, 'fixtures/schema-1.xlsx')));
  return new Map(
    [...values].map(([name, cells]) => {
      const rows: Cell[][] = [];
      for (const [address, value] of cells) {
        const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
        (rows[Number(row) - 1] ??= [])[column - 1] = value;
      }
      return [name, Array.from(rows, row => Array.from(row ?? [], cell => cell ?? null))];
    }),
  );
}
