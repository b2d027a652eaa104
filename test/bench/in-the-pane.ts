import { performance } from 'node:perf_hooks';
import { ExcelPage } from '../e2e/excel-page';
import { manyRows } from '../e2e/many-rows';
import { inBrowser } from './in-browser';
import { median } from './median';

/**
 * Seconds from the load of the preview's page to the scores of a new workbook, and the median of milliseconds from a
 * key in the box that looks through 5,000 rows until they are drawn.
 */
export function inThePane(): Promise<{ previewCreatedSeconds: number; keystrokeMs: number }> {
  return inBrowser(async (browser, url) => {
    const start = performance.now();
    const excel = await ExcelPage.open(await browser.newPage(), url, { grid: true });
    await excel.create({ name: 'xã Cẩm Giang', code: '10888', authority: 'UBND thành phố Hải Phòng' });
    await excel.pane.getByRole('heading', { name: /^xã Cẩm Giang/ }).waitFor();
    const previewCreatedSeconds = (performance.now() - start) / 1000;
    await excel.show('Sổ theo dõi');
    const { type } = await manyRows(excel);
    return { previewCreatedSeconds, keystrokeMs: median(await type('bao cao 4321')) };
  });
}
