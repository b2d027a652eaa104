import { serialDate } from '../../src/rules/serial-date';
import { cellColumn, cellRow } from '../../src/workbook/address';
import { seriousViolations } from './accessibility';
import type { ExcelPage } from './excel-page';
import { journey, place } from './journey';

const at = journey();
const { heading, button } = at;

/** Pastes a text into a cell as from a page or a mail: the cell becomes one of text, and no validation is asked. */
async function paste(excel: ExcelPage, [name, address]: [string, string], text: string): Promise<void> {
  const [row, column] = [cellRow(address) - 1, cellColumn(address) - 1];
  await excel.page.evaluate(
    async ([name, row, column, text]) => {
      const { book } = window.host!.host;
      const sheet = book.find(name)!;
      const area = { row, column, rows: 1, columns: 1 };
      sheet.setNumberFormat(area, '@');
      book.change(sheet, area, 'Unknown', () => sheet.cells.put(row, column, { v: text, t: 1 }));
      await book.settle();
      await book.events.flush();
    },
    [name, row, column, text] as const,
  );
}

test.each(['light', 'dark'])(
  'pasted texts become what they mean in one go, and can be taken back: %s',
  async theme => {
    const excel = await at.openBlank({ query: `theme=${theme}` });
    const evidence: [string, string] = ['Minh chứng', 'C5'];
    await paste(excel, place('1.4', 'done'), ' 12 ');
    await paste(excel, place('1.4', 'total'), '1.000');
    await paste(excel, place('2.1', 'date'), 'ngày 15 tháng 01 năm 2026');
    await paste(excel, place('1.5', 'result'), 'dat');
    await paste(excel, place('1.1', 'done'), 'chín trăm');
    await paste(excel, evidence, '31-1-2026');
    await excel.show('Kiểm tra');
    await excel.pane.getByText('Có 4 ô ghi số, ngày hoặc từ trong danh sách không đúng dạng').waitFor();
    await excel.picture(`retyping-offer-${theme}-320`);
    await button('Sửa giúp').click();
    await excel.pane.getByText('“31-1-2026” → 31/01/2026').waitFor();
    await excel.pane.getByText('“dat” → Đạt').waitFor();
    await button(/!.*“1\.000” có thể là 1000 hoặc 1:/).waitFor();
    await button(/!.*“chín trăm” có thể là số 900/).waitFor();
    await excel.picture(`retyping-preview-${theme}-320`);
    expect(await seriousViolations(excel)).toEqual([]);
    expect(await excel.overflow()).toBe(0);
    await button('Sửa 4 ô').click();
    await excel.pane.getByText('Đã sửa 4 ô').waitFor();
    expect((await excel.read(...place('1.4', 'done'))).value).toBe(12);
    expect((await excel.read(...place('1.4', 'total'))).value).toBe('1.000');
    expect(await excel.read(...evidence)).toMatchObject({
      value: serialDate(2026, 1, 31),
      text: '31/01/2026',
    });
    expect((await excel.read(...place('1.5', 'result'))).value).toBe('Đạt');
    await excel.picture(`retyping-done-${theme}-320`);
    expect(await seriousViolations(excel)).toEqual([]);

    // What takes it back is still there after another view was looked at.
    await excel.show('Tổng quan');
    await excel.show('Kiểm tra');
    await button('Hoàn tác').click();
    await excel.pane.getByText('Đã hoàn tác').waitFor();
    expect((await excel.read(...place('1.4', 'done'))).value).toBe(' 12 ');
    expect((await excel.read(...evidence)).value).toBe('31-1-2026');
    await heading('Kiểm tra sổ').waitFor();
  },
);
