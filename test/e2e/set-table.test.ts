import { join } from 'node:path';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import type { SetColumn } from '../../src/features/sets/domain/set-sheet-issue';
import { setColumn } from '../../src/features/sets/workbook/set-columns';
import { setSheets } from '../../src/features/sets/workbook/set-sheet';
import { cell } from '../../src/workbook/address';
import { isFormula } from '../../src/workbook/plan';
import { seriousViolations } from './accessibility';
import { CAM_GIANG, journey, LEDGER, place } from './journey';

const at = journey();
const { heading, button } = at;
const SHEET = 'Bộ tiêu chí';
const TABLE = join(__dirname, '../features/sets/fixtures/h1-ba-cap.docx');
const TITLE = 'Trang Bộ tiêu chí trong sổ';
const PLANNED = setSheets(DEFAULT_SET)[0].rows.map(({ cells }) =>
  cells.map(each => (each && !isFormula(each.content) ? each.content : null)),
);
const LAST = DEFAULT_SET.areas.at(-1)!;

/** The row of the sheet in whose first column this stands. */
const rowOf = (first: string): number => PLANNED.findIndex(([shown]) => shown === first) + 1;
/** The cell of the value of a fact above the table. */
const behind = (label: string): string => {
  const row = PLANNED.findIndex(each => each.includes(label));
  const at = PLANNED[row]!.indexOf(label);
  return cell(row + 1, PLANNED[row]!.findIndex((each, index) => index > at && each !== null) + 1);
};
const put = (row: number, column: SetColumn, input: string | number): Promise<string> =>
  at.excel.type(SHEET, cell(row, setColumn(column)), input);
const main = () => at.excel.pane.getByRole('main');

test('the set of a workbook that holds a year is edited as a sheet, mended where the pane says, applied, and taken back', async () => {
  const excel = await at.openSample();
  const before = await excel.read(...place('1.1', 'done'));
  expect(before.text).not.toBe('');
  await excel.show('Chốt kỳ');
  await button('Mở bảng Bộ tiêu chí trong sổ').click();
  await heading(TITLE).waitFor();
  expect(await excel.sheetNames()).toContain(SHEET);
  await main().getByText('Trang này chưa có gì khác bộ tiêu chí đang dùng.').waitFor();
  expect(await button('Áp dụng').isEnabled()).toBe(false);
  await excel.picture('set-table-320');

  await put(rowOf('1.1'), 'title', 'Hoàn thành toàn bộ Kế hoạch CCHC năm');
  await put(rowOf('1.2'), 'rule', 'tùy tình hình');
  const added = rowOf(LAST.criteria.at(-1)!.code) + 1;
  const code = `${LAST.code}.${LAST.criteria.length + 1}`;
  await put(added, 'code', code);
  await put(added, 'level', 'Tiêu chí');
  await put(added, 'title', 'Có sáng kiến cải cách hành chính');
  await put(added, 'maxPoints', 1);
  await put(added, 'method', 'Có sáng kiến: 1 điểm; không có sáng kiến: 0 điểm');
  await put(added, 'owner', LAST.criteria[0]!.owner);
  await main()
    .getByText(/Cần sửa: \d+ chỗ/)
    .waitFor();
  await excel.picture('set-table-wrong-320');
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);

  await button(/mã 1\.2.*tùy tình hình/).click();
  await excel.page.waitForFunction(
    column => window.host!.host.book.selection.area.column === column,
    setColumn('rule') - 1,
  );
  expect(await selected()).toBe(cell(rowOf('1.2'), setColumn('rule')));
  const { maxPoints } = DEFAULT_SET.areas[0]!.criteria[1]!;
  await put(rowOf('1.2'), 'rule', `từ 90%: ${String(maxPoints).replace('.', ',')} | còn lại: 0`);
  await put(rowOf(LAST.code), 'maxPoints', LAST.maxPoints + 1);
  await excel.type(SHEET, behind('Tổng điểm'), DEFAULT_SET.totalPoints + 1);
  await main().getByText('Trang này dùng được, tổng 101,00 điểm.').waitFor();
  await button('Ghi lại cột Hiểu là và ví dụ').click();
  await main()
    .getByText(/^Đã ghi lại cột Hiểu là và ví dụ/)
    .waitFor();
  expect((await excel.read(SHEET, cell(added, setColumn('understood')))).text).toMatch(/sáng kiến/);
  await excel.picture('set-table-understood-320');

  await button('Áp dụng').click();
  await main()
    .getByText(/^Giữ \d+, quy tắc đổi 1, mới 1, bỏ 0\.$/)
    .waitFor();
  const seen = main().getByRole('checkbox', { name: 'Tôi đã xem các tiêu chí này' });
  if ((await seen.count()) > 0) await seen.check();
  await button('Đổi bộ tiêu chí').click();
  await main()
    .getByText(/^Đã đổi sang /)
    .waitFor();
  expect(await excel.sheetNames()).not.toContain(SHEET);
  expect((await excel.read(...place('1.1', 'done'))).text).toBe(before.text);
  expect((await excel.read(...place('1.1', 'title'))).text).toContain('Hoàn thành toàn bộ Kế hoạch CCHC năm');

  await button('Hoàn tác').click();
  await main().getByText('Đã hoàn tác, sổ như trước khi đổi.').waitFor();
  expect((await excel.read(...place('1.1', 'title'))).text).toContain('Hoàn thành Kế hoạch CCHC năm');
  await button('Kiểm tra và áp dụng trang này').click();
  await main().getByText('Trang này dùng được, tổng 101,00 điểm.').waitFor();
});

test('in an empty workbook a set that was saved is edited as a sheet, and becomes a workbook', async () => {
  const excel = await at.open();
  await heading('Tạo sổ theo dõi').waitFor();
  await button('Đọc bảng tiêu chí của tỉnh…').click();
  await excel.pane.locator('input[type=file]').setInputFiles({
    name: 'bo-tieu-chi.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(DEFAULT_SET)),
  });
  await button('Sửa bảng này trên trang tính').click();
  await heading(TITLE).waitFor();
  await put(rowOf('1.1'), 'title', 'Hoàn thành toàn bộ Kế hoạch CCHC năm');
  await main().getByText('Trang này dùng được, tổng 100,00 điểm.').waitFor();
  await button('Tạo sổ theo bộ tiêu chí này').click();
  await excel.create({ ...CAM_GIANG });
  await heading(LEDGER).waitFor();
  expect((await excel.read(...place('1.1', 'title'))).text).toContain('Hoàn thành toàn bộ');
});

test('in English and in the dark the reader and the table are readable, narrow and wide', async () => {
  const excel = await at.openSample({ query: 'lang=en-US&theme=dark' });
  const look = async (name: string): Promise<void> => {
    for (const width of [320, 640]) {
      await excel.widenPane(width);
      expect(await excel.overflow()).toBe(0);
      await excel.picture(`${name}-dark-${width}`);
    }
    await excel.widenPane(320);
    expect(await seriousViolations(excel)).toEqual([]);
  };
  await excel.show('Periods');
  await button('Change the index set…').click();
  await excel.pane.locator('input[type=file]').setInputFiles(TABLE);
  await excel.pane.getByText(/^29 criteria · /).waitFor();
  await look('set-read-english');
  await button('Back').click();
  await button('Open the set as a sheet of the workbook').click();
  await main().getByText('This sheet says what the present set says.').waitFor();
  await put(rowOf('1.2'), 'rule', 'tùy tình hình');
  await main().getByText('To be mended: 1 place').waitFor();
  await look('set-table-english');
  await button('Put this sheet away').click();
  await button('Open the set as a sheet of the workbook').waitFor();
  expect(await excel.sheetNames()).not.toContain(SHEET);
});

/** The cell that is selected in Excel. */
async function selected(): Promise<string> {
  const { row, column } = await at.excel.ask(({ host }) => host.book.selection.area);
  return cell(row + 1, column + 1);
}
