import { seriousViolations } from './accessibility';
import { journey } from './journey';

const at = journey();
const { button } = at;

test('a deleted area is told in every view, nothing goes out without a question, and one repair brings it back', async () => {
  const excel = await at.openSample();
  const main = excel.pane.getByRole('main');
  await excel.ask(({ host: { book } }) => {
    book.protection.isOn = false;
    book.removeSheet(book.find('2. Thể chế')!);
  });
  // What a person does at the grid is heard at once.
  await excel.type('Sheet1', 'A1', 'ghi chú');
  const told = main.getByText('Không tìm thấy trang “2. Thể chế”.').first();
  await told.waitFor();
  await main.getByText('Chỉ số CCHC (chưa đủ số liệu)').waitFor();
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);
  await excel.picture('incomplete-overview-320');
  for (const view of ['Kiểm tra', 'Đến hạn', 'Sổ theo dõi', 'Gộp']) {
    await excel.show(view);
    await told.waitFor();
  }

  const question = main.getByText('Sổ chưa đủ số liệu. Nếu làm tiếp');
  await excel.show('Chốt kỳ');
  await main.getByRole('button', { name: 'Chốt kỳ' }).click();
  await question.waitFor();
  await excel.picture('incomplete-closing-320');
  await button('Để sau').click();
  await question.waitFor({ state: 'detached' });
  expect((await excel.read('Lịch sử', 'A5')).text).toBe('');

  await excel.show('Gửi');
  await button('Tạo tệp').click();
  await question.waitFor();
  await button('Để sau').click();

  await excel.show('Báo cáo');
  await main.getByText('SỐ LIỆU CHƯA ĐẦY ĐỦ').first().waitFor();
  await button('Tạo văn bản Word').click();
  await question.waitFor();
  await button('Vẫn làm tiếp').click();
  await main.getByRole('link', { name: /\.docx$/ }).waitFor();

  await button('Xem và khôi phục').click();
  await button('Xem những chỗ sẽ sửa').click();
  await excel.picture('incomplete-repair-320');
  await button('Khôi phục').click();
  await told.waitFor({ state: 'detached' });
  expect(await excel.sheetNames()).toContain('2. Thể chế');
  expect(await excel.ask(({ host }) => host.book.protection.isOn)).toBe(true);
});
