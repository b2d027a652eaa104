import { POINTS_PLAN } from '../../src/messages/points-plan-vi';
import { registerColumn, REGISTER_HEADER_ROW, settingCell } from '../../src/workbook/places';
import { cell } from '../../src/workbook/address';
import { seriousViolations } from './accessibility';
import type { ExcelPage, Opening } from './excel-page';
import { unzipSync } from 'fflate';
import { xlsxValues } from '../parity/xlsx-values';
import { journey, place } from './journey';

const at = journey();
const { heading, button } = at;
const FIRST_STEP = 6;

/** A workbook with made-up entries, whose figures count up to a day on which much can still be done. */
async function openInSeptember(opening: Opening): Promise<ExcelPage> {
  const excel = await at.openSample(opening);
  await excel.type('Cấu hình', settingCell('fixedDay'), '30/09/2026');
  return excel;
}

async function lookAt(excel: ExcelPage, name: string): Promise<void> {
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);
  await excel.picture(name);
}

test('an officer plans the way to a target, rules two things out, hands the rest out and takes it back', async () => {
  const excel = await openInSeptember({ query: 'theme=light' });
  await excel.show('Kế hoạch điểm');
  await heading('Kế hoạch điểm').waitFor();
  await excel.pane.getByText(/^Hiện có \d+,\d\d\. Cao nhất còn đạt được \d+,\d\d\./).waitFor();
  await excel.field('Chỉ tiêu cần đạt').fill('chín mươi');
  await excel.pane.getByText('Nhập chỉ số từ 0 đến 100').waitFor();
  await excel.field('Chỉ tiêu cần đạt').fill('88');
  await excel.pane.getByText(/^Chỉ tiêu 88,00: còn thiếu \d+,\d\d\./).waitFor();
  await lookAt(excel, 'planner-target-320');
  await button('Cách ít việc nhất').click();
  await heading('Các việc cần làm').waitFor();
  const steps = excel.pane.locator('section', { has: heading('Các việc cần làm') }).locator('li');
  const names = () =>
    steps
      .locator('> div:first-child > span:first-child')
      .evaluateAll(all => all.map(each => each.textContent));
  const before = await names();
  expect(before.length).toBeGreaterThan(1);

  // What cannot be done leaves the list at once, and stands among the others.
  for (const name of before.slice(0, 2))
    await excel.pane.getByRole('checkbox', { name: `Không làm được: ${name}` }).check();
  for (const name of before.slice(0, 2)) {
    await steps.filter({ hasText: name }).waitFor({ state: 'detached' });
    await excel.pane.getByText(name).first().waitFor();
  }
  await lookAt(excel, 'planner-steps-320');

  await excel.field('Hạn chung').fill('30/11/2026');
  const after = await names();
  await button(/^Giao \d+ việc$/).click();
  await excel.pane.getByText(`Đã giao ${after.length} việc ở trang Nhiệm vụ`).waitFor();
  await lookAt(excel, 'planner-assigned-320');
  expect((await excel.read(POINTS_PLAN.name, cell(FIRST_STEP, 2))).value).toBe(after[0]!.split('. ')[0]);
  expect((await excel.read(POINTS_PLAN.name, cell(FIRST_STEP, 11))).text).toBe('30/11/2026');
  const code = after[0]!.split('. ')[0];
  const codes = registerColumn('tasks', 'indicator');
  const tasks = await Promise.all(
    Array.from({ length: 30 }, (_, row) =>
      excel.read('Nhiệm vụ', cell(REGISTER_HEADER_ROW + 1 + row, codes)),
    ),
  );
  expect(tasks.map(({ value }) => value)).toEqual(
    expect.arrayContaining(after.map(name => name.split('. ')[0])),
  );

  // What was handed out goes into the documents as their table, and to officers with their copies.
  const main = excel.pane.getByRole('main');
  await excel.show('Báo cáo');
  await main.getByText(/^PHỤ LỤC IV\. KẾ HOẠCH NÂNG ĐIỂM/).waitFor();
  await excel.field('Loại văn bản').selectOption('Kế hoạch khắc phục tồn tại, hạn chế');
  await main.getByText(/^PHỤ LỤC II\. KẾ HOẠCH NÂNG ĐIỂM/).click();
  await main.getByRole('region', { name: 'Bảng số liệu' }).last().waitFor();
  await lookAt(excel, 'planner-document-320');
  await excel.show('Gửi');
  await heading('Gửi bản sao').waitFor();
  await excel.field('Gửi gì').selectOption({ index: 1 });
  expect(await main.getByRole('checkbox', { name: POINTS_PLAN.name }).isChecked()).toBe(true);
  await excel.field('Gửi gì').selectOption({ index: 0 });
  await button('Tạo tệp').click();
  await main.getByText(/^Đã tạo \d+ tệp, chưa gửi cho ai\.$/).waitFor();
  const all = await excel.download(main.getByRole('link', { name: 'Tải tất cả (.zip)' }).first());
  const copies = Object.entries(unzipSync(all.bytes)).filter(([name]) => name.endsWith('.xlsx'));
  const travelled = copies.flatMap(([, bytes]) => {
    const sheet = xlsxValues(bytes).get(POINTS_PLAN.name);
    return sheet ? [...sheet.values()] : [];
  });
  // Whoever keeps the workbook needs no copy.
  const handedOut = after.map(name => name.split('. ')[0]!);
  expect(handedOut.filter(each => travelled.includes(each)).length).toBeGreaterThan(1);
  expect(copies.length).toBeGreaterThan(1);

  await excel.show('Kế hoạch điểm');
  await button('Hoàn tác').click();
  await excel.pane.getByText('Đã bỏ các việc vừa giao').waitFor();
  expect(await excel.sheetNames()).not.toContain(POINTS_PLAN.name);
  const left = await excel.read(
    'Nhiệm vụ',
    cell(REGISTER_HEADER_ROW + 1 + tasks.map(({ value }) => value).lastIndexOf(code!), codes),
  );
  expect(left.value).toBe('');
});

test('an officer tries other figures, drops them, and puts others into the workbook', async () => {
  const excel = await openInSeptember({});
  await excel.show('Kế hoạch điểm');
  await heading('Thử số liệu').waitFor();
  const [sheet, address] = place('1.4', 'done');
  const held = (await excel.read(sheet, address)).value;
  await excel.field('Tiêu chí').selectOption('1.4');
  const done = excel.field('Số hình thức/tin bài tuyên truyền đã thực hiện');
  await done.fill('83');
  await excel.pane.getByText(/^1\.4: 0,71 → 1,00$/).waitFor();
  await excel.pane.getByText(/^Lĩnh vực 1: \d+,\d\d → \d+,\d\d$/).waitFor();
  await excel.pane.getByText(/^Chỉ số: \d+,\d\d → \d+,\d\d$/).waitFor();
  // What is wrong is told, and a second criterion moves beside the first.
  await done.fill('84');
  await excel.pane
    .getByText(/^1\.4: /)
    .filter({ hasNotText: '→' })
    .waitFor();
  await done.fill('83');
  await excel.field('Tiêu chí').selectOption('1.5');
  await excel.field('Kết quả').selectOption('Không đạt');
  await excel.pane.getByText(/^1\.5: 0,50 → 0,00$/).waitFor();
  await lookAt(excel, 'planner-what-if-320');
  expect((await excel.read(sheet, address)).value).toBe(held);
  await button('Bỏ số liệu thử').click();
  await excel.pane.getByText(/^1\.4: /).waitFor({ state: 'detached' });
  expect((await excel.read(sheet, address)).value).toBe(held);

  await excel.field('Tiêu chí').selectOption('1.4');
  await done.fill('80');
  await button('Ghi vào sổ').click();
  await excel.pane.getByText('Đã ghi vào sổ.').waitFor();
  expect((await excel.read(sheet, address)).value).toBe(80);
  await button('Hoàn tác').click();
  await excel.pane.getByText('Đã hoàn tác.').waitFor();
  expect((await excel.read(sheet, address)).value).toBe(held);
});

test('it is said in English and in the dark too', async () => {
  const excel = await openInSeptember({ query: 'lang=en-US&theme=dark' });
  await excel.show('Plan of points');
  await heading('Plan of points').waitFor();
  await button('Least work').click();
  await heading('What to do').waitFor();
  await lookAt(excel, 'planner-dark-en-320');
});
