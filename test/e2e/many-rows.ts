import { REGISTER_HEADER_ROW } from '../../src/workbook/places';
import type { ExcelPage } from './excel-page';

const ROWS = 5000;

/**
 * Fills the evidence register, which the pane must show, with 5,000 rows, and gives the box that looks for them:
 * `type` types as a person does, key by key, and gives the milliseconds after each key until the rows are drawn.
 */
export async function manyRows(excel: ExcelPage): Promise<{ type: (query: string) => Promise<number[]> }> {
  const first = REGISTER_HEADER_ROW + 1;
  await excel.page.evaluate(
    ([first, count]) => {
      const { cells } = window.host!.host.book.find('Minh chứng')!;
      for (let index = 0; index < count; index++) {
        cells.put(first - 1 + index, 0, { v: `1.${(index % 9) + 1}` });
        cells.put(first - 1 + index, 1, { v: `${index + 1}/BC-UBND` });
        cells.put(first - 1 + index, 3, { v: 'Báo cáo kết quả thực hiện công tác cải cách hành chính' });
        cells.put(first - 1 + index, 4, { v: 'Chủ tịch Ủy ban nhân dân' });
      }
    },
    [first, ROWS - 1] as const,
  );
  await excel.type('Minh chứng', `B${first + ROWS - 1}`, `${ROWS}/BC-UBND`);
  await excel.pane.getByRole('button', { name: 'Hiện thêm 50 dòng' }).waitFor();
  const type = (query: string): Promise<number[]> =>
    excel.field('Tìm trong sổ').evaluate(async (box: HTMLInputElement, query) => {
      box.focus();
      const times: number[] = [];
      for (const key of query) {
        await new Promise(requestAnimationFrame);
        const before = performance.now();
        // As a key does: React does not hear of a value that is set in any other way.
        document.execCommand('insertText', false, key);
        await new Promise(requestAnimationFrame);
        // Layout is part of it.
        document.body.getBoundingClientRect();
        times.push(performance.now() - before);
      }
      return times;
    }, query);
  return { type };
}
