import { isError, isUnread, type KnownCell } from '../../src/rules/cell';
import { Book } from '../host/book/book';
import { startUniver } from '../host/book/start-univer';
import type { SharedFunctions } from '../host/functions/function-metadata';
import { registerFunctions } from '../host/functions/register-functions';
import type { Batch, Calculated } from './libreoffice';

/** Univer slows down with every sheet that a workbook has, so many batches share several workbooks. */
const SHEETS_PER_BOOK = 40;

/**
 * The results of many formulas at once as Univer's engine calculates them, in the shape of `evaluateInLibreOffice`;
 * `functions` are the custom functions that they may call.
 * Time grows with the square of the rows of a batch: 50 rows cost 1 ms each, 2,000 cost 7 ms each.
 * Example: `evaluateInUniver([{ name: 'sum', rows: [[1, 2], [3, null]], formula: row => `SUM(A${row}:B${row})` }])`
 * is `[[3, 3]]`.
 */
export async function evaluateInUniver(
  batches: readonly Batch[],
  functions?: SharedFunctions,
): Promise<Calculated[][]> {
  const results: Calculated[][] = [];
  for (let index = 0; index < batches.length; index += SHEETS_PER_BOOK)
    results.push(...(await evaluateInOneBook(batches.slice(index, index + SHEETS_PER_BOOK), functions)));
  return results;
}

async function evaluateInOneBook(
  batches: readonly Batch[],
  functions: SharedFunctions | undefined,
): Promise<Calculated[][]> {
  const univer = startUniver();
  try {
    const book = new Book(univer);
    // An empty cell is 0 for them, as in Excel on the desktop.
    if (functions) registerFunctions(book.grid.injector, functions, 0);
    const places = batches.map(batch => enterBatch(book, batch));
    await book.settle();
    return places.map(({ sheet, column, rows }) =>
      Array.from({ length: rows }, (_, row) => {
        const value = sheet.cells.value(row, column);
        return sheet.cells.isError(row, column) ? { error: String(value) } : value;
      }),
    );
  } finally {
    univer.dispose();
  }
}

interface Place {
  readonly sheet: ReturnType<Book['addSheet']>;
  readonly column: number;
  readonly rows: number;
}

function enterBatch(book: Book, { name, rows, formula }: Batch): Place {
  const sheet = book.addSheet(name);
  const column = Math.max(0, ...rows.map(({ length }) => length));
  rows.forEach((inputs, row) => {
    inputs.forEach((input, index) => {
      if (input !== null && !isUnread(input)) book.enter(sheet, row, index, entry(input), 'en');
    });
    book.enter(sheet, row, column, `=${formula(row + 1)}`, 'en');
  });
  return { sheet, column, rows: rows.length };
}

/** What a program writes so that the cell holds this very value: texts stay texts, '' is shown by a formula. */
function entry(input: NonNullable<KnownCell>): string | number | boolean {
  if (input === '') return '=""';
  if (typeof input === 'string') return `'${input}`;
  return isError(input) ? input.error : input;
}
