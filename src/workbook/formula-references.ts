/** References inside formulas, as the plan writes them: sheets in quotes, columns in capitals. */

/** Part of a formula outside texts that refers to cells: `'Cấu hình'!$A$4:$B$6` or `F7`. */
const REFERENCE =
  /"(?:[^"]|"")*"|('(?:[^']|'')*'!)?(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?)(\d+)(?::(\$?[A-Z]{1,3}\$?)(\d+))?(?![\p{L}\p{N}_(.])/gu;

/** Rows from `top` to `bottom`; both the same for a single cell. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** The sheets that a formula names. `namedSheets("SUM('Cấu hình'!A1)+B2")` is `['Cấu hình']`. */
export function namedSheets(formula: string): string[] {
  return [...formula.matchAll(REFERENCE)].flatMap(([, sheet]) =>
    sheet === undefined ? [] : [unquoted(sheet)],
  );
}

/**
 * The formula with its rows where they stand now, or `undefined` when `moved` does not know one of them. `moved` gets
 * the sheet that a reference names, or nothing for the formula's own sheet.
 * Example: `withRows('SUM(F5:F8)', (_, { top, bottom }) => ({ top, bottom: bottom + 1 }))` is "SUM(F5:F9)".
 */
export function withRows(
  formula: string,
  moved: (sheet: string | undefined, rows: Rows) => Rows | undefined,
): string | undefined {
  let known = true;
  const text = formula.replace(
    REFERENCE,
    (whole: string, sheet?: string, left?: string, first?: string, right?: string, last?: string) => {
      if (left === undefined) return whole;
      const top = Number(first);
      const rows = moved(sheet && unquoted(sheet), { top, bottom: last === undefined ? top : Number(last) });
      if (!rows) known = false;
      const end = right === undefined ? '' : `:${right}${rows?.bottom}`;
      return `${sheet ?? ''}${left}${rows?.top}${end}`;
    },
  );
  return known ? text : undefined;
}

const PART = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+|["']/g;

/**
 * A formula in the one form in which two that do the same are equal, as far as Excel or a file may rewrite what was
 * entered: "=", spaces, letter case, quotes around sheet names, prefixes of functions, "@".
 * Example: `canonical('=sum( F5:F8 )')` is "SUM(F5:F8)".
 */
export function canonical(formula: string): string {
  const parts = formula.normalize('NFC').replace(/^=/, '').match(PART) ?? [];
  return parts
    .map(part => {
      if (part.startsWith('"')) return part;
      if (part.startsWith("'")) return part.toUpperCase();
      return part
        .replace(/[\s@]+/g, '')
        .replace(/_xldudf_CCHC_/gi, 'CCHC.')
        .replace(/_xl(fn|ws)\./gi, '')
        .replace(/(?<![#\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)!/gu, "'$1'!")
        .toUpperCase();
    })
    .join('');
}

function unquoted(sheet: string): string {
  return sheet.slice(1, -2).replace(/''/g, "'");
}
