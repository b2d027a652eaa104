import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../../../../src/ledger/ledger';
import { scoreLedger } from '../../../../src/scores/scores';
import type { UnitScore } from '../../../../src/features/ranking/domain/unit-score';
import { readUnitFile } from '../../../../src/features/ranking/files/read-unit-file';
import { writeXlsx } from '../../../../src/files/write-xlsx';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import { copyPlan } from '../../../../src/features/send/workbook/copy-plan';
import { SUMMARY_COLUMNS, SUMMARY_HEADER_ROW, type SummaryColumn } from '../../../../src/workbook/places';
import type { CellValue, WorkbookPlan } from '../../../../src/workbook/plan';
import { standardWorkbook } from '../../../../src/workbook/sheets/standard-workbook';
import { copyRequest, officerRequest } from '../../../sample/copy-request';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: false });
const plan = standardWorkbook(ledger, SAMPLE_DAY, 'native');

async function read(of: WorkbookPlan): Promise<UnitScore> {
  const file = readUnitFile(await writeXlsx(of), SAMPLE_DAY);
  if (!file.ok) throw new Error(file.issue.code);
  return file.value;
}

/** The plan with another value in the summary, `row` counted from the first area. */
function printing(row: number, column: SummaryColumn, content: CellValue): WorkbookPlan {
  const at = SUMMARY_HEADER_ROW + row;
  const sheets = plan.sheets.map(sheet => {
    if (sheet.name !== SHEET_NAME.summary) return sheet;
    const rows = sheet.rows.map((line, index) =>
      index === at
        ? {
            ...line,
            cells: line.cells.map((cell, place) =>
              cell && place === SUMMARY_COLUMNS.indexOf(column) ? { ...cell, content } : cell,
            ),
          }
        : line,
    );
    return { ...sheet, rows };
  });
  return { ...plan, sheets };
}

test('a unit’s workbook is scored as it is where it was made', async () => {
  const scores = scoreLedger(ledger, SAMPLE_DAY);
  const unit = await read(plan);
  expect(unit).toMatchObject({
    name: 'xã Cẩm Giang',
    code: '10888',
    year: 2026,
    sample: true,
    started: true,
  });
  expect(unit.total.self).toBe(scores.total.index);
  expect(unit.areas.map(({ index }) => index.self)).toEqual(scores.areas.map(({ index }) => index));
  expect(unit.differences).toEqual([]);
  expect((await read(copyPlan(ledger, copyRequest('whole'), SAMPLE_DAY))).total).toEqual(unit.total);
});

describe('by the points of the authority', () => {
  const appraised = (points: (max: number) => number | null): Ledger => ({
    ...ledger,
    records: Object.fromEntries(
      ledger.set.areas.flatMap(area =>
        area.criteria.map(({ code, maxPoints }) => [
          code,
          { ...ledger.records[code]!, appraised1: points(maxPoints), appraised2: null },
        ]),
      ),
    ),
  });

  test('an index stands for all criteria, not for those that were appraised already', async () => {
    const unit = await read(
      standardWorkbook(
        appraised(max => max / 2),
        SAMPLE_DAY,
        'native',
      ),
    );
    expect(unit.unappraised).toBe(0);
    expect(unit.total.appraised).toBeCloseTo(50, 9);
    const none = await read(
      standardWorkbook(
        appraised(() => null),
        SAMPLE_DAY,
        'native',
      ),
    );
    expect(none.unappraised).toBeGreaterThan(30);
    expect(none.total.appraised!).toBeLessThan(none.total.self!);
  });
});

describe('what the file shows is compared with what its entries give', () => {
  const computed = scoreLedger(ledger, SAMPLE_DAY);
  const total = ledger.set.areas.length;
  test.each<[string, WorkbookPlan, unknown[]]>([
    ['rounded to two decimals', printing(total, 'index', Math.round(computed.total.index! * 100) / 100), []],
    [
      'a total that was typed over',
      printing(total, 'index', 99.9),
      [{ area: undefined, figure: 'index', printed: 99.9, computed: computed.total.index }],
    ],
    [
      'points of an area',
      printing(0, 'self', 1),
      [{ area: ledger.set.areas[0]!.title, figure: 'self', printed: 1, computed: computed.areas[0]!.self }],
    ],
    [
      'an error in place of the total',
      printing(total, 'self', '#NAME?'),
      [{ area: undefined, figure: 'self', printed: undefined, computed: computed.total.self }],
    ],
    ['an area without a number, which the total would show', printing(0, 'self', ''), []],
  ])('%s', async (_, changed, expected) => {
    expect((await read(changed)).differences).toEqual(expected);
  });
});

describe('what is no whole workbook is refused with the reason', () => {
  const without = (name: string): WorkbookPlan => ({
    ...plan,
    names: [],
    sheets: plan.sheets.filter(sheet => sheet.name !== name),
  });
  test.each<[string, WorkbookPlan, string]>([
    [
      'an officer’s part',
      copyPlan(ledger, officerRequest([ledger.set.areas[0]!.criteria[0]!.owner]), SAMPLE_DAY),
      'unit.partial',
    ],
    ['a summary for reading', copyPlan(ledger, copyRequest('summary'), SAMPLE_DAY), 'unit.partial'],
    ['an area that was deleted', without(ledger.set.areas[2]!.sheet), 'unit.partial'],
    ['another workbook', without(SHEET_NAME.system), 'unit.noLedger'],
  ])('%s', async (_, of, code) => {
    const file = readUnitFile(await writeXlsx(of), SAMPLE_DAY);
    expect(file.ok ? 'read' : file.issue.code).toBe(code);
  });

  test('bytes of something else', () => {
    const file = readUnitFile(new TextEncoder().encode('a;b'), SAMPLE_DAY);
    expect(file.ok ? 'read' : file.issue.code).toBe('file.csv');
  });
});

test('a workbook of an older schema is read with its summary', () => {
  const bytes = readFileSync(join(__dirname, '../../../workbook/fixtures/schema-1.xlsx'));
  const file = readUnitFile(bytes, SAMPLE_DAY);
  expect(file).toMatchObject({ ok: true, value: { code: '10888', differences: [] } });
});

test('sets that score alike are one set, however worded; one with another rule is another one', async () => {
  const change = (
    part: (criterion: Ledger['set']['areas'][number]['criteria'][number]) => object,
  ): Ledger => ({
    ...ledger,
    set: {
      ...ledger.set,
      areas: ledger.set.areas.map(area => ({
        ...area,
        criteria: area.criteria.map(each => ({ ...each, ...part(each) })),
      })),
    },
  });
  const markOf = async (of: Ledger): Promise<string> =>
    (await read(standardWorkbook(of, SAMPLE_DAY, 'native'))).set.mark;
  const own = await markOf(ledger);
  expect(await markOf(change(({ title }) => ({ title: `${title} trong năm` })))).toBe(own);
  expect(await markOf(change(({ rule }) => ({ rule: { ...rule, notArising: true } })))).not.toBe(own);
});
