import { seriousViolations } from './accessibility';
import { journey, place } from './journey';

const at = journey();

test('a period is closed, closed again only on request, and what changed since is told', async () => {
  const excel = await at.openSample();
  const main = excel.pane.getByRole('main');
  const close = main.getByRole('button', { name: 'Chốt kỳ' });
  const period = excel.field('Kỳ cần chốt');
  await excel.show('Chốt kỳ');
  await at.heading('Chốt kỳ').waitFor();
  await period.selectOption('Quý I');
  await close.click();
  await main.getByText(/^Đã chốt kỳ quý I /).waitFor();
  expect((await excel.read('Lịch sử', 'A5')).text).toBe('Quý I');
  expect((await excel.read('Lịch sử', 'C44')).text).not.toBe('');

  const [sheet, address] = place('1.4', 'done');
  await excel.type(sheet, address, '1');
  await at.heading(/^Thay đổi từ lần chốt trước/).waitFor();
  await main.getByText(/^1\.4/).first().waitFor();

  // The same period once more: asked first, and the earlier rows stay, marked.
  await close.click();
  await excel.picture('periods-asked-320');
  await at.button(/^Chốt lại$/).click();
  await main.getByText(/^Đã chốt kỳ quý I /).waitFor();
  expect((await excel.read('Lịch sử', 'I5')).text).toBe('Đã thay thế');
  expect((await excel.read('Lịch sử', 'A45')).text).toBe('Quý I');
  expect((await excel.read('Lịch sử', 'I45')).text).toBe('');

  await period.selectOption('6 tháng đầu năm');
  await excel.type(sheet, address, '3');
  await close.click();
  await main
    .getByText(/^6 tháng đầu năm: /)
    .first()
    .waitFor();
  await excel.picture('periods-320');
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);
});
