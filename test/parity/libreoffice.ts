import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeXlsx } from '../../src/files/write-xlsx';
import { columnName } from '../../src/workbook/address';
import type { CellValue, FormulaCell, PlannedCell, SheetPlan } from '../../src/workbook/plan';
import { xlsxValues, type Calculated, type SheetValues } from './xlsx-values';

export type { Calculated, SheetValues } from './xlsx-values';

/** Cases of one formula. Inputs stand from column A on; the formula stands in the column after the longest row. */
export interface Batch {
  /** Names the sheet: at most 31 characters, each name once. */
  readonly name: string;
  /** `null` is a blank cell, '' a cell whose formula shows nothing, an error is named as "#N/A". */
  readonly rows: readonly (readonly (CellValue | { readonly error: string })[])[];
  /** The formula of a row (from 1), without "=", for inputs in that row. */
  readonly formula: (row: number) => string;
}

/** Long enough for the slowest workbook here on a slow machine; a hanging program must not hang the tests. */
const TIME_LIMIT = 120_000;
/** LibreOffice trusts cached values by default; 0 makes it calculate every formula of an .xlsx file on load. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

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
  const plan = { title: 'Cases', sheets: batches.map(batchSheet), names: [] };
  const values = await recalculate(await writeXlsx(plan));
  return batches.map(batch =>
    batch.rows.map((_, index) => {
      const address = `${columnName(inputWidth(batch) + 1)}${index + 1}`;
      const result = values.get(batch.name)?.get(address);
      if (result === undefined) throw new Error(`LibreOffice gave no value for ${batch.name} ${address}`);
      return result;
    }),
  );
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
    print: { orientation: 'portrait', area: 'A1', pagesHigh: 0 },
  };
}

function inputCell(input: Batch['rows'][number][number]): PlannedCell | null {
  if (input === null) return null;
  // LibreOffice takes an empty constant for a blank cell; only a formula can show nothing.
  if (input === '') return general({ formula: '""', value: '' });
  return general(typeof input === 'object' ? { formula: input.error, value: input.error } : input);
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

/** Converts in a profile of its own, so that neither the user's settings nor another run can matter. */
function convert(bytes: Uint8Array, from: 'xlsx' | 'docx', to: 'xlsx' | 'pdf'): Promise<Uint8Array> {
  return inTemporaryFolder(async folder => {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const file = join(folder, `file.${from}`);
    await writeFile(file, bytes);
    const said = await run(process.env['SOFFICE'] ?? 'soffice', [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      join(folder, 'out'),
      file,
    ]);
    // LibreOffice ends with success even when it could not open the file.
    return readFile(join(folder, 'out', `file.${to}`)).catch(cause => {
      throw new Error(`LibreOffice made no .${to}: ${said}`, { cause });
    });
  });
}

/** Runs work in a folder that is gone afterwards. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'so-cchc-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Runs a program to its end and gives everything it said. */
export function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { timeout: TIME_LIMIT, maxBuffer: 2 ** 24 }, (error, stdout, stderr) => {
      if (!error) resolve(stdout + stderr);
      else if (error.killed) reject(new Error(`${program} did not end within ${TIME_LIMIT / 1000} s`));
      else if (error.code === 'ENOENT')
        reject(new Error(`${program} is not installed; LibreOffice is found through PATH or SOFFICE`));
      else reject(new Error(`${program} failed: ${stderr || error.message}`, { cause: error }));
    });
  });
}
