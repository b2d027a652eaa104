import type { Browser, Locator } from 'playwright-core';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { criterionCell, type AreaColumn } from '../../src/workbook/places';
import { launchChromium } from '../host/browser/launch-chromium';
import { startPreview, type Preview } from '../host/preview-server';
import { ExcelPage, type Opening } from './excel-page';

/** The unit for which journeys make their workbook. */
export const CAM_GIANG = {
  name: 'xã Cẩm Giang',
  code: '10888',
  authority: 'UBND thành phố Hải Phòng',
  year: '2026',
};
/** The heading of the overview of its workbook. */
export const LEDGER = 'xã Cẩm Giang · năm 2026';

/** One Excel after the other in one browser, for all tests of a file. */
export interface Journey {
  /** The Excel of the running test. */
  readonly excel: ExcelPage;
  readonly open: (opening?: Opening) => Promise<ExcelPage>;
  /** Opens Excel and makes a workbook full of made-up entries. */
  readonly openSample: (opening?: Opening) => Promise<ExcelPage>;
  readonly heading: (name: string | RegExp) => Locator;
  readonly button: (name: string | RegExp) => Locator;
}

/** Starts the preview before the tests of a file; each test ends with an Excel that complained about nothing. */
export function journey(): Journey {
  let preview: Preview;
  let browser: Browser;
  let excel: ExcelPage;
  beforeAll(async () => {
    preview = await startPreview();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await preview.close();
  });
  afterEach(async () => {
    const { complaints } = excel;
    await excel.close();
    expect(complaints).toEqual([]);
  });
  const open = async (opening?: Opening): Promise<ExcelPage> => {
    excel = await ExcelPage.open(browser, preview.url, opening);
    return excel;
  };
  return {
    get excel() {
      return excel;
    },
    open,
    openSample: async opening => {
      await open(opening);
      await excel.create(CAM_GIANG);
      await excel.pane.getByRole('button', { name: 'Điền số liệu mẫu' }).click({ timeout: 60_000 });
      await excel.pane.getByText(/^Xếp loại: |^Tạm xếp loại: /).waitFor({ timeout: 30_000 });
      return excel;
    },
    heading: name => excel.pane.getByRole('heading', { name }),
    button: name => excel.pane.getByRole('button', { name }),
  };
}

/** Where a column of a criterion stands in the shipped set, as arguments for `type` and `read`. */
export function place(code: string, column: AreaColumn): [string, string] {
  const { sheet, address } = criterionCell(DEFAULT_SET, code, column);
  return [sheet, address];
}
