import type { Locator } from 'playwright-core';
import type { ExcelPage } from './excel-page';
import { CAM_GIANG, journey, LEDGER, place } from './journey';

const at = journey();
const { heading, button } = at;
let excel: ExcelPage;

/** Waits until something has the focus: keys go there, and screen readers read it out. */
async function focused(thing: Locator): Promise<void> {
  await thing.waitFor();
  const handle = await thing.elementHandle();
  await excel.pane.locator('body').evaluate(async (_, thing) => {
    for (let tries = 0; tries < 100 && document.activeElement !== thing; tries++)
      await new Promise(requestAnimationFrame);
  }, handle);
  expect(await excel.pane.locator(':focus').evaluateAll(all => all.map(each => each.textContent))).toEqual([
    await thing.textContent(),
  ]);
}

/** Presses a button as somebody does who has no mouse. */
async function press(name: string | RegExp): Promise<void> {
  await button(name).focus();
  await excel.page.keyboard.press('Enter');
}

const text = (shown: string | RegExp): Locator => excel.pane.getByText(shown).first();

test('what comes in the place of a pressed button has the focus, from the offer of a repair to what came of it', async () => {
  excel = await at.openBlank();
  const [sheet, score] = place('1.4', 'score');
  await excel.page.evaluate(name => {
    window.host!.host.book.find(name)!.protection.isOn = false;
  }, sheet);
  await excel.type(sheet, score, '1');
  await excel.show('Kiểm tra');
  await press('Xem những chỗ sẽ sửa');
  await focused(text('Sẽ khôi phục:'));
  await press('Để nguyên');
  await focused(text('có thể khôi phục'));
  await press('Xem những chỗ sẽ sửa');
  await press('Khôi phục');
  await focused(text('Đã sửa xong các chỗ bị hỏng'));
});

test('a workbook that was made with the keyboard begins at its name', async () => {
  excel = await at.open();
  const { name, code, authority } = CAM_GIANG;
  await excel.field('Tên đơn vị').fill(name);
  await excel.field('Mã đơn vị').fill(code);
  await excel.field('Cơ quan cấp trên').fill(authority);
  await excel.field('Năm đánh giá').fill(CAM_GIANG.year);
  await press('Tạo sổ theo dõi');
  await focused(heading(LEDGER));
});

test('a view and a form that were reached by a button begin at their title, and so does what comes after them', async () => {
  excel = await at.openBlank();
  await press('Xem việc đến hạn');
  await focused(heading('Sắp đến hạn'));
  await excel.show('Sổ theo dõi');
  await press('Thêm dòng');
  await heading('Thêm dòng vào trang Minh chứng').waitFor();
  await press('Không thêm');
  await focused(heading('Sổ theo dõi'));
});

test('what was written before is shown again without taking the focus from where somebody is', async () => {
  excel = await at.openBlank();
  await excel.show('Sổ theo dõi');
  const registers = excel.field('Chọn sổ');
  await registers.selectOption('tasks');
  await press('Thêm dòng');
  await excel.field('Nhiệm vụ').fill('Rà soát thủ tục hành chính');
  await excel.field('Người phụ trách').selectOption({ index: 1 });
  await excel.field('Hạn').fill('31/03/2027');
  await press('Ghi vào sổ');
  const told = text(/^Đã ghi vào dòng/);
  await focused(told.locator('..'));

  // Somebody who goes through the registers with the arrow keys is not led away from their list.
  await registers.focus();
  await registers.selectOption('reports');
  await told.waitFor({ state: 'detached' });
  await registers.selectOption('tasks');
  await told.waitFor();
  await focused(registers);

  await press('Tổng quan');
  await press('Kiểm tra');
  await excel.show('Sổ theo dõi');
  await told.waitFor();
  expect(await told.locator('..').evaluate(each => each === document.activeElement)).toBe(false);
});
