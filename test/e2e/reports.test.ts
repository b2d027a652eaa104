import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { docxParts, docxText } from '../files/docx-parts';
import { validateDocx } from '../files/validate-xlsx';
import { settingCell } from '../../src/workbook/places';
import { seriousViolations } from './accessibility';
import { journey, place } from './journey';

const at = journey();
/** For people to look at; git does not keep it. */
const PICTURES = join(__dirname, '../../out/screenshots');

test('a report is chosen, looked at and made as a Word document', async () => {
  const excel = await at.openSample();
  const main = excel.pane.getByRole('main');
  await excel.show('Báo cáo');
  await at.heading('Báo cáo, kế hoạch').waitFor();
  await excel.field('Kỳ báo cáo').selectOption('6 tháng đầu năm\u00a02026');
  await main
    .getByText('Kết quả công tác cải cách hành chính 6 tháng đầu năm 2026', { exact: true })
    .waitFor();
  await main.getByText(/^Kỳ 6 tháng đầu năm chưa chốt/).waitFor();
  await at.heading(/^Cần bổ sung \(\d+\)$/).waitFor();
  await excel.picture('reports-320');
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);

  await at.button('Tạo văn bản Word').click();
  const link = main.getByRole('link', { name: /^Tải tệp Bao-cao-CCHC-6-thang-dau-nam-2026-Cam-Giang\.docx/ });
  await link.waitFor();
  expect(await main.getByText('Đã tạo xong.').evaluate(text => text === document.activeElement)).toBe(true);
  const bytes = new Uint8Array((await excel.download(link)).bytes);
  expect(await validateDocx(bytes)).toEqual([]);
  const text = docxText(docxParts(bytes).get('word/document.xml')!);
  expect(text).toContain('BÁO CÁOKết quả công tác cải cách hành chính 6 tháng đầu năm\u00a02026');
  await excel.picture('reports-made-320');

  // What changes in the workbook changes in the preview, and the file of before is offered no more.
  const [sheet, address] = place('1.4', 'done');
  await excel.type(sheet, address, '0');
  await main.getByText(/Hoàn thành kế hoạch tuyên truyền CCHC: 0\//).waitFor();
  await at.button('Tạo văn bản Word').waitFor();
});

test('the plan is made from the lost points of the year, for the next one', async () => {
  const excel = await at.openSample();
  const main = excel.pane.getByRole('main');
  await excel.show('Báo cáo');
  await excel.field('Loại văn bản').selectOption('Kế hoạch khắc phục tồn tại, hạn chế');
  await main
    .getByText('Khắc phục tồn tại, hạn chế trong công tác cải cách hành chính năm 2026', { exact: true })
    .waitFor();
  await excel.field('Điểm mất lấy từ').selectOption('Điểm của sổ này (kế hoạch năm 2027)');
  await main
    .getByText('Khắc phục tồn tại, hạn chế trong công tác cải cách hành chính năm 2027', { exact: true })
    .waitFor();
  await main.getByText('PHỤ LỤC. PHÂN CÔNG THỰC HIỆN KẾ HOẠCH').click();
  await main.getByRole('region', { name: 'Bảng số liệu' }).waitFor();
  await excel.picture('plan-320');
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);

  await excel.field('Loại văn bản').selectOption('Báo cáo tự chấm điểm');
  await main.getByText('II. GIẢI TRÌNH CÁC TIÊU CHÍ CHƯA CÓ TÀI LIỆU KIỂM CHỨNG').waitFor();
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);
});

test('deadlines that are still to come are offered as a calendar', async () => {
  const excel = await at.openSample();
  const main = excel.pane.getByRole('main');
  // Whatever day it is, the deadlines of the year are still to come.
  await excel.type('Cấu hình', settingCell('fixedDay'), '02/01/2026');
  await excel.show('Đến hạn');
  const link = main.getByRole('link', { name: 'Tải lịch các hạn (.ics)' });
  await link.waitFor();
  const text = (await excel.download(link)).bytes.toString('utf8');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text.match(/TRIGGER:-P7D/g)).toHaveLength(text.match(/BEGIN:VEVENT/g)!.length);
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);
});

test('a chart is made as a picture for a slide', async () => {
  const excel = await at.openSample();
  const main = excel.pane.getByRole('main');
  await excel.show('Báo cáo');
  await at.button('Tạo ảnh').click();
  const link = main.getByRole('link', { name: /^Tải ảnh Bieu-do-CCHC-2026\.png/ });
  await link.waitFor();
  const { bytes: png } = await excel.download(link);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1600, 900]);
  await mkdir(PICTURES, { recursive: true });
  await writeFile(join(PICTURES, 'chart.png'), png);
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);
});
