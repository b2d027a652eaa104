import { ExcelPage } from '../e2e/excel-page';
import { withUnitFiles } from '../sample/unit-files';
import { inBrowser } from './in-browser';
import { longestTask } from './longest-task';

/** A province has over a hundred units. */
const UNITS = 200;

/** What it takes to read the workbooks of 200 units in the pane and to rank them, and the longest task meanwhile. */
export function ranking(): Promise<{ rankUnitsSeconds: number; rankUnitsTaskMs: number }> {
  return withUnitFiles(UNITS, paths =>
    inBrowser(async (browser, url) => {
      const excel = await ExcelPage.open(await browser.newPage(), url);
      await excel.show('Nhiều đơn vị');
      const picker = excel.pane.getByLabel('Chọn tệp…');
      await picker.waitFor({ state: 'attached' });
      const start = performance.now();
      const rankUnitsTaskMs = await longestTask(excel, async () => {
        await picker.setInputFiles([...paths]);
        await excel.pane.getByRole('heading', { name: `Xếp hạng (${UNITS} đơn vị)` }).waitFor();
      });
      const rankUnitsSeconds = (performance.now() - start) / 1000;
      if ((await longestTask(excel, () => busyFor(excel, BUSY))) < BUSY)
        throw new Error('the browser does not tell of long tasks');
      return { rankUnitsSeconds, rankUnitsTaskMs };
    }),
  );
}

/** Milliseconds of a task that the browser must tell of, or none that it tells means anything. */
const BUSY = 150;

/** Keeps the pane's thread busy with one task; `performance` is the pane's own here, so this file imports none. */
function busyFor(excel: ExcelPage, ms: number): Promise<void> {
  return excel.pane.locator('body').evaluate(
    (_, ms) =>
      new Promise<void>(resolve => {
        setTimeout(() => {
          for (const start = performance.now(); performance.now() - start < ms;);
          resolve();
        });
      }),
    ms,
  );
}
