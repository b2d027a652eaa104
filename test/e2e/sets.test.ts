import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seriousViolations } from './accessibility';
import type { ExcelPage } from './excel-page';
import { CAM_GIANG, journey, LEDGER } from './journey';

const at = journey();
const { heading, button } = at;
let excel: ExcelPage;
const TABLES = join(__dirname, '../features/sets/fixtures');

/** Opens the form and goes from it to the reading of a table. */
async function openReader(): Promise<void> {
  excel = await at.open();
  await heading('Tạo sổ theo dõi').waitFor();
  await button('Đọc bảng tiêu chí của tỉnh…').click();
  await heading('Bộ tiêu chí của cơ quan cấp trên').waitFor();
}

async function choose(file: string): Promise<void> {
  await excel.pane.locator('input[type=file]').setInputFiles(join(TABLES, file));
}

/** Puts a page on the clipboard of the field, as programs of Office do. */
async function paste(html: string): Promise<void> {
  await excel.pane.getByRole('textbox', { name: 'Dán bảng' }).evaluate((field, page) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', page);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

/** Looks at every rule that waits for it, and takes what was read. */
async function agreeToAll(): Promise<void> {
  const groups = excel.pane.getByRole('radiogroup');
  for (let index = 0; index < (await groups.count()); index++) {
    const group = groups.nth(index);
    if (!(await group.isVisible())) continue;
    if ((await group.getByRole('radio', { checked: true }).count()) === 0)
      await group.getByRole('radio').first().check();
  }
}

test('a table of Word becomes a workbook with scores', async () => {
  await openReader();
  await excel.picture('set-reader-320');
  await choose('h1-ba-cap.docx');
  await excel.pane.getByText(/^29 tiêu chí · /).waitFor();
  await excel.picture('set-read-320');
  expect(await seriousViolations(excel)).toEqual([]);
  await agreeToAll();
  await button('Tạo sổ theo bộ tiêu chí này').click();
  await excel.create({ ...CAM_GIANG });
  await heading(LEDGER).waitFor();
  await excel.picture('set-ledger-320');

  // How a criterion is scored stands beside its entry, word for word; it is looked for by its code and by its words.
  const main = excel.pane.getByRole('main');
  await excel.field('Tìm tiêu chí').fill('1.1.1');
  await main.getByText('Ban hành không kịp thời: 0,25').first().waitFor();
  await excel.field('Tìm tiêu chí').fill('gop y du thao');
  await main.getByText(/quá hạn: 0\s+Trường hợp trong năm/).waitFor();
  await excel.picture('criterion-found-320');
  expect(await seriousViolations(excel)).toEqual([]);
  await button('Đến ô nhập').click();
  await excel.field('Tìm tiêu chí').fill('');
  await main.getByText(/quá hạn: 0\s+Trường hợp trong năm/).waitFor();
  await excel.picture('criterion-selected-320');
});

test('a table with parts outside the total is made once its sums were accepted', async () => {
  await openReader();
  await choose('h2-la-ma-thuong-tru.xlsx');
  await excel.pane.getByText(/^17 tiêu chí · |^22 tiêu chí · /).waitFor();
  await agreeToAll();
  expect(await button('Tạo sổ theo bộ tiêu chí này').isEnabled()).toBe(false);
  await excel.pane.getByRole('checkbox', { name: /^Chấp nhận chênh lệch/ }).check();
  await excel.picture('set-sums-320');
  await button('Tạo sổ theo bộ tiêu chí này').click();
  await excel.create({ ...CAM_GIANG });
  await heading(LEDGER).waitFor();
  await excel.picture('set-outside-320');
});

test('a table that was copied out of Word is pasted', async () => {
  await openReader();
  await paste(await readFile(join(TABLES, 'h3-dan-tu-word.clipboard.html'), 'utf8'));
  await excel.pane.getByText(/^13 tiêu chí · /).waitFor();
  await agreeToAll();
  await button('Tạo sổ theo bộ tiêu chí này').click();
  await excel.create({ ...CAM_GIANG });
  await heading(LEDGER).waitFor();
});

test('what is no table gets a sentence, and the workbook stays as it was', async () => {
  await openReader();
  await paste('<p>Không có bảng</p>');
  await excel.pane
    .getByRole('alert')
    .getByText(/Không có bảng nào/)
    .waitFor();
  expect(await excel.sheetNames()).toEqual(['Sheet1']);
});
