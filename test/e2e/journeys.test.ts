import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { summaryCell, SUMMARY_HEADER_ROW } from '../../src/workbook/places';
import { seriousViolations } from './accessibility';
import type { ExcelPage, Opening } from './excel-page';
import { CAM_GIANG, journey, LEDGER, place } from './journey';

const at = journey();
const { heading, button } = at;
let excel: ExcelPage;
const open = async (opening?: Opening): Promise<void> => {
  excel = await at.open(opening);
};
const alert = () => excel.pane.getByRole('alert');

describe('from an empty workbook to scores', () => {
  test('the officer makes the workbook, types numbers, and scores follow at once', async () => {
    await open({ grid: true });
    await heading('Tạo sổ theo dõi').waitFor();
    await excel.picture('first-run-320');
    expect(await seriousViolations(excel)).toEqual([]);
    await excel.create(CAM_GIANG);
    await heading(LEDGER).waitFor();
    await excel.pane.getByText('Chưa có số liệu.').waitFor();
    expect(await excel.sheetNames()).toEqual([
      'Sheet1',
      'Hướng dẫn',
      'Cấu hình',
      'Tổng hợp',
      ...DEFAULT_SET.areas.map(({ sheet }) => sheet),
      'Minh chứng',
      'Khắc phục',
      'Nhiệm vụ',
      'Báo cáo',
      'Gửi nhận',
      'Lịch sử',
      'Nhật ký',
      '_cchc',
    ]);

    expect(await excel.type(...place('1.1', 'done'), '9')).toBe('entered');
    expect(await excel.type(...place('1.1', 'total'), '10')).toBe('entered');
    await excel.pane.getByText('1,35/').first().waitFor();
    expect((await excel.read(...place('1.1', 'score'))).text).toBe('1,35');
    expect((await excel.read(...place('1.1', 'check'))).text).toBe('');
    const self = summaryCell('self', SUMMARY_HEADER_ROW + 1);
    expect((await excel.read('Tổng hợp', self)).value).toBeCloseTo(1.35, 9);
    // The add-in's function answers in the live workbook, and what needs no add-in stands behind it.
    expect((await excel.read(...place('1.1', 'score'))).formula).toContain('IFERROR(CCHC.DIEMTYLE(');
    await excel.picture('scores-started-320');
    expect(await seriousViolations(excel)).toEqual([]);

    // A wrong entry is told, and leads to its cell; once it is right, the message goes.
    await excel.type(...place('1.1', 'done'), '12');
    await button(/^1\.1: Số đã thực hiện lớn hơn tổng số/).click();
    const [sheet, address] = place('1.1', 'check');
    await excel.page.waitForFunction(name => window.host!.host.book.activeSheet.name === name, sheet);
    await excel.picture('wrong-entry-320');
    expect((await excel.read(sheet, address)).text).not.toBe('');
    await excel.type(...place('1.1', 'done'), '10');
    await button(/^1\.1: /).waitFor({ state: 'detached' });

    // Locked cells keep what they hold.
    expect(await excel.type(...place('1.1', 'score'), '5')).toBe('refused');

    // Whoever opens the pane anew finds the state of the workbook.
    await excel.reopenPane();
    await heading(LEDGER).waitFor();
    await excel.pane.getByText('1,50/').first().waitFor();
  });

  test('sample figures fill a new workbook and are marked as such', async () => {
    excel = await at.openBlank({ grid: true });
    await button('Điền số liệu mẫu').click();
    await excel.pane.getByText('số liệu mẫu').first().waitFor();
    await excel.pane.getByText(/^Xếp loại: |^Tạm xếp loại: /).waitFor();
    expect(await button('Điền số liệu mẫu').count()).toBe(0);
    await heading('Mất điểm nhiều nhất').waitFor();
    await heading('Theo người phụ trách').waitFor();
    await excel.picture('sample-320');
    expect(await seriousViolations(excel)).toEqual([]);
    expect(await excel.overflow()).toBe(0);
    await excel.widenPane(640);
    await excel.picture('sample-640');
    await button(/Cải cách thể chế/).click();
    await excel.page.waitForFunction(() => window.host!.host.book.activeSheet.name === '2. Thể chế');
    await excel.picture('sample-area');
  });
});

describe('through the year', () => {
  test('the check names every problem by sheet, leads to its cell, and forgets what was put right', async () => {
    excel = await at.openBlank();
    await excel.show('Kiểm tra');
    await heading('Kiểm tra sổ').waitFor();
    await excel.type(...place('1.4', 'total'), '5');
    await excel.type(...place('1.4', 'done'), '12');
    await excel.type('Minh chứng', 'A5', '1.4');
    await button(/^1\.4 Số đã thực hiện lớn hơn tổng số/).click();
    const [sheet, address] = place('1.4', 'done');
    await excel.page.waitForFunction(name => window.host!.host.book.activeSheet.name === name, sheet);
    expect((await excel.read(sheet, address)).value).toBe(12);
    await heading(/^Minh chứng \(/).waitFor();
    await excel.picture('check-320');
    expect(await seriousViolations(excel)).toEqual([]);
    expect(await excel.overflow()).toBe(0);
    await excel.type(sheet, address, '5');
    await button(/^1\.4 Số đã thực hiện/).waitFor({ state: 'detached' });

    // What is not entered yet is listed on demand.
    await button(/nhắc nhở$/).click();
    await button(/^2\.1 Chưa nhập/).waitFor();
    await excel.picture('check-hints-320');
  });

  test('what was overwritten is told and, after a preview, restored', async () => {
    excel = await at.openBlank();
    await excel.type(...place('1.4', 'done'), '4');
    await excel.type(...place('1.4', 'total'), '5');
    const [sheet, score] = place('1.4', 'score');
    const { formula } = await excel.read(sheet, score);
    // Somebody takes the protection off and types a score over its formula.
    await excel.page.evaluate(name => {
      window.host!.host.book.find(name)!.protection.isOn = false;
    }, sheet);
    await excel.type(sheet, score, '1');
    await excel.show('Kiểm tra');
    await excel.pane.getByText('có thể khôi phục').waitFor();
    await button('Xem những chỗ sẽ sửa').click();
    await excel.pane.getByText(`${score}: trả lại nội dung cũ thay cho “1”`).waitFor();
    await excel.picture('repair-320');
    expect(await seriousViolations(excel)).toEqual([]);
    await button('Khôi phục').click();
    await excel.pane
      .getByText(/[Kk]hôi phục/)
      .first()
      .waitFor({ state: 'detached' });
    expect((await excel.read(sheet, score)).formula).toBe(formula);
    expect((await excel.read(...place('1.4', 'done'))).value).toBe(4);
    expect(await excel.type(sheet, score, '1')).toBe('refused');
  });

  test('what is due is told by groups, and leads to the cell that settles it', async () => {
    excel = await at.openBlank();
    // The overview tells what is overdue, so that nobody has to look for it.
    await button('Xem việc đến hạn').click();
    await heading(/^Quá hạn \(/).waitFor();
    await excel.picture('deadlines-320');
    expect(await seriousViolations(excel)).toEqual([]);
    expect(await excel.overflow()).toBe(0);
    await button(/Quý I\b/)
      .first()
      .click();
    await excel.page.waitForFunction(() => window.host!.host.book.activeSheet.name === 'Báo cáo');
    await excel.type('Báo cáo', 'E5', '18/03/2026');
    await button(/Quý I\b(?!I)/)
      .first()
      .waitFor({ state: 'detached' });
  });
});

describe('what stands in the way is told, and nothing changes', () => {
  test('a form that is not complete', async () => {
    await open();
    await excel.create({ name: 'Cẩm Giang', code: '1088', authority: '', year: '1999' });
    for (const text of ['Tên phải bắt đầu bằng', 'đúng 5 chữ số', 'Ghi tên cơ quan', 'bốn chữ số'])
      await excel.pane.getByText(text).waitFor();
    expect(await excel.field('Tên đơn vị').evaluate(input => input === document.activeElement)).toBe(true);
    expect(await seriousViolations(excel)).toEqual([]);
    await excel.picture('form-problems-320');
    expect(await excel.sheetNames()).toEqual(['Sheet1']);
    await excel.field('Mã đơn vị').fill('10888');
    await excel.pane.getByText('đúng 5 chữ số').waitFor({ state: 'detached' });
  });

  test('a workbook that has such a sheet already', async () => {
    await open();
    await excel.ask(({ host }) => void host.book.addSheet('tổng hợp'));
    await excel.create(CAM_GIANG);
    await alert().getByText('Tổng hợp').waitFor();
    expect(await excel.sheetNames()).toEqual(['Sheet1', 'tổng hợp']);
    expect(await excel.field('Tên đơn vị').inputValue()).toBe(CAM_GIANG.name);
  });

  test('a workbook whose structure is protected with a password', async () => {
    await open();
    await excel.ask(
      ({ host }) => void Object.assign(host.book.protection, { isOn: true, password: 'bí mật' }),
    );
    await excel.create(CAM_GIANG);
    await alert().getByText('bảo vệ bằng mật khẩu').waitFor();
    expect(await excel.sheetNames()).toEqual(['Sheet1']);
  });

  test('an Excel that is too old', async () => {
    await open({ query: 'level=1.8' });
    await alert().getByText('ExcelApi 1.9').waitFor();
    expect(await button('Tạo sổ theo dõi').count()).toBe(0);
  });

  test('stopping half-way takes back what was made', async () => {
    await open();
    await excel.ask(({ host }) => host.faults.slow(300));
    await excel.create(CAM_GIANG);
    await excel.pane.getByText(/Đã xong [1-9]/).waitFor();
    await excel.picture('creating-320');
    await button('Dừng và gỡ bỏ').click();
    await excel.pane.getByText('Đã dừng theo yêu cầu').waitFor();
    expect(await excel.sheetNames()).toEqual(['Sheet1']);
    await excel.ask(({ host }) => host.faults.off());
  });

  test('an index set that breaks the laws, then one of a province with fewer areas', async () => {
    await open();
    await button('Đọc bảng tiêu chí của tỉnh…').click();
    const picker = excel.pane.locator('input[type=file]');
    const file = (json: unknown) => ({
      name: 'bo-tieu-chi.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(json)),
    });
    const set = JSON.parse(
      await readFile(join(__dirname, '../../src/catalogue/sets/cam-giang-2023.json'), 'utf8'),
    ) as typeof DEFAULT_SET;
    const areas = set.areas.slice(0, 5);
    await picker.setInputFiles(file({ ...set, areas }));
    await alert().getByText('61,5').waitFor();
    await excel.picture('broken-set-320');
    const missing = 100 - areas.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
    const last = areas.at(-1)!;
    const rest = { ...last.criteria.at(-1)!, code: '5.9', maxPoints: missing, rule: { kind: 'yesNo' } };
    const grown = { ...last, maxPoints: last.maxPoints + missing, criteria: [...last.criteria, rest] };
    await picker.setInputFiles(
      file({ ...set, title: 'Bộ năm lĩnh vực', areas: [...areas.slice(0, 4), grown] }),
    );
    await button('Tạo sổ theo bộ tiêu chí này').click();
    await excel.create(CAM_GIANG);
    await heading(LEDGER).waitFor();
    expect(await excel.pane.getByRole('listitem').count()).toBe(5);
  });
});

describe('languages, themes, widths', () => {
  test.each([
    ['lang=en-US&theme=dark', 320, 'Create the ledger'],
    ['lang=en-US&theme=light', 640, 'Create the ledger'],
    ['lang=vi-VN&theme=dark', 640, 'Tạo sổ theo dõi'],
  ])('%s at %i px', async (query, paneWidth, title) => {
    await open({ query, paneWidth });
    await heading(title).waitFor();
    expect(await seriousViolations(excel)).toEqual([]);
    expect(await excel.overflow()).toBe(0);
    await excel.picture(`start ${query} ${paneWidth}`.replace(/\W+/g, '-'));
    await button(/^(Functions|Hàm)$/).click();
    await heading(/^CCHC\.XEPHANG\(/).waitFor();
    expect(await seriousViolations(excel)).toEqual([]);
    expect(await excel.overflow()).toBe(0);
    await excel.picture(`functions ${query} ${paneWidth}`.replace(/\W+/g, '-'));
  });

  test('high contrast keeps bars and buttons apart from the ground', async () => {
    await open({ forcedColors: true });
    await heading('Tạo sổ theo dõi').waitFor();
    await excel.picture('start-high-contrast-320');
  });

  test('the keyboard alone is enough to make the workbook', async () => {
    await open();
    await excel.field('Tên đơn vị').focus();
    const { keyboard } = excel.page;
    for (const text of [CAM_GIANG.name, CAM_GIANG.code, CAM_GIANG.authority]) {
      await keyboard.type(text);
      await keyboard.press('Tab');
    }
    await keyboard.press('Enter');
    await heading(/^xã Cẩm Giang · năm /).waitFor();
  });
});
