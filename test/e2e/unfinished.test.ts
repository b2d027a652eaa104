import { seriousViolations } from './accessibility';
import type { ExcelPage } from './excel-page';
import { CAM_GIANG, journey, LEDGER } from './journey';

const at = journey();
const { heading, button } = at;

/** Begins a workbook and closes the pane once this sheet is filled; the next pane finds what is left. */
async function cutOffAfter(sheet: string): Promise<ExcelPage> {
  const excel = await at.open();
  await excel.page.evaluate(sheet => {
    const { host } = window.host!;
    const execute = host.execute.bind(host);
    host.execute = (...request) =>
      host.book.find(sheet)?.used(true)
        ? new Promise(() => Object.assign(host, { isCutOff: true }))
        : execute(...request);
    Object.assign(window, { again: () => (host.execute = execute) });
  }, sheet);
  await excel.create(CAM_GIANG);
  await excel.page.waitForFunction('window.host.host.isCutOff');
  // Not before the pane is gone: whatever it asked for first, the creation would go on.
  await excel.reopenPane(() => (window as unknown as { again(): void }).again());
  return excel;
}

test('a pane that was closed while it made the workbook leaves what the next one removes, and it is made after all', async () => {
  const excel = await cutOffAfter('Tổng hợp');
  const { pane } = excel;
  await heading('Lần tạo sổ trước chưa xong').waitFor();
  expect(await pane.getByText(/^Sẽ gỡ 18 trang, đều chưa có ai nhập gì: Hướng dẫn, Cấu hình, /).count()).toBe(
    1,
  );
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);
  await excel.picture('unfinished-320');
  await button('Gỡ bỏ phần tạo dở').click();
  await heading('Tạo sổ theo dõi').waitFor();
  expect(await excel.sheetNames()).toEqual(['Sheet1']);
  expect(await excel.field('Tên đơn vị').inputValue()).toBe(CAM_GIANG.name);
  await button('Tạo sổ theo dõi').click();
  await heading(/^xã Cẩm Giang · năm /).waitFor();
});

test('a workbook that lacks only its last touches is finished, with what was entered meanwhile', async () => {
  const excel = await cutOffAfter('_cchc');
  await heading(LEDGER).waitFor();
  await button('Hoàn tất việc tạo sổ').waitFor();
  await excel.picture('almost-finished-320');
  await excel.type('Nhiệm vụ', 'A5', 'Rà soát thủ tục');
  await button('Hoàn tất việc tạo sổ').click();
  await excel.page.waitForFunction('window.host.host.book.protection.isOn');
  await button('Hoàn tất việc tạo sổ').waitFor({ state: 'detached' });
  const whole = await excel.ask(({ host: { book } }) => ({
    isProtected: book.protection.isOn,
    isLocked: book.find('Tổng hợp')!.protection.isOn,
    hidden: book.find('_cchc')!.visibility,
    charts: book.find('Tổng hợp')!.charts.length,
  }));
  expect(whole).toEqual({ isProtected: true, isLocked: true, hidden: 'VeryHidden', charts: 2 });
  expect((await excel.read('Nhiệm vụ', 'A5')).value).toBe('Rà soát thủ tục');
});
