import { criteriaOf, ownersOf, type Criterion } from '../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { dateText } from '../../src/messages/date-text';
import { today } from '../../src/ui/today';
import { cellRow } from '../../src/workbook/address';
import { configLayout } from '../../src/workbook/places';
import { changeInLibreOffice } from '../parity/change-in-libreoffice';
import { fillInLibreOffice } from '../parity/fill-in-libreoffice';
import { seriousViolations } from './accessibility';
import type { ExcelPage } from './excel-page';
import { journey, place } from './journey';

const at = journey();
const FINANCE = 'Công chức Tài chính - kế toán';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const [first, second, last] = criteriaOf(DEFAULT_SET).filter(
  ({ owner, rule }) => owner === FINANCE && rule.kind === 'ratio' && !rule.fedBy,
) as unknown as [Criterion, Criterion, Criterion];

const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });

/** The copy that one officer is sent. */
async function sent(excel: ExcelPage): Promise<Uint8Array> {
  const row = configLayout(DEFAULT_SET).peopleRow + ownersOf(DEFAULT_SET).indexOf(FINANCE);
  await excel.type('Cấu hình', `B${row}`, 'Người A');
  await excel.show('Gửi');
  await at.button('Tạo tệp').click();
  const card = excel.pane.getByRole('main').getByRole('region', { name: `Người A (${FINANCE})` });
  await card.waitFor();
  const copy = await excel.download(card.getByRole('link', { name: /\.xlsx/ }));
  await card.getByRole('button', { name: 'Đánh dấu đã gửi' }).click();
  await card.getByText('Đã ghi vào trang Gửi nhận.').waitFor();
  return copy.bytes;
}

test('a copy is sent, filled in with LibreOffice, merged with one conflict decided, and the merge taken back', async () => {
  const excel = await at.openSample();
  const main = excel.pane.getByRole('main');
  const copy = await sent(excel);

  // The officer fills their part in, while somebody works on the same cell here.
  const [sheet, note] = place(first.code, 'note');
  const [, done] = place(second.code, 'done');
  const evidence = [
    { sheet: 'Minh chứng', address: 'A150', text: `'${first.code}` },
    { sheet: 'Minh chứng', address: 'B150', text: '99/BC-UBND' },
  ];
  const back = await fillInLibreOffice(copy, [
    { sheet, address: note, text: 'kế toán ghi' },
    { sheet, address: done, text: '1' },
    ...evidence,
  ]);
  await excel.type(sheet, note, 'văn phòng ghi');
  const before = await excel.read(sheet, done);

  await excel.show('Gộp');
  await at.heading('Gộp bản đã điền').waitFor();
  const picker = excel.pane.getByLabel('Chọn tệp…');
  await picker.setInputFiles([file('tra-loi.xlsx', back), file('hong.xlsx', back.slice(0, 500))]);
  await excel.pane.getByRole('alert').getByText('Tệp bị thiếu phần cuối').waitFor();
  await main.getByText('1 chỗ sổ và tệp khác nhau').waitFor();
  await main.getByText('Còn 1 chỗ chưa chọn.').waitFor();
  expect(await at.button('Gộp vào sổ').isDisabled()).toBe(true);
  await excel.picture('merge-conflict-320');
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);
  await main.getByLabel('Lấy của tệp: kế toán ghi').check();
  await main.getByText('1 số liệu mới').click();
  await main.getByText('1 dòng mới ở các sổ theo dõi').click();
  await excel.picture('merge-decided-320');
  await at.button('Gộp vào sổ').click();
  await main.getByText(/^Đã gộp 2 số liệu và 1 dòng mới/).waitFor();
  await excel.picture('merge-done-320');
  expect((await excel.read(sheet, note)).text).toBe('kế toán ghi');
  expect((await excel.read(sheet, done)).value).toBe(1);
  expect((await excel.read('Gửi nhận', 'F5')).text).toBe('Đã gộp');
  expect((await excel.read('Nhật ký', 'A5')).text).toContain(dateText(today()));
  expect((await excel.read('Nhật ký', 'C5')).text).toContain('Người A');
  expect((await excel.read('Nhật ký', 'G5')).text).toBe('kế toán ghi');

  // The same file once more changes nothing.
  await picker.setInputFiles(file('tra-loi.xlsx', back));
  await main.getByText('Không có gì mới so với sổ.').waitFor();
  await at.button('Bỏ tệp tra-loi.xlsx').click();

  // Two files with another value typed for the same place: without the first, the second keeps its own.
  const [worked, name] = ['sửa lại', 'lan-hai.xlsx'];
  const again = await fillInLibreOffice(back, [{ sheet, address: note, text: 'kế toán ghi thêm' }]);
  await excel.type(sheet, note, worked);
  await picker.setInputFiles([file('lan-mot.xlsx', again), file(name, again)]);
  for (const [region, text] of [
    ['lan-mot.xlsx', 'của tệp thứ nhất'],
    [name, 'của tệp thứ hai'],
  ] as const) {
    await main.getByRole('region', { name: region }).getByLabel('Ghi giá trị khác').check();
    await main.getByRole('region', { name: region }).getByLabel('Giá trị khác').last().fill(text);
  }
  await at.button('Bỏ tệp lan-mot.xlsx').click();
  await main.getByRole('region', { name: 'lan-mot.xlsx' }).waitFor({ state: 'detached' });
  const kept = main.getByRole('region', { name }).getByLabel('Giá trị khác').last();
  expect(await kept.inputValue()).toBe('của tệp thứ hai');
  await at.button(`Bỏ tệp ${name}`).click();
  await excel.type(sheet, note, 'kế toán ghi');

  // What was entered since is left alone, and the pane leads to it.
  const since = 'Đã gộp, đã báo lại';
  await excel.type('Gửi nhận', 'F5', since);
  await at.button('Hoàn tác lần gộp').click();
  await main.getByText('1 ô đã được sửa sau đó nên giữ nguyên').waitFor();
  await excel.picture('merge-undone-320');
  await at.button('Gửi nhận, ô F5').click();
  expect((await excel.read('Gửi nhận', 'F5')).text).toBe(since);
  expect((await excel.read(sheet, note)).text).toBe('văn phòng ghi');
  expect((await excel.read(sheet, done)).value).toBe(before.value);
  expect((await excel.read('Nhật ký', 'A5')).text).toBe('');
});

test('what is not found, cleared or doubtful is told and waits, and an untouched merge leaves it alone', async () => {
  const excel = await at.openSample();
  const main = excel.pane.getByRole('main');
  const copy = await sent(excel);
  const [sheet, cleared] = place(first.code, 'done');
  const [, doubtful] = place(second.code, 'done');
  const [, gone] = place(last.code, 'done');
  const before = await excel.read(sheet, cleared);
  const [back] = await changeInLibreOffice(copy, [
    [
      ['clear', sheet, cleared],
      ['type', sheet, doubtful, 'chín trăm'],
      ['deleteRow', sheet, cellRow(gone) - 1],
      ['renameSheet', sheet, 'Tài chính'],
    ],
  ]);
  await excel.show('Gộp');
  await at.heading('Gộp bản đã điền').waitFor();
  const picker = excel.pane.getByLabel('Chọn tệp…');
  await picker.setInputFiles(file('da-sua.xlsx', back!));
  await main.getByText(`Trang “${sheet}” có tên khác trong tệp là “Tài chính”`).waitFor();
  await main.getByText('1 ô bị xóa trắng trong tệp').waitFor();
  await main.getByText('1 chỗ cần xem lại').waitFor();
  await main.getByText(`không còn dòng “${last.code}”`).waitFor();
  await main.getByText('“chín trăm” có thể là số 900').waitFor();
  await excel.picture('merge-doubts-320');
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);
  await at.button('Gộp vào sổ').click();
  await main.getByText(/^Đã gộp 0 số liệu và 0 dòng mới/).waitFor();
  expect((await excel.read(sheet, cleared)).value).toBe(before.value);

  await picker.setInputFiles(file('da-sua.xlsx', back!));
  await main.getByLabel(new RegExp(`^${first.code} · Đã thực hiện`)).check();
  await at.button('Gộp vào sổ').click();
  await main.getByText(/^Đã gộp 1 số liệu và 0 dòng mới/).waitFor();
  expect((await excel.read(sheet, cleared)).text).toBe('');
});
