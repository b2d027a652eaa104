import { unzipSync } from 'fflate';
import { ownersOf } from '../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { configLayout } from '../../src/workbook/places';
import { parseMails } from '../files/parse-mail';
import { validateXlsx } from '../files/validate-xlsx';
import { xlsxValues } from '../parity/xlsx-values';
import { seriousViolations } from './accessibility';
import { journey } from './journey';

const at = journey();
const roles = ownersOf(DEFAULT_SET);
const FINANCE = 'Công chức Tài chính - kế toán';
const personRow = (role: string): number => configLayout(DEFAULT_SET).peopleRow + roles.indexOf(role);

const link = (name: string | RegExp) => at.excel.pane.getByRole('link', { name }).first();

test('copies with their drafts are made, looked at, and noted once a person has sent them', async () => {
  const excel = await at.openSample();
  const main = excel.pane.getByRole('main');
  await excel.type('Cấu hình', `B${personRow(FINANCE)}`, 'Người A');
  await excel.type('Cấu hình', `C${personRow(FINANCE)}`, 'ketoan@camgiang.haiphong.gov.vn');
  await excel.type('Cấu hình', `C${personRow(roles[0]!)}`, 'khong phai thu');
  await excel.show('Gửi');
  await at.heading('Gửi bản sao').waitFor();
  await main.getByText('ketoan@camgiang.haiphong.gov.vn').waitFor();
  await main.getByText('Thư điện tử chưa đúng: khong phai thu').waitFor();
  // A day is written as Vietnamese writes it, whatever the browser speaks, and told in place when it is none.
  const due = excel.field('Gửi lại chậm nhất ngày');
  expect(await due.inputValue()).toMatch(/^\d\d\/\d\d\/\d{4}$/);
  await due.fill('31/02/2026');
  await due.press('Tab');
  await main.getByText('Ghi ngày dạng ngày/tháng/năm, ví dụ 31/01/2026.').waitFor();
  expect(await due.getAttribute('aria-invalid')).toBe('true');
  await excel.picture('send-day-320');
  await at.button('Tạo tệp').click();
  expect(await main.getByText(/^Đã tạo/).count()).toBe(0);
  await due.fill('5/3/2026');
  await due.press('Tab');
  expect(await due.inputValue()).toBe('05/03/2026');
  await due.fill('25/10/2026');
  await excel.field('Gửi lại cho').fill('Văn phòng UBND');
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);
  await excel.picture('send-form-320');

  await at.button('Tạo tệp').click();
  await main.getByText('Đã tạo 5 tệp, chưa gửi cho ai.').waitFor();
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);
  await excel.picture('send-made-320');

  const all = await excel.download(link('Tải tất cả (.zip)'));
  expect(all.name).toBe('So-CCHC-2026-Cam-Giang.zip');
  const files = unzipSync(all.bytes);
  const books = Object.keys(files).filter(name => name.endsWith('.xlsx'));
  expect(books).toHaveLength(5);
  const finance = 'So-CCHC-2026-Cam-Giang-Nguoi-A';
  expect(await validateXlsx(files[`${finance}.xlsx`]!)).toEqual([]);
  const [mail] = parseMails([files[`${finance}.eml`]!]);
  expect(mail!.to).toEqual([['Người A', 'ketoan@camgiang.haiphong.gov.vn']]);
  expect(mail!.body).toContain('Gửi lại chậm nhất ngày 25/10/2026');
  expect(mail!.files).toEqual([
    [`${finance}.xlsx`, Buffer.from(files[`${finance}.xlsx`]!).toString('base64')],
  ]);

  // Nothing is noted until somebody says that it was sent.
  expect((await excel.read('Gửi nhận', 'A5')).text).toBe('');
  const card = main.getByRole('region', { name: `Người A (${FINANCE})` });
  await card.getByRole('button', { name: 'Chép tiêu đề' }).click();
  await card.getByRole('button', { name: 'Chép tiêu đề ✓' }).waitFor();
  await card.getByRole('button', { name: 'Đánh dấu đã gửi' }).scrollIntoViewIfNeeded();
  await excel.picture('send-card-320');
  await card.getByText('Xem thư').click();
  await card.getByText('Kính gửi đồng chí Người A').waitFor();
  await card.getByRole('button', { name: 'Mở thành sổ mới' }).click();
  await card.getByText('Đã mở thành sổ mới').waitFor();
  await card.getByRole('button', { name: 'Đánh dấu đã gửi' }).click();
  const recorded = card.getByText('Đã ghi vào trang Gửi nhận.');
  await recorded.waitFor();
  expect(await recorded.evaluate(told => told === document.activeElement)).toBe(true);
  await main.getByText('Đã tạo 5 tệp, đã đánh dấu gửi 1 tệp.').waitFor();
  await excel.picture('send-recorded-320');
  expect((await excel.read('Gửi nhận', 'A5')).text).toBe(`Người A (${FINANCE})`);
  expect((await excel.read('Gửi nhận', 'C5')).text).toBe(`${finance}.xlsx`);
  expect((await excel.read('Gửi nhận', 'F5')).text).toBe('Chưa trả lời, hạn 25/10/2026');
  await at.heading('Chờ trả lời (1)').waitFor();
  await main.getByText('Hạn 25/10/2026').scrollIntoViewIfNeeded();
  await excel.picture('send-awaited-320');

  // The next copy of the same part is the next version; a summary is for nobody to answer.
  await at.button('Tạo tệp').click();
  await excel.pane.getByRole('link', { name: /Nguoi-A-lan-2\.xlsx/ }).waitFor();
  await excel.field('Gửi gì').selectOption('summary');
  await at.button('Tạo tệp').click();
  await main.getByText('Ghi tên người nhận.').waitFor();
  await excel.field('Người nhận').fill('Chủ tịch UBND');
  await at.button('Tạo tệp').click();
  await main.getByText('Đã tạo 1 tệp').waitFor();
  const summary = await excel.download(link(/Tong-hop\.xlsx/));
  expect(await validateXlsx(summary.bytes)).toEqual([]);
  await at.button('Đánh dấu đã gửi').click();
  await main.getByText('Đã ghi vào trang Gửi nhận.').waitFor();
  expect((await excel.read('Gửi nhận', 'F6')).text).toBe('Gửi để xem');
  await at.heading('Chờ trả lời (1)').waitFor();
});

test("sheets of people's own go along on request, and it is told which formulas could not", async () => {
  const excel = await at.openSample();
  const main = excel.pane.getByRole('main');
  await excel.type('Sheet1', 'A1', '9');
  await excel.type('Sheet1', 'B1', '=CCHC.DIEMXHH(A1/10,35)');
  await excel.type('Sheet1', 'B2', "='Lịch sử'!A4");
  await excel.show('Gửi');
  await excel.field('Gửi gì').selectOption('whole');
  await excel.field('Người nhận').fill('Chủ tịch UBND');
  await main.getByLabel('Sheet1').check();
  await excel.picture('send-own-320');
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);
  await at.button('Tạo tệp').click();
  await main.getByText(/thay cho công thức .*: Sheet1!B2\.$/).waitFor();
  const { bytes } = await excel.download(link(/\.xlsx/));
  expect(await validateXlsx(bytes)).toEqual([]);
  const sheet = xlsxValues(bytes).get('Sheet1')!;
  expect(sheet.get('B1')).toBeCloseTo(31.5, 9);
  expect(sheet.get('B2')).toBe('Kỳ');
});
