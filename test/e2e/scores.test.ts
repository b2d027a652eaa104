import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { scoreLedger } from '../../src/scores/scores';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import { settingCell, SUMMARY_HEADER_ROW, summaryCell } from '../../src/workbook/places';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { seriousViolations } from './accessibility';
import { journey, place } from './journey';

const { heading, button, openSample } = journey();
const sampled = scoreLedger(demoLedger({ blank: false }), SAMPLE_DAY);
/** A criterion of the first area that the sample scores. */
const { criterion, score = 0 } = sampled.criteria.find(each => (each.score ?? 0) >= 0.5)!;
const vietnamese = (value: number): string => value.toFixed(2).replace('.', ',');

describe('the overview', () => {
  test('sets the index beside its target, and shows self, appraised and survey points in turn', async () => {
    const excel = await openSample({ query: 'theme=light' });
    const { pane } = excel;
    await excel.type(SHEET_NAME.config, settingCell('target'), '99,5');
    await pane.getByText('Chỉ tiêu 99,50').waitFor();
    await pane.getByText(/^Còn thiếu \d+,\d\d điểm phần trăm$/).waitFor();
    await excel.picture('target-320');
    await excel.type(SHEET_NAME.config, settingCell('target'), '1');
    await pane.getByText('Đã đạt', { exact: true }).waitFor();

    await pane.getByLabel('Thẩm định', { exact: true }).check();
    await pane.getByText(`Đã thẩm định 0/${sampled.criteria.length} tiêu chí`).waitFor();
    await excel.type(...place(criterion.code, 'appraised1'), vietnamese(score - 0.25));
    await pane.getByText(`Đã thẩm định 1/${sampled.criteria.length} tiêu chí`).waitFor();
    await pane.getByText('Chênh lệch −0,25 điểm so với tự chấm').first().waitFor();
    const difference = summaryCell('difference', SUMMARY_HEADER_ROW + 1);
    expect((await excel.read(SHEET_NAME.summary, difference)).value).toBeCloseTo(-0.25, 9);
    await excel.picture('appraised-320');
    expect(await seriousViolations(excel)).toEqual([]);
    expect(await excel.overflow()).toBe(0);

    // What differs leads to where it is explained, and says so until it is.
    await heading('Thẩm định khác tự chấm').waitFor();
    const different = button(new RegExp(`^${criterion.code.replace('.', '\\.')}\\. .*−0,25`));
    await different.getByText('Chưa giải trình').waitFor();
    await different.click();
    const [sheet, explanation] = place(criterion.code, 'explanation');
    await excel.page.waitForFunction(name => window.host!.host.book.activeSheet.name === name, sheet);
    await different.scrollIntoViewIfNeeded();
    await excel.picture('appraised-otherwise-320');
    await excel.type(sheet, explanation, 'Đã bổ sung minh chứng');
    await different.getByText('Chưa giải trình').waitFor({ state: 'detached' });

    await pane.getByLabel('Điều tra XHH').check();
    await pane.getByText('Chỉ số điều tra XHH').waitFor();
    const areas = DEFAULT_SET.areas.filter(area => area.criteria.some(({ rule }) => rule.kind === 'survey'));
    for (const { code, title } of areas) await button(new RegExp(`^${code}\\. ${title}`)).waitFor();
    expect(await button(new RegExp(`^${DEFAULT_SET.areas[1]!.code}\\. `)).count()).toBe(0);
    await excel.picture('survey-320');
  });

  test('is read in the dark as well', async () => {
    const excel = await openSample({ query: 'theme=dark' });
    await excel.type(SHEET_NAME.config, settingCell('target'), '90');
    await excel.pane.getByText('Chỉ tiêu 90,00').waitFor();
    await excel.type(...place(criterion.code, 'appraised1'), '0');
    await excel.pane.getByLabel('Thẩm định', { exact: true }).check();
    await excel.pane
      .getByText(/^Chênh lệch −/)
      .first()
      .waitFor();
    await excel.picture('appraised-320-dark');
    expect(await seriousViolations(excel)).toEqual([]);
    expect(await excel.overflow()).toBe(0);
  });
});
