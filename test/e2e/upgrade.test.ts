import { SHEET_NAME } from '../../src/messages/sheet-names';
import { schema1 } from '../workbook/schema-1';
import { seriousViolations } from './accessibility';
import type { ExcelPage } from './excel-page';
import { journey } from './journey';

const at = journey();

/** Opens an Excel with the cells of the workbook of schema 1, and the pane anew. */
async function openOlder(): Promise<ExcelPage> {
  const excel = await at.open();
  await excel.page.evaluate(
    sheets => {
      const { book } = window.host!.host;
      for (const [name, rows] of sheets) {
        const sheet = book.addSheet(name);
        rows.forEach((row, index) =>
          row.forEach((value, column) => {
            if (value === null || value === '' || typeof value === 'object') return;
            const v = typeof value === 'boolean' ? Number(value) : value;
            sheet.cells.put(index, column, typeof value === 'string' ? { v, t: 4 } : { v });
          }),
        );
      }
    },
    [...schema1()].map(([name, rows]) => [name, rows] as const),
  );
  await excel.reopenPane();
  return excel;
}

test('a workbook of an older version is told, upgraded after a preview, and goes on', async () => {
  const excel = await openOlder();
  const { pane } = excel;
  await pane.getByRole('heading', { name: 'Nâng cấp sổ' }).waitFor();
  await pane.getByText(/Chuyển sang: \d+ tiêu chí đã nhập, \d+ minh chứng/).waitFor();
  await excel.picture('upgrade-320');
  expect(await seriousViolations(excel)).toEqual([]);
  expect(await excel.overflow()).toBe(0);
  await pane.getByRole('button', { name: 'Nâng cấp sổ' }).click();
  await pane.getByRole('heading', { name: 'xã Cẩm Giang · năm 2026' }).waitFor();
  await excel.picture('upgraded-320');
  const names = await excel.sheetNames();
  expect(names).toEqual(expect.arrayContaining(['Tổng hợp', 'Tổng hợp (cũ)', 'Nhiệm vụ', 'Nhiệm vụ (cũ)']));
  const shown = await excel.ask(({ host }) =>
    host.book.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name),
  );
  expect(shown.filter(name => name.includes('(cũ)'))).toEqual([]);
  expect((await excel.read(SHEET_NAME.tasks, 'A5')).value).toBe(schema1().get(SHEET_NAME.tasks)![4]![0]);
});
