import type { Page } from 'playwright-core';
import type { FocusError } from '../host/book/focus';
import { seriousViolations } from './accessibility';
import type { ExcelPage } from './excel-page';
import { CAM_GIANG, journey, LEDGER, place } from './journey';

/** What the pane says while Excel cannot do what was asked, and that the work then goes on by itself. */
const at = journey();

const OTHER_WINDOW = /^Quay lại cửa sổ sổ tính này và bấm vào một ô/;
const PENDING = /^Excel chưa trả lời, thường là vì đang nhập dở một ô\. Nhấn Enter/;
const BY_HAND = /^Excel đang ở chế độ tính thủ công/;

/** Waits for what is told, looks at it as a person would, and gives what waits until it is gone. */
async function told(excel: ExcelPage, text: RegExp, picture: string): Promise<{ gone: () => Promise<void> }> {
  const notice = excel.pane.getByText(text);
  await notice.waitFor();
  expect(await notice.count()).toBe(1);
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);
  await excel.picture(`${picture}-320`);
  return { gone: () => notice.waitFor({ state: 'detached' }) };
}

test.each<FocusError>(['InvalidSelection', 'InactiveWorkbook'])(
  'while another window has the focus (%s), the creation waits and says so, and goes on by itself',
  async code => {
    const excel = await at.open();
    await excel.page.evaluate(code => window.host!.host.faults.otherWindow(code), code);
    await excel.create(CAM_GIANG);
    const notice = await told(excel, OTHER_WINDOW, `other-window-${code}`);
    expect(await excel.sheetNames()).toEqual(['Sheet1']);
    await excel.ask(({ host }) => host.faults.off());
    await at.heading(LEDGER).waitFor();
    await notice.gone();
    expect((await excel.sheetNames()).length).toBeGreaterThan(10);
  },
);

test('while another window has the focus in the middle of the creation, nothing is made twice', async () => {
  const excel = await at.open();
  await excel.ask(({ host }) =>
    host.faults.beforeSync(host.syncs.count + 6, () => host.faults.otherWindow('InvalidSelection')),
  );
  await excel.create(CAM_GIANG);
  const notice = await told(excel, OTHER_WINDOW, 'other-window-half-way');
  await excel.ask(({ host }) => host.faults.off());
  await at.heading(LEDGER).waitFor();
  await notice.gone();
  const names = await excel.sheetNames();
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter(name => /^[0-9a-f]{8} /.test(name))).toEqual([]);
});

test('while a cell is being edited, a button says so after two seconds, and its work goes on by itself', async () => {
  const excel = await at.openBlank();
  await excel.ask(({ host }) => host.faults.cellEditMode());
  await at.button('Điền số liệu mẫu').click();
  const notice = await told(excel, PENDING, 'pending');
  const [sheet, address] = place('1.1', 'score');
  await excel.ask(({ host }) => host.faults.off());
  await excel.pane.getByText(/^(Xếp loại|Tạm xếp loại): /).waitFor();
  await notice.gone();
  expect(typeof (await excel.read(sheet, address)).value).toBe('number');
});

test('an Excel that calculates by hand is told of, with a button that calculates', async () => {
  const excel = await at.openSample();
  await excel.ask(({ host }) => void (host.book.calculation.manual = true));
  await excel.type('Sheet1', 'A1', 4);
  await excel.type('Sheet1', 'A2', '=A1*2');
  await excel.type('Sheet1', 'A1', 5);
  const notice = await told(excel, BY_HAND, 'calculated-by-hand');
  expect((await excel.read('Sheet1', 'A2')).value).not.toBe(10);
  await at.button('Tính lại ngay').click();
  await calculated(excel.page);
  expect((await excel.read('Sheet1', 'A2')).value).toBe(10);
  // Whoever turns it back need not close anything.
  await excel.ask(({ host }) => void (host.book.calculation.manual = false));
  await excel.type('Sheet1', 'A1', 6);
  await notice.gone();
});

const calculated = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => window.host!.read('Sheet1', 'A2').value === 10);
