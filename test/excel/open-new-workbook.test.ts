import { nextYear } from '../../src/features/start/domain/next-year';
import { scoreLedger } from '../../src/scores/scores';
import { openNewWorkbook } from '../../src/excel/open-new-workbook';
import { writeXlsx } from '../../src/files/write-xlsx';
import { summaryCell, SUMMARY_HEADER_ROW } from '../../src/workbook/places';
import { standardWorkbook } from '../../src/workbook/sheets/standard-workbook';
import { setWithAreas } from '../catalogue/build-set';
import { validateXlsx } from '../files/validate-xlsx';
import type { HeadlessExcel } from '../host/start-host';
import { recalculate } from '../parity/libreoffice';
import { demoLedger, SAMPLE_DAY } from '../sample/sample-plan';
import { openLedger } from './open-ledger';
import { snapshot } from './snapshot';

const NEXT_DAY = SAMPLE_DAY + 365;
const ledger = demoLedger({ blank: false });
const next = nextYear(ledger, scoreLedger(ledger, SAMPLE_DAY), 'mới');
const xlsx = writeXlsx(standardWorkbook(next, NEXT_DAY, 'native'));

describe('over the host', () => {
  let host: HeadlessExcel;
  beforeEach(async () => {
    host = await openLedger(demoLedger({ blank: true, set: setWithAreas(3) }), {
      calculates: false,
      apiLevel: '1.9',
    });
  });
  afterEach(() => host.dispose());
  const opened = (): readonly string[] => host.workbook.book.openedAside;

  test('Excel gets the very bytes, and the open workbook is not touched', async () => {
    const before = snapshot(host.workbook.book);
    const bytes = await xlsx;
    expect(await openNewWorkbook(bytes)).toEqual({ ok: true });
    expect(opened()).toHaveLength(1);
    expect(Buffer.from(opened()[0]!, 'base64').equals(bytes)).toBe(true);
    expect(snapshot(host.workbook.book)).toEqual(before);
  });

  test.each([
    [1, 'GeneralException', 'excel.unknown'],
    [2, 'GeneralException', 'excel.unknown'],
    [2, 'AccessDenied', 'excel.protected'],
  ])('a refusal at request %i, %s, is told', async (sync, hostCode, code) => {
    host.faults.failAtSync(sync, hostCode);
    expect(await openNewWorkbook(await xlsx)).toMatchObject({ ok: false, issue: { code } });
  });

  test('nothing is opened while Excel is busy', async () => {
    host.faults.busy();
    expect(await openNewWorkbook(await xlsx)).toEqual({ ok: false, issue: { code: 'excel.busy' } });
    expect(opened()).toHaveLength(0);
  });

  test('what is no workbook is refused', async () => {
    expect(await openNewWorkbook(new TextEncoder().encode('không phải sổ'))).toMatchObject({
      ok: false,
      issue: { code: 'excel.unknown', hostCode: 'InvalidArgument' },
    });
    expect(opened()).toHaveLength(0);
  });
});

describe('the workbook of the next year', () => {
  test.each(['Office2010', 'Microsoft365'] as const)('is valid for %s', async version => {
    expect(await validateXlsx(await xlsx, version)).toEqual([]);
  });

  test('opens in LibreOffice with the points of last year and what is still open, and nothing else', async () => {
    const values = await recalculate(await xlsx);
    const cell = (sheet: string, address: string): unknown => values.get(sheet)?.get(address);
    const points = next.set.areas.map(({ code }) => next.lastYear[code]);
    expect(
      next.set.areas.map((_, index) =>
        cell('Tổng hợp', summaryCell('lastYear', SUMMARY_HEADER_ROW + 1 + index)),
      ),
    ).toEqual(points);
    expect(cell('Tổng hợp', summaryCell('lastYear', SUMMARY_HEADER_ROW + 9))).toBeCloseTo(
      scoreLedger(next, NEXT_DAY).total.lastYear!,
      9,
    );
    expect(cell('Cấu hình', 'B7')).toBe(2027);
    const shortcomings = next.remediations.map((_, index) => cell('Khắc phục', `A${5 + index}`));
    expect(shortcomings).toEqual(next.remediations.map(({ shortcoming }) => shortcoming));
    expect(cell('Khắc phục', `A${5 + next.remediations.length}`)).toBeUndefined();
    expect([cell('Minh chứng', 'A5'), cell('Nhiệm vụ', 'A5'), cell('Lịch sử', 'A5')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const errors = [...values].flatMap(([name, sheet]) =>
      [...sheet.values()].flatMap(value => (typeof value === 'object' ? [`${name} ${value.error}`] : [])),
    );
    // A line is not drawn where there is nothing to draw: its chart reads #N/A there.
    expect([...new Set(errors)]).toEqual(['Tổng hợp #N/A']);
  });
});
