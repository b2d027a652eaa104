import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { criterionCell, type AreaColumn } from '../../src/workbook/places';
import { ExcelPage, type Opening } from './excel-page';
import { enterStage } from './stage';

/** The unit for which journeys make their workbook. */
export const CAM_GIANG = {
  name: 'xã Cẩm Giang',
  code: '10888',
  authority: 'UBND thành phố Hải Phòng',
  year: '2026',
};
/** The heading of the overview of its workbook. */
export const LEDGER = 'xã Cẩm Giang · năm 2026';

/** One Excel after the other, for all tests of a file. */
export interface Journey {
  /** The Excel of the running test. */
  readonly excel: ExcelPage;
  readonly open: (opening?: Opening) => Promise<ExcelPage>;
  /** Opens Excel with a workbook that was made for `CAM_GIANG` and holds no entries. */
  readonly openBlank: (opening?: Opening) => Promise<ExcelPage>;
  /** The same, full of made-up entries. */
  readonly openSample: (opening?: Opening) => Promise<ExcelPage>;
  readonly heading: (name: string | RegExp) => Locator;
  readonly button: (name: string | RegExp) => Locator;
}

/** Enters the stage before the tests of a file; each test ends with an Excel that complained about nothing. */
export function journey(): Journey {
  let browser: Browser;
  let page: Page;
  let url: string;
  let folder: string;
  let excel: ExcelPage;
  beforeAll(async () => {
    ({ browser, url, folder } = await enterStage());
    page = await browser.newPage();
  });
  afterAll(() => browser.close());
  const leave = (): void => {
    excel.leave();
    expect(excel.complaints).toEqual([]);
  };
  afterEach(leave);
  const open = async (opening?: Opening): Promise<ExcelPage> => {
    excel = await ExcelPage.open(page, url, opening);
    return excel;
  };
  /** Opens a copy of one of two workbooks; the first test of the run to want one makes both through the pane. */
  const openCopy = async (book: 'blank' | 'sample', opening?: Opening): Promise<ExcelPage> => {
    if (!existsSync(join(folder, 'sample.json'))) {
      await open();
      await make();
      leave();
    }
    return open({ ...opening, book });
  };
  const make = async (): Promise<void> => {
    await excel.create(CAM_GIANG);
    await created();
    await keep('blank');
    await button('Điền số liệu mẫu').click();
    await filled();
    await keep('sample');
  };
  const keep = async (book: string): Promise<void> => {
    const file = join(folder, `${book}.json`);
    // Another process may read it at any moment, or make the same.
    await writeFile(
      `${file}.${process.pid}`,
      await excel.ask(({ host }) => JSON.stringify(host.book.save())),
    );
    await rename(`${file}.${process.pid}`, file);
  };
  const created = (): Promise<void> => heading(LEDGER).waitFor();
  const filled = (): Promise<void> =>
    excel.pane.getByText(/^(Xếp loại|Tạm xếp loại|Rating|Rating so far): /).waitFor();
  const heading = (name: string | RegExp): Locator => excel.pane.getByRole('heading', { name });
  const button = (name: string | RegExp): Locator => excel.pane.getByRole('button', { name });
  return {
    get excel() {
      return excel;
    },
    open,
    openBlank: async opening => {
      await openCopy('blank', opening);
      await created();
      return excel;
    },
    openSample: async opening => {
      await openCopy('sample', opening);
      await filled();
      return excel;
    },
    heading,
    button,
  };
}

/** Where a column of a criterion stands in the shipped set, as arguments for `type` and `read`. */
export function place(code: string, column: AreaColumn): [string, string] {
  const { sheet, address } = criterionCell(DEFAULT_SET, code, column);
  return [sheet, address];
}
