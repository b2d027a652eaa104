import { seriousViolations } from './accessibility';
import { journey, place } from './journey';

const at = journey();

test('the formulas of the open workbook become plain ones, and CCHC functions again', async () => {
  const excel = await at.openSample();
  const main = excel.pane.getByRole('main');
  const [sheet, address] = place('1.1', 'score');
  const formula = () =>
    excel.page.evaluate(([sheet, row]) => window.host!.host.book.find(sheet)!.cells.formula(row - 1, 12), [
      sheet,
      Number(address.slice(1)),
    ] as const);
  const { value } = await excel.read(sheet, address);
  expect(await formula()).toContain('CCHC.');
  await excel.show('Gửi');
  await at.heading('Công thức trong sổ này').waitFor();
  await at.heading('Công thức trong sổ này').scrollIntoViewIfNeeded();
  await main.getByText(/^\d+ ô đang dùng hàm CCHC\.$/).waitFor();
  expect(await at.button('Dùng lại hàm CCHC').count()).toBe(0);
  await at.button('Chuyển sang công thức thường').scrollIntoViewIfNeeded();
  await excel.picture('formulas-live-320');
  await at.button('Chuyển sang công thức thường').click();
  const told = main.getByText(/^Đã chuyển \d+ ô sang công thức thường\.$/);
  await told.waitFor();
  expect(await told.evaluate(each => each === document.activeElement)).toBe(true);
  await main.getByText(/^\d+ ô đang dùng công thức thường\.$/).waitFor();
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);
  await at.button('Dùng lại hàm CCHC').scrollIntoViewIfNeeded();
  await excel.picture('formulas-native-320');
  expect(await formula()).not.toContain('CCHC.');
  expect((await excel.read(sheet, address)).value).toBe(value);

  // Somebody types over one of them.
  await excel.ask(({ host }) => {
    for (const each of host.book.sheets) each.protection.isOn = false;
  });
  await excel.type(sheet, address, 1);
  await at.button('Dùng lại hàm CCHC').click();
  await main.getByText(/^Đã chuyển \d+ ô về hàm CCHC\.$/).waitFor();
  await main.getByText('1 ô không còn công thức gốc nên giữ nguyên; xem mục Kiểm tra.').waitFor();
  await excel.picture('formulas-typed-over-320');
  expect((await excel.read(sheet, address)).value).toBe(1);
});

test('what Excel lost is entered anew once the workbook is opened', async () => {
  const excel = await at.openSample();
  const main = excel.pane.getByRole('main');
  // A runtime that is starting gets a minute before anything is done about it: here it gets three seconds.
  const hurried = await excel.page.addInitScript(() => {
    const wait = window.setTimeout.bind(window);
    window.setTimeout = ((work: () => void, ms = 0, ...given: unknown[]) =>
      wait(work, ms < 3000 ? ms : ms / 20, ...given)) as typeof window.setTimeout;
  });
  await excel.reopenPane(({ host }) => {
    host.book.calculation.manual = true;
    const { cells } = host.book.find('Sheet1')!;
    cells.put(2, 1, { f: '=CCHC.TYLE(9,10)', v: '#NAME?' });
    cells.flush();
  });
  await hurried.dispose();
  await main.getByText('Excel chưa tính được 1 ô dùng hàm CCHC').waitFor();
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);
  await excel.picture('rehooked-320');
});
