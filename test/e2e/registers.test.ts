import { DEFAULT_SET } from '../../src/catalogue/shipped';
import type { Ledger, Settings } from '../../src/ledger/ledger';
import { lostNow } from '../../src/features/registers/domain/lost-points';
import { scoreLedger } from '../../src/scores/scores';
import { writeXlsx } from '../../src/files/write-xlsx';
import type { RegisterColumn } from '../../src/ledger/registers';
import { cell } from '../../src/workbook/address';
import { criterionCell, REGISTER_HEADER_ROW, registerColumn } from '../../src/workbook/places';
import { standardWorkbook } from '../../src/workbook/sheets/standard-workbook';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { seriousViolations } from './accessibility';
import type { ExcelPage } from './excel-page';
import { journey } from './journey';
import { manyRows } from './many-rows';

const FIRST = REGISTER_HEADER_ROW + 1;

const at = journey();
const { heading } = at;
let excel: ExcelPage;

beforeEach(async () => {
  excel = await at.openBlank();
  await excel.show('Sổ theo dõi');
  await heading('Sổ theo dõi').waitFor();
});
const button = (name: string | RegExp) => excel.pane.getByRole('button', { name });
const text = (shown: string | RegExp) => excel.pane.getByText(shown).first();
const activeSheet = (name: string) =>
  excel.page.waitForFunction(wanted => window.host!.host.book.activeSheet.name === wanted, name);

async function lookAt(name: string): Promise<void> {
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);
  await excel.picture(name);
}

test('an officer adds evidence at the selected criterion, and its count grows', async () => {
  const at = criterionCell(DEFAULT_SET, '1.4', 'evidence');
  expect((await excel.read(at.sheet, at.address)).value).toBe(0);
  await excel.page.evaluate(({ sheet }) => {
    const { book } = window.host!.host;
    const found = book.find(sheet)!;
    // The row of 1.4, wherever it stands.
    const row = Array.from({ length: 40 }, (_, index) => index).find(
      index => found.cells.value(index, 0) === '1.4',
    )!;
    book.selection.select(found.id, { row, column: 5, rows: 1, columns: 1 });
  }, at);
  await text('Sổ này chưa có dòng nào.').waitFor();
  await lookAt('registers-empty-320');
  await button('Thêm dòng').click();
  await heading('Thêm dòng vào trang Minh chứng').waitFor();
  expect(await excel.field('Tiêu chí').inputValue()).toBe('1.4');

  // What is missing is told beside its field before anything is written.
  await excel.field('Tiêu chí').selectOption('');
  await button('Ghi vào sổ').click();
  await text('Chưa ghi tài liệu này chứng minh cho tiêu chí nào.').waitFor();
  expect(await excel.field('Tiêu chí').evaluate(field => field === document.activeElement)).toBe(true);
  await lookAt('register-form-problems-320');
  expect((await excel.read('Minh chứng', `A${FIRST}`)).value).toBe('');

  await excel.field('Tiêu chí').selectOption('1.4');
  await excel.field('Trích yếu').fill('Kế hoạch kiểm tra công tác cải cách hành chính năm 2026');
  await excel.field('Ngày ký').fill('10/02/2026');
  await excel.field('Đường dẫn').fill('https://example.vn/van-ban/20');
  await button('Ghi vào sổ').click();
  // Without a number the row is doubtful, not wrong.
  await text('bấm Vẫn ghi vào sổ').waitFor();
  await excel.field('Số, ký hiệu').fill('20/KH-UBND');
  await button('Ghi vào sổ').click();
  await text(`Đã ghi vào dòng ${FIRST} của trang Minh chứng.`).waitFor();
  await lookAt('register-added-320');
  expect((await excel.read('Minh chứng', `A${FIRST}`)).value).toBe('1.4');
  expect((await excel.read('Minh chứng', `C${FIRST}`)).text).toBe('10/02/2026');
  expect((await excel.read(at.sheet, at.address)).value).toBe(1);

  await button(/^20\/KH-UBND/).click();
  await activeSheet('Minh chứng');
  await excel.picture('register-sheet');
});

test('what was typed stays while Excel refuses to write', async () => {
  await excel.field('Chọn sổ').selectOption('tasks');
  await button('Thêm dòng').click();
  await excel.field('Nhiệm vụ').fill('Rà soát thủ tục hành chính');
  await excel.field('Người phụ trách').selectOption({ index: 1 });
  await excel.field('Hạn').fill('31/03/2027');
  await excel.ask(({ host }) => host.faults.busy());
  await button('Ghi vào sổ').click();
  await text('Excel đang bận').waitFor();
  await lookAt('register-refused-320');
  expect((await excel.read('Nhiệm vụ', `A${FIRST}`)).value).toBe('');
  await excel.ask(({ host }) => host.faults.off());
  expect(await excel.field('Nhiệm vụ').inputValue()).toBe('Rà soát thủ tục hành chính');
  await button('Ghi vào sổ').click();
  await text(`Đã ghi vào dòng ${FIRST} của trang Nhiệm vụ.`).waitFor();
  expect((await excel.read('Nhiệm vụ', `A${FIRST}`)).value).toBe('Rà soát thủ tục hành chính');
});

/** What stands in a row of the remediations. */
const remediation = async (row: number, column: RegisterColumn<'remediation'>) =>
  (await excel.read('Khắc phục', cell(row, registerColumn('remediation', column)))).text;

test('remediations are filled from a pasted table, from a stated loss on, for all at once, and taken back', async () => {
  const fed = criterionCell(DEFAULT_SET, '1.2', 'total');
  await excel.field('Chọn sổ').selectOption('remediation');
  await button('Lập từ điểm bị mất').click();
  await excel.field('Lấy điểm từ').selectOption('table');
  await excel
    .field('Bảng điểm năm trước')
    .fill(
      'Mã\tTiêu chí\tĐiểm tối đa\tĐiểm đạt\n1.1\t\t1,5\t1,2\n1.2\t\t1,5\t0,5\n1.4\t\t1\t1\n1.3\t\t1\t0.9\n1.5\t\t0,5\t0,45',
    );
  await text('1 dòng không dùng được:').waitFor();
  await text('1 tiêu chí mất dưới 0,10 điểm nên không lập.').waitFor();
  expect(await excel.pane.getByRole('checkbox').count()).toBe(3);

  const least = excel.field('Chỉ lập khi mất từ (điểm)');
  await least.fill('nhiều');
  await text('Ghi số điểm từ 0, ví dụ 0,25.').waitFor();
  expect(await excel.pane.getByRole('checkbox').count()).toBe(0);
  expect(await button(/^Ghi \d/).count()).toBe(0);
  await lookAt('lost-points-least-loss-320');
  await least.fill('0,25');
  await text('2 tiêu chí mất dưới 0,25 điểm nên không lập.').waitFor();
  await text('Các dòng ghi Năm chỉ số 2025.').waitFor();
  expect(await excel.pane.getByRole('checkbox').count()).toBe(2);

  const due = excel.field('Hạn của tất cả các dòng');
  await due.fill('31/01/2026');
  await text(/^Đã quá hạn/).waitFor();
  await due.fill('30/11/2027');
  await excel.field('Người phụ trách tất cả các dòng').selectOption('Chủ tịch UBND');
  expect(await excel.pane.getByText('Hạn: 30/11/2027').count()).toBe(2);
  expect(await excel.pane.getByText('Phụ trách: Chủ tịch UBND').count()).toBe(2);
  await lookAt('lost-points-320');
  await button('Ghi 2 dòng vào trang Khắc phục').click();
  await text(`Đã ghi vào các dòng ${FIRST}–${FIRST + 1} của trang Khắc phục.`).waitFor();
  await lookAt('registers-remediation-320');
  const rows = async (): Promise<string[][]> =>
    Promise.all(
      [FIRST, FIRST + 1].map(row =>
        Promise.all(
          (['criterion', 'year', 'lost', 'owner', 'due'] as const).map(column => remediation(row, column)),
        ),
      ),
    );
  expect(await rows()).toEqual([
    ['1.2', '2025', '1,00', 'Chủ tịch UBND', '30/11/2027'],
    ['1.1', '2025', '0,30', 'Chủ tịch UBND', '30/11/2027'],
  ]);
  expect((await excel.read(fed.sheet, fed.address)).value).toBe(2);

  const propose = async (table: string): Promise<void> => {
    await button('Lập từ điểm bị mất').click();
    await excel.field('Lấy điểm từ').selectOption('table');
    await excel.field('Bảng điểm năm trước').fill(table);
  };
  await propose('1.2;1,5;0,5');
  await text('1 tiêu chí đã có dòng của chỉ số năm 2025').waitFor();
  expect(await button(/^Ghi \d/).count()).toBe(0);
  await button('Không thêm').click();

  // What was added can be taken back after other views were looked at.
  await excel.show('Tổng quan');
  await excel.show('Sổ theo dõi');
  await button('Hoàn tác việc thêm').click();
  await text('Đã hoàn tác: sổ trở lại').waitFor();
  await lookAt('registers-undone-320');
  expect((await rows()).flat().join('')).toBe('');
  expect((await excel.read(fed.sheet, fed.address)).value).toBe('');
  await excel.show('Tổng quan');
  await excel.show('Sổ theo dõi');
  expect(await button('Hoàn tác việc thêm').count()).toBe(0);

  // A row beside which somebody has typed stays.
  await excel.field('Chọn sổ').selectOption('remediation');
  await propose('1.2;1,5;0,5\n1.1;1,5;1');
  await button('Ghi 2 dòng vào trang Khắc phục').click();
  const measure = cell(FIRST, registerColumn('remediation', 'measure'));
  await button('Hoàn tác việc thêm').waitFor();
  await excel.type('Khắc phục', measure, 'Lập kế hoạch sớm');
  await button('Hoàn tác việc thêm').click();
  await button(new RegExp(`${measure}$`)).waitFor();
  await lookAt('registers-partly-undone-320');
  expect((await rows()).map(([criterion]) => criterion)).toEqual(['1.2', '']);
  expect(await remediation(FIRST, 'measure')).toBe('Lập kế hoạch sớm');
});

test('what this year loses is written down for the next, and not counted in this one', async () => {
  const lost = criterionCell(DEFAULT_SET, '1.1', 'done');
  const fed = criterionCell(DEFAULT_SET, '1.2', 'total');
  await excel.type(lost.sheet, lost.address, 5);
  await excel.type(lost.sheet, criterionCell(DEFAULT_SET, '1.1', 'total').address, 10);
  await excel.field('Chọn sổ').selectOption('remediation');
  await button('Lập từ điểm bị mất').click();
  await text('Các dòng ghi Năm chỉ số 2026: sổ năm nay chưa đếm, sổ năm 2027 mới đếm.').waitFor();
  await lookAt('lost-points-now-320');
  await button(/^Ghi \d+ dòng/).click();
  await text(/^Đã ghi vào/).waitFor();
  expect(await remediation(FIRST, 'year')).toBe('2026');
  expect((await excel.read(fed.sheet, fed.address)).value).toBe('');
});

test('remediations are filled from last year’s workbook, and a doubtful file is told', async () => {
  const sample = demoLedger({ blank: false });
  const ledgerOf = (settings: Partial<Settings>): Ledger => ({
    ...sample,
    settings: { ...sample.settings, sample: false, ...settings },
  });
  const file = async (settings: Partial<Settings>) => ({
    name: 'so-cu.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await writeXlsx(standardWorkbook(ledgerOf(settings), SAMPLE_DAY, 'native'))),
  });
  await excel.field('Chọn sổ').selectOption('remediation');
  await button('Lập từ điểm bị mất').click();
  await excel.field('Lấy điểm từ').selectOption('file');
  await button('Chọn sổ năm trước…').waitFor();
  // Nothing was read yet, so nothing is said of it.
  expect(await text('Không có tiêu chí nào cần lập thêm.').count()).toBe(0);
  await lookAt('lost-points-file-320');
  const picker = excel.pane.getByLabel('Tệp sổ năm trước', { exact: true });
  await picker.setInputFiles({ name: 'a.xlsx', mimeType: 'text/plain', buffer: Buffer.from('a;b\n1;2') });
  await excel.pane.getByRole('alert').waitFor();
  await lookAt('lost-points-file-refused-320');

  await picker.setInputFiles(await file({ year: 2023, unitCode: '10889', unitName: 'xã Lương Điền' }));
  await text('Theo sổ năm 2023 của xã Lương Điền.').waitFor();
  await text('Đây là sổ của xã Lương Điền, không phải của đơn vị này.').waitFor();
  await text('năm trước của sổ đang mở là năm 2025').waitFor();
  expect(await excel.pane.getByRole('alert').count()).toBe(0);
  expect(await button(/^Ghi \d+ dòng/).count()).toBe(1);
  await lookAt('lost-points-file-doubts-320');

  await picker.setInputFiles(await file({ year: 2025 }));
  await text('Theo sổ năm 2025 của xã Cẩm Giang.').waitFor();
  expect(await text('Đây là sổ').count()).toBe(0);
  const lost = lostNow(scoreLedger(ledgerOf({ year: 2025 }), SAMPLE_DAY)).sort((a, b) => b.lost - a.lost);
  const worth = lost.filter(({ lost }) => lost >= 0.1);
  expect(await excel.pane.getByRole('checkbox').count()).toBe(worth.length);
  await text('Các dòng ghi Năm chỉ số 2025.').waitFor();
  await lookAt('lost-points-file-read-320');
  await button(`Ghi ${worth.length} dòng vào trang Khắc phục`).click();
  await text(`Đã ghi vào các dòng ${FIRST}–${FIRST + worth.length - 1} của trang Khắc phục.`).waitFor();
  expect(await remediation(FIRST, 'criterion')).toBe(lost[0]!.criterion.code);
  expect(await remediation(FIRST, 'year')).toBe('2025');
  expect(await remediation(FIRST, 'lost')).toBe(lost[0]!.lost.toFixed(2).replace('.', ','));
});

test('one of five thousand rows is found by typing', async () => {
  const filtering = await manyRows(excel);
  await lookAt('registers-5000-320');
  await filtering.type('bao cao 4321');
  await text('1/5000 dòng').waitFor();
  await button(/^4321\/BC-UBND/).click();
  await activeSheet('Minh chứng');
});
