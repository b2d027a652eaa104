import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx } from '../../src/files/write-xlsx';
import { constantOf, isError, type Cell } from '../../src/rules/cell';
import { columnName } from '../../src/workbook/address';
import type { CellValue, FormulaCell, PlannedCell, SheetPlan } from '../../src/workbook/plan';
import { inTemporaryFolder, office, run } from './office';
import { xlsxValues, type Calculated, type SheetValues } from './xlsx-values';

export type { Calculated, SheetValues } from './xlsx-values';

/** Cases of one formula. Inputs stand from column A on; the formula stands in the column after the longest row. */
export interface Batch {
  /** Names the sheet: at most 31 characters, each name once. */
  readonly name: string;
  /** `null` is a blank cell, '' a cell whose formula shows nothing, an error is named as "#N/A". */
  readonly rows: readonly (readonly Cell[])[];
  /** The formula of a row (from 1), without "=", for inputs in that row. */
  readonly formula: (row: number) => string;
}

/**
 * Every value of a workbook as LibreOffice calculates it; cached values in the file are ignored.
 * Numbers have 15 significant digits, the most that LibreOffice saves. Rejects when LibreOffice is missing or cannot
 * open the file.
 * Example: `(await recalculate(xlsx)).get('Tổng hợp')?.get('C5')` is `87.5`.
 */
export async function recalculate(xlsx: Uint8Array): Promise<SheetValues> {
  return xlsxValues(await savedAgain(xlsx));
}

/**
 * The results of many formulas at once: one list per batch, one result per row. All batches share one workbook, so
 * that thousands of cases cost one start of LibreOffice.
 * Example: `evaluateInLibreOffice([{ name: 'sum', rows: [[1, 2], [3, null]], formula: row => `SUM(A${row}:B${row})` }])`
 * is `[[3, 3]]`.
 */
export async function evaluateInLibreOffice(batches: readonly Batch[]): Promise<Calculated[][]> {
  const plan = { title: 'Cases', sheets: batches.map(batchSheet), names: [], protected: false };
  const values = await recalculate(await writeXlsx(plan));
  return batches.map(batch => {
    // Tens of thousands of rows share a column: it is looked for once.
    const column = columnName(inputWidth(batch) + 1);
    return batch.rows.map((_, index) => {
      const address = `${column}${index + 1}`;
      const result = values.get(batch.name)?.get(address);
      if (result === undefined) throw new Error(`LibreOffice gave no value for ${batch.name} ${address}`);
      return result;
    });
  });
}

function inputWidth({ rows }: Batch): number {
  return Math.max(0, ...rows.map(({ length }) => length));
}

function batchSheet(batch: Batch): SheetPlan {
  const width = inputWidth(batch);
  const rows = batch.rows.map((inputs, index) => ({
    cells: [
      ...Array.from({ length: width }, (_, column) => inputCell(inputs[column] ?? null)),
      general({ formula: batch.formula(index + 1), value: '' }),
    ],
  }));
  return {
    name: batch.name,
    visibility: 'visible',
    columns: [],
    rows,
    merges: [],
    validations: [],
    conditionals: [],
    charts: [],
    protected: false,
    print: { orientation: 'portrait', range: 'A1', pagesHigh: 0 },
  };
}

function inputCell(input: Batch['rows'][number][number]): PlannedCell | null {
  if (input === null) return null;
  // LibreOffice takes an empty constant for a blank cell; only a formula can show nothing.
  if (input === '') return general({ formula: '""', value: '' });
  return general(isError(input) ? { formula: input.error, value: input.error } : constantOf(input));
}

function general(content: CellValue | FormulaCell): PlannedCell {
  return { content, style: 'entryGeneral' };
}

/** The workbook as LibreOffice saves it after opening it, every formula calculated. */
export function savedAgain(xlsx: Uint8Array): Promise<Uint8Array> {
  return convert(xlsx, 'xlsx', 'xlsx');
}

/** The workbook as LibreOffice prints it, very hidden sheets left out. */
export function toPdf(xlsx: Uint8Array): Promise<Uint8Array> {
  return convert(xlsx, 'xlsx', 'pdf');
}

/** A Word document as LibreOffice prints it. */
export function docxToPdf(docx: Uint8Array): Promise<Uint8Array> {
  return convert(docx, 'docx', 'pdf');
}

/** One PNG for each page, in order. Needs pdftoppm. Example: `pdfToPng(await toPdf(xlsx), 80)`. */
export function pdfToPng(pdf: Uint8Array, dpi: number): Promise<Uint8Array[]> {
  return inTemporaryFolder(async folder => {
    await writeFile(join(folder, 'in.pdf'), pdf);
    await run('pdftoppm', ['-png', '-r', String(dpi), join(folder, 'in.pdf'), join(folder, 'page')]);
    const pages = (await readdir(folder)).filter(name => name.endsWith('.png')).sort();
    return Promise.all(pages.map(name => readFile(join(folder, name))));
  });
}

/** The words of each page with where they stand, in points from the upper left corner. Needs pdftotext. */
export function pdfWords(pdf: Uint8Array): Promise<PdfPage[]> {
  return inTemporaryFolder(async folder => {
    await writeFile(join(folder, 'in.pdf'), pdf);
    await run('pdftotext', ['-bbox', join(folder, 'in.pdf'), join(folder, 'out.html')]);
    const html = await readFile(join(folder, 'out.html'), 'utf8');
    return html.split('<page ').slice(1).map(pdfPage);
  });
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly {
    readonly text: string;
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }[];
}

function pdfPage(html: string): PdfPage {
  const [, width, height] = /^width="([\d.]+)" height="([\d.]+)"/.exec(html)!;
  const words = [
    ...html.matchAll(
      /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g,
    ),
  ].map(([, left, top, right, bottom, text]) => ({
    text: text!,
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
  return { width: Number(width), height: Number(height), words };
}

/** The name of the file is what LibreOffice tells the kind of document by. */
function convert(bytes: Uint8Array, from: 'xlsx' | 'docx', to: 'xlsx' | 'pdf'): Promise<Uint8Array> {
  return inTemporaryFolder(async folder => {
    const [file, out] = [join(folder, `file.${from}`), join(folder, 'out')];
    await writeFile(file, bytes);
    return office(['--convert-to', to, '--outdir', out, file], join(out, `file.${to}`));
  });
}
