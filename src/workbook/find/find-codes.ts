import { codeText, retypedCodes } from './code-meant';
import type { FoundTable } from './find-table';
import { placesOf, soughtAmong, type Sought } from './sought';

/** The rows of a table by their codes. */
export type FoundCodes = ReadonlyMap<string, Sought<number>>;

/**
 * Finds the row of each code below the header. A code that a program turned into a number or a day is put back where it
 * can be no other; else all that it can be are doubtful. Example: `findCodes(table, ['1.1', '1.10']).get('1.10')`.
 */
export function findCodes(table: FoundTable<'code'>, codes: readonly string[]): FoundCodes {
  const known = new Map(codes.map(code => [code.toLowerCase(), code]));
  const columns = placesOf(table.columns.code);
  const rows = new Map<string, number[]>();
  const retyped: { readonly row: number; readonly may: readonly string[] }[] = [];
  const add = (code: string, row: number): void => {
    rows.set(code, [...(rows.get(code) ?? []), row]);
  };
  table.cells.forEach((cells, index) => {
    const row = index + 1;
    if (table.header === undefined || row <= table.header) return;
    for (const column of columns) {
      const code = known.get(codeText(cells[column - 1]));
      if (code !== undefined) return add(code, row);
    }
    const may = columns.flatMap(column =>
      retypedCodes(cells[column - 1]).flatMap(text => known.get(text) ?? []),
    );
    if (may.length > 0) retyped.push({ row, may });
  });
  const exact = new Set(rows.keys());
  const unclear = new Map<string, number[]>();
  for (const { row, may } of retyped) {
    const free = may.filter(code => !exact.has(code));
    const [only, ...others] = free.length > 0 ? free : may;
    if (only !== undefined && others.length === 0) add(only, row);
    else for (const code of [only!, ...others]) unclear.set(code, [...(unclear.get(code) ?? []), row]);
  }
  return new Map(
    codes.map((code): [string, Sought<number>] => {
      const certain = rows.get(code) ?? [];
      const among = unclear.get(code);
      return among
        ? [code, { state: 'doubtful', why: 'ambiguous', among: [...certain, ...among] }]
        : [code, soughtAmong(certain)];
    }),
  );
}
