import { join } from 'node:path';
import { seriousViolations } from './accessibility';
import { journey, place } from './journey';

const at = journey();
const { heading, button } = at;
const TABLE = join(__dirname, '../features/sets/fixtures/h1-ba-cap.docx');

test('a workbook that holds a year is put under another set, with what has no place on a sheet of its own, and taken back', async () => {
  const excel = await at.openSample();
  const main = excel.pane.getByRole('main');
  const [sheet, address] = place('1.1', 'note');
  await excel.type(sheet, address, 'ghi chú của tôi');
  await excel.show('Chốt kỳ');
  await button('Đổi bộ tiêu chí…').click();
  await heading('Bộ tiêu chí của cơ quan cấp trên').waitFor();
  await excel.pane.locator('input[type=file]').setInputFiles(TABLE);
  await excel.pane.getByText(/^29 tiêu chí · /).waitFor();
  for (const group of await excel.pane.getByRole('radiogroup').all())
    if ((await group.isVisible()) && (await group.getByRole('radio', { checked: true }).count()) === 0)
      await group.getByRole('radio').first().check();
  await button('Xem sổ đổi ra sao').click();

  await main.getByText(/^Giữ \d+, quy tắc đổi \d+, mới \d+, bỏ \d+\.$/).waitFor();
  await main.getByText(/^Giữ riêng: \d+ số liệu$/).waitFor();
  await excel.picture('change-set-320');
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);
  const seen = main.getByRole('checkbox', { name: 'Tôi đã xem các tiêu chí này' });
  if ((await seen.count()) > 0) await seen.check();
  await button('Đổi bộ tiêu chí').click();

  await main.getByText(/^Đã đổi sang /).waitFor();
  await excel.picture('change-set-done-320');
  expect((await excel.read('Số liệu giữ lại', 'A5')).text).not.toBe('');
  await button('Hoàn tác').click();
  await main.getByText('Đã hoàn tác, sổ như trước khi đổi.').waitFor();
  expect((await excel.read(sheet, address)).text).toBe('ghi chú của tôi');
});
