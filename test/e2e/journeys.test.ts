import type { Browser } from 'playwright-core';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { criterionCell } from '../../src/workbook/places';
import { launchChromium } from '../host/browser/launch-chromium';
import { startPreview, type Preview } from '../host/preview-server';
import { seriousViolations } from './accessibility';
import { ExcelPage, type Opening } from './excel-page';

const CAM_GIANG = {
  name: 'xã Cẩm Giang',
  code: '10888',
  authority: 'UBND thành phố Hải Phòng',
  year: '2026',
};

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

async function open(opening?: Opening): Promise<void> {
  excel = await ExcelPage.open(browser, preview.url, opening);
}
const heading = (name: string) => excel.pane.getByRole('heading', { name });
const button = (name: string | RegExp) => excel.pane.getByRole('button', { name });
const place = (code: string, column: Parameters<typeof criterionCell>[2]): [string, string] => {
  const { sheet, address } = criterionCell(DEFAULT_SET, code, column);
  return [sheet, address];
};

describe('from an empty workbook to scores', () => {
  test('the officer makes the workbook, types numbers, and scores follow at once', async () => {
    await open();
    await heading('Tạo sổ theo dõi').waitFor();
    await excel.picture('first-run-320');
    expect(await seriousViolations(excel)).toEqual([]);
    await excel.create(CAM_GIANG);
    await heading('xã Cẩm Giang · năm 2026').waitFor({ timeout: 60_000 });
    expect(await excel.sheetNames()).toEqual(
      expect.arrayContaining([
        'Sheet1',
        'Hướng dẫn',
        'Tổng hợp',
        ...DEFAULT_SET.areas.map(({ sheet }) => sheet),
        '_cchc',
      ]),
    );

    expect(await excel.type(...place('1.1', 'done'), '9')).toBe('entered');
    expect(await excel.type(...place('1.1', 'total'), '10')).toBe('entered');
    await excel.pane.getByText('1/40 tiêu chí').first().waitFor();
    expect((await excel.read(...place('1.1', 'score'))).text).toBe('1,35');
    expect((await excel.read(...place('1.1', 'check'))).text).toBe('');
    expect((await excel.read('Tổng hợp', 'E5')).value).toBeCloseTo(1.35, 9);
    await excel.pane.getByText('1,35').first().waitFor();
    await excel.picture('scores-started-320');
    expect(await seriousViolations(excel)).toEqual([]);
  });

  test('a wrong entry is told in the pane, and the way leads to its cell', async () => {
    await open();
    await excel.create(CAM_GIANG);
    await heading('xã Cẩm Giang · năm 2026').waitFor({ timeout: 60_000 });
    await excel.type(...place('1.1', 'total'), '5');
    await excel.type(...place('1.1', 'done'), '12');
    await button(/^1\.1: /).click();
    const [sheet] = place('1.1', 'check');
    await excel.page.waitForFunction(name => window.host!.host.book.activeSheet.name === name, sheet);
    await excel.picture('wrong-entry-320');
    await excel.type(...place('1.1', 'done'), '5');
    await button(/^1\.1: /).waitFor({ state: 'detached' });
  });
});
