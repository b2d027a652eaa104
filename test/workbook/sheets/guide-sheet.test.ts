import { GUIDE_TEXT } from '../../../src/messages/guide-vi';
import { AREA_TEXT, SUMMARY_TEXT } from '../../../src/messages/workbook-vi';
import { guideSheet } from '../../../src/workbook/sheets/guide-sheet';
import { demoLedger } from '../../sample/sample-plan';
import { planCells } from '../plan-cells';

const sheet = guideSheet(demoLedger({ blank: true }));
const rows = planCells({ title: '', sheets: [sheet], names: [], protected: true }).get(sheet.name)!;
/** What stands beside a name, in the part below a heading. */
function meaningOf(heading: string, name: string): unknown {
  const from = rows.findIndex(([text]) => text === heading);
  return rows.slice(from).find(([text]) => text === name)?.[2];
}

test('every column of an area is explained beside its header', () => {
  const terms = Object.entries(GUIDE_TEXT.columnList);
  expect(terms.length).toBeGreaterThan(10);
  for (const [column, meaning] of terms)
    expect(meaningOf(GUIDE_TEXT.columns, AREA_TEXT.headers[column as keyof typeof AREA_TEXT.headers])).toBe(
      meaning,
    );
});

test('what a column means is said of this column and of no other', () => {
  const meanings = [...Object.values(GUIDE_TEXT.columnList), ...Object.values(GUIDE_TEXT.summaryList)];
  expect(new Set(meanings).size).toBe(meanings.length);
  expect(meaningOf(GUIDE_TEXT.columns, 'Hạn')).toContain('Thời hạn');
  expect(meaningOf(GUIDE_TEXT.columns, 'Số minh chứng')).toContain('Số văn bản');
  expect(meaningOf(GUIDE_TEXT.columns, 'Kiểm tra')).toContain('chưa hợp lệ');
});

test('every column of the summary that is explained stands beside its header', () => {
  const terms = Object.entries(GUIDE_TEXT.summaryList);
  expect(terms.length).toBeGreaterThan(2);
  for (const [column, meaning] of terms) {
    const header = SUMMARY_TEXT.headers[column as keyof typeof SUMMARY_TEXT.headers];
    expect(meaningOf(GUIDE_TEXT.summary, header)).toBe(meaning);
  }
});

test('evidence that is too long for its cell stands whole across the page below', () => {
  const ledger = demoLedger({ blank: true });
  const [area, ...others] = ledger.set.areas;
  const [first, ...criteria] = area!.criteria;
  const evidence = ['Báo cáo '.repeat(90).trim()];
  const areas = [{ ...area!, criteria: [{ ...first!, evidence }, ...criteria] }, ...others];
  const guide = guideSheet({ ...ledger, set: { ...ledger.set, areas } });
  const shown = planCells({ title: '', sheets: [guide], names: [], protected: true }).get(guide.name)!;
  const at = shown.findIndex(([code]) => code === first!.code);
  expect(shown[at]?.[4]).toBe(GUIDE_TEXT.evidenceBelow);
  expect(shown[at + 1]?.[1]).toBe(GUIDE_TEXT.evidence + evidence[0]);
});
