/**
 * Excel for tests, on the real office.js client and without a screen:
 *
 *     const host = startHost();                        // or { apiLevel: '1.9' }, { sharedFunctions: 'dist/functions.js' }
 *     host.install();                                  // Excel and Office are global now, as the product expects
 *     await host.Excel.run(async context => { … });    // or whatever product code does
 *     expect(host.workbook.read('Sheet1', 'A1').value).toBe(1);
 *     host.dispose();                                  // in afterEach; uninstalls as well
 */
import { loadClient } from './client/load-client';
import type { Book } from './book/book';
import type { SavedBook } from './book/saved-book';
import { startUniver } from './book/start-univer';
import { ExcelHost, type Syncs } from './excel-host';
import type { Faults } from './faults';
import type { EmptyCell } from './functions/argument';
import { loadFunctions } from './functions/load-functions';
import { registerFunctions } from './functions/register-functions';
import type { CellView, TypeResult } from './hand';

export interface HostOptions {
  /** The ExcelApi set that this Excel has; '1.20' unless said otherwise. Members of newer sets are refused. */
  readonly apiLevel?: string;
  /** Path of a built functions.js; formulas can call what it associates. Its metadata lie beside it as .json. */
  readonly sharedFunctions?: string;
  /** False in an Excel that has no custom functions; it has them unless said otherwise. */
  readonly customFunctions?: boolean;
  /** What functions get for an empty cell; 0 as in Excel on the desktop unless said otherwise. */
  readonly emptyCell?: EmptyCell;
  /** The workbook that it opens a copy of; one with an empty sheet, "Sheet1", unless said otherwise. */
  readonly opens?: SavedBook;
}

/** The workbook as a person sees it, and all that the host knows of it. */
export interface WorkbookView {
  /** Types into a cell as a person does; resolves when formulas and listeners are done. */
  readonly type: (sheet: string, address: string, input: string | number | boolean) => Promise<TypeResult>;
  readonly read: (sheet: string, address: string) => CellView;
  readonly book: Book;
}

export interface HeadlessExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly workbook: WorkbookView;
  readonly syncs: Syncs;
  readonly faults: Faults;
  /** Makes `Excel`, `Office` and `OfficeExtension` global. */
  install(): void;
  uninstall(): void;
  dispose(): void;
}

const GLOBALS = ['Excel', 'Office', 'OfficeExtension'] as const;

/** Starts an Excel. Each call gives a fresh client and a fresh workbook. */
export function startHost({
  apiLevel = '1.20',
  sharedFunctions,
  customFunctions = true,
  emptyCell = 0,
  opens,
}: HostOptions = {}): HeadlessExcel {
  const host = new ExcelHost(startUniver(opens?.grid), opens);
  host.book.tellsTriggerSource = atLeast(apiLevel, '1.14');
  const client = loadClient({
    isSetSupported: (name, version) =>
      name === 'DelayForCellEdit' ||
      (name === 'CustomFunctionsRuntime' && customFunctions) ||
      (name.toLowerCase() === 'excelapi' && atLeast(apiLevel, String(version ?? '1.1'))),
    execute: ({ Body }, flags) => host.execute(JSON.stringify(Body), flags),
  });
  if (sharedFunctions !== undefined)
    registerFunctions(
      host.book.grid.injector,
      loadFunctions(sharedFunctions, client.CustomFunctions),
      emptyCell,
      host.book.grid.busy,
    );
  host.book.events.deliver = entries => client.notify({ entries });

  const globals = globalThis as Record<string, unknown>;
  let before: Record<string, unknown> | undefined;
  const excel: HeadlessExcel = {
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
    workbook: {
      type: (sheet, address, input) => host.type(sheet, address, input),
      read: (sheet, address) => host.hand.read(sheet, address),
      book: host.book,
    },
    syncs: host.syncs,
    faults: host.faults,
    install() {
      before ??= Object.fromEntries(GLOBALS.map(name => [name, globals[name]]));
      for (const name of GLOBALS) globals[name] = client[name];
    },
    uninstall() {
      if (before) Object.assign(globals, before);
      before = undefined;
    },
    dispose() {
      excel.uninstall();
      host.dispose();
    },
  };
  return excel;
}

/** `atLeast('1.14', '1.9')` is true. */
function atLeast(level: string, wanted: string): boolean {
  const [major = 0, minor = 0] = level.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
