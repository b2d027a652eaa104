import type { Locator } from 'playwright-core';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import { demoLedger } from '../sample/sample-plan';
import type { ExcelPage } from './excel-page';
import { journey } from './journey';

const at = journey();

/** Whether all of a thing is on a screen that is 768 pixels high, without scrolling; the pane is 320 wide. */
async function inSight(thing: Locator): Promise<boolean> {
  await thing.waitFor();
  const box = await thing.boundingBox();
  return box !== null && box.height > 0 && box.y >= 0 && box.y + box.height <= 768;
}

describe('the button that a text speaks of is on the screen', () => {
  test('of the first form', async () => {
    const excel = await at.open();
    await excel.pane.getByText('rồi bấm Tạo sổ theo dõi').waitFor();
    expect(await inSight(at.button('Tạo sổ theo dõi'))).toBe(true);
    await excel.picture('small-start');
    // A field that takes the focus is not behind the bar.
    await excel.field('Tiêu chí không phát sinh').focus();
    const field = await excel.field('Tiêu chí không phát sinh').boundingBox();
    const bar = await at.button('Tạo sổ theo dõi').boundingBox();
    expect(field!.y + field!.height).toBeLessThanOrEqual(bar!.y);
    expect(await excel.overflow()).toBe(0);
  });

  test('of forms and documents of a ledger', async () => {
    const excel = await at.openSample();
    const shown = async (view: string, button: string | RegExp): Promise<void> => {
      expect([view, await inSight(at.button(button).first())]).toEqual([view, true]);
      await excel.picture(`small-${view}`);
      expect(await excel.overflow()).toBe(0);
    };
    await excel.show('Gửi');
    await shown('Gửi', 'Tạo tệp');
    await at.button('Tạo tệp').click();
    await excel.pane.getByText(/^Đã tạo \d+ tệp/).waitFor();
    await shown('Gửi-xong', 'Đánh dấu đã gửi');
    await excel.show('Chốt kỳ');
    await shown('Chốt kỳ', 'Chốt kỳ');
    await excel.show('Báo cáo');
    await shown('Báo cáo', 'Tạo văn bản Word');
    await excel.show('Sổ theo dõi');
    await excel.field('Chọn sổ').selectOption({ index: 1 });
    await at.button('Thêm dòng').click();
    await shown('Thêm dòng', 'Ghi vào sổ');
    await excel.field('Tồn tại').fill('Chậm gửi báo cáo');
    await at.button('Ghi vào sổ').click();
    if (await at.button('Vẫn ghi vào sổ').count()) await shown('Vẫn ghi', 'Vẫn ghi vào sổ');
    await at.button('Không thêm').click();
    await at.button('Lập từ điểm bị mất').click();
    await shown('Lập từ điểm', /^Ghi \d+ dòng/);
  });
});

/** Every text in something. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.normalize('NFC').trim()];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Vietnamese that the workbook holds or that its sheets are called; an English pane quotes it. */
const HELD = [...new Set([...textsIn(demoLedger({ blank: false })), ...textsIn(SHEET_NAME)])]
  .filter(text => text.length > 1)
  .sort((a, b) => b.length - a.length);

/** Texts of the pane with Vietnamese letters, those that stand in something marked as Vietnamese left out. */
async function vietnamese(excel: ExcelPage): Promise<string[]> {
  const texts = await excel.pane.locator('body').evaluate(body => {
    const found: string[] = [];
    const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement && !parentElement.closest('[lang="vi"], script, style'))
        found.push(textContent ?? '');
    }
    for (const named of body.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder'])
        if (!named.closest('[lang="vi"]')) found.push(named.getAttribute(name) ?? '');
    return found;
  });
  return texts.filter(text =>
    /[À-ỹ]/.test(
      [...HELD, 'Sổ CCHC'].reduce((rest, held) => rest.replaceAll(held, ''), text.normalize('NFC')),
    ),
  );
}

const ENGLISH_VIEWS = [
  'Overview',
  'Check',
  'Due',
  'Registers',
  'Send',
  'Periods',
  'Reports',
  'Merge',
  'Many units',
];

test('an English pane says nothing in Vietnamese but what the workbook holds', async () => {
  const excel = await at.openSample({ query: 'lang=en-US' });
  const left: Record<string, string[]> = {};
  for (const view of ENGLISH_VIEWS) {
    await excel.show(view);
    await excel.pane.getByRole('main').getByRole('heading').first().waitFor();
    const found = await vietnamese(excel);
    if (found.length > 0) left[view] = found;
    await excel.picture(`english-${view}`);
  }
  expect(left).toEqual({});
});
