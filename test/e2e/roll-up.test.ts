import { writeXlsx } from '../../src/files/write-xlsx';
import { copyPlan } from '../../src/features/send/workbook/copy-plan';
import { validateXlsx } from '../files/validate-xlsx';
import { bombXlsx } from '../hostile/bomb';
import { xlsxValues } from '../parity/xlsx-values';
import { officerRequest } from '../sample/copy-request';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { unitXlsx, withUnitFiles } from '../sample/unit-files';
import { seriousViolations } from './accessibility';
import { journey } from './journey';

const at = journey();
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });

test('the workbooks of many units are read beside hostile files, ranked, and made a workbook', async () => {
  const units = await Promise.all([0, 1, 2, 3].map(unitXlsx));
  const sample = demoLedger({ blank: false });
  const part = copyPlan(sample, officerRequest([sample.set.areas[0]!.criteria[0]!.owner]), SAMPLE_DAY);
  const excel = await at.open();
  const main = excel.pane.getByRole('main');
  await excel.show('Nhiều đơn vị');
  await at.heading('Tổng hợp nhiều đơn vị').waitFor();
  await excel.picture('roll-up-start-320');
  await excel.pane
    .getByLabel('Chọn tệp…')
    .setInputFiles([
      file('xa-0.xlsx', units[0]!),
      file('bom.xlsx', bombXlsx()),
      file('xa-1.xlsx', units[1]!),
      file('mot-phan.xlsx', await writeXlsx(part)),
      file('xa-2.xlsx', units[2]!),
      file('xa-2.xlsx', units[2]!),
      file('phuong-3.xlsx', units[3]!),
    ]);
  await at.heading('Xếp hạng (3 đơn vị)').waitFor();
  await at.heading('Không xếp hạng (4 tệp)').waitFor();
  await main.getByText('Tệp nén quá mức bình thường').waitFor();
  await main.getByText('Tệp chỉ là một phần của sổ').waitFor();
  await main.getByText('Khối xã: 2 đơn vị').waitFor();
  // Each unit left out some of what it should enter.
  expect(await main.getByText(/^Đã nhập 3\d\/40 tiêu chí$/).count()).toBe(3);
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);
  await excel.picture('roll-up-320');
  await at.heading(/Không xếp hạng/).scrollIntoViewIfNeeded();
  await excel.picture('roll-up-unranked-320');

  await at.button('Bỏ tệp xa-2.xlsx (2)').click();
  await at.heading('Xếp hạng (4 đơn vị)').waitFor();
  await excel.field('Khối xếp hạng').selectOption('one');
  await at.button('Tạo sổ xếp hạng').click();
  const link = excel.pane.getByRole('link', { name: 'Tải tệp Xep-hang-CCHC-2026.xlsx' });
  await link.waitFor();
  const { bytes: xlsx } = await excel.download(link);
  expect(await validateXlsx(xlsx)).toEqual([]);
  const ranking = xlsxValues(xlsx).get('Xếp hạng')!;
  expect([5, 6, 7, 8].map(row => ranking.get(`A${row}`))).toEqual([1, 2, 3, 4]);
  await at.button('Mở thành sổ mới').click();
  await main.getByText('Đã mở thành sổ mới').waitFor();
  expect(await excel.ask(({ host }) => host.book.openedAside.length)).toBe(1);
  await excel.picture('roll-up-made-320');
  // The open workbook is as it was.
  expect(await excel.sheetNames()).toEqual(['Sheet1']);

  await excel.field('Xếp hạng theo').selectOption('appraised');
  await main
    .getByText(/Còn \d+\/40 tiêu chí chưa thẩm định/)
    .first()
    .waitFor();
  expect(await link.count()).toBe(0);
});

test('while twenty files are read the pane answers, and the reading can be stopped', () =>
  withUnitFiles(20, async paths => {
    const excel = await at.open();
    await excel.show('Nhiều đơn vị');
    const picker = excel.pane.getByLabel('Chọn tệp…');

    await picker.setInputFiles([...paths]);
    await excel.pane.getByText(/^Đã đọc [1-9]\d*\/20 tệp/).waitFor();
    await excel.picture('roll-up-reading-320');
    await at.button('Dừng đọc').click();
    await at.heading(/^Xếp hạng \(\d+ đơn vị\)/).waitFor();
    expect(await at.heading(/^Xếp hạng/).textContent()).not.toContain('20');

    await excel.reopenPane();
    await excel.show('Nhiều đơn vị');
    await picker.waitFor({ state: 'attached' });
    await picker.setInputFiles([...paths]);
    await at.heading('Xếp hạng (20 đơn vị)').waitFor();
  }));
