import { performance } from 'node:perf_hooks';
import { ExcelPage } from '../e2e/excel-page';
import { longestTask } from '../e2e/longest-task';
import { launchChromium } from '../host/browser/launch-chromium';
import { startPreview } from '../host/preview-server';
import { withUnitFiles } from '../sample/unit-files';

/** A province has over a hundred units. */
const UNITS = 200;

/** What it takes to read the workbooks of 200 units in the pane and to rank them, and the longest task meanwhile. */
export function ranking(): Promise<{ rankUnitsSeconds: number; rankUnitsTaskMs: number }> {
  return withUnitFiles(UNITS, async paths => {
    const preview = await startPreview();
    const browser = await launchChromium();
    try {
      const excel = await ExcelPage.open(browser, preview.url);
      await excel.show('Nhiều đơn vị');
      const picker = excel.pane.getByLabel('Chọn tệp…');
      await picker.waitFor({ state: 'attached' });
      const start = performance.now();
      const rankUnitsTaskMs = await longestTask(excel, async () => {
        await picker.setInputFiles([...paths]);
        await excel.pane
          .getByRole('heading', { name: `Xếp hạng (${UNITS} đơn vị)` })
          .waitFor({ timeout: 120_000 });
      });
      return { rankUnitsSeconds: (performance.now() - start) / 1000, rankUnitsTaskMs };
    } finally {
      await browser.close();
      await preview.close();
    }
  });
}
