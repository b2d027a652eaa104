import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { criterionCell, type AreaColumn } from '../../src/workbook/places';
import type { PaneRequest } from '../host/browser/preview-page';
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
  let url: string;
  let folder: string;
  let excel: ExcelPage;
  beforeAll(async () => {
    ({ browser, url, folder } = await enterStage());
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    const { complaints } = excel;
    await excel.close();
    expect(complaints).toEqual([]);
  });
  const open = async (opening?: Opening): Promise<ExcelPage> => {
    excel = await ExcelPage.open(browser, url, opening);
    return excel;
  };
  /** Opens a copy of a workbook that the first test of the run to want it makes through the pane. */
  const openMade = async (name: string, make: () => Promise<void>, opening?: Opening): Promise<ExcelPage> => {
    const file = join(folder, `${name}.json`);
    if (existsSync(file)) {
      const requests = JSON.parse(await readFile(file, 'utf8')) as PaneRequest[];
      return open({ ...opening, requests });
    }
    await open(opening);
    const requests = await excel.requestsOf(make);
    // Another process may read it at any moment, or make the same.
    await writeFile(`${file}.${process.pid}`, JSON.stringify(requests));
    await rename(`${file}.${process.pid}`, file);
    return excel;
  };
  const create = async (): Promise<void> => {
    await excel.create(CAM_GIANG);
    await created();
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
      await openMade('blank', create, opening);
      await created();
      return excel;
    },
    openSample: async opening => {
      const make = async (): Promise<void> => {
        await create();
        await button('Điền số liệu mẫu').click();
        await filled();
      };
      await openMade('sample', make, opening);
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
