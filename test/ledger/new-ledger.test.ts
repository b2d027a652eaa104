import { newLedger, type NewLedger } from '../../src/ledger/new-ledger';
import { scoreLedger } from '../../src/scores/scores';
import { startIssues } from '../../src/ledger/start-issues';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { calendarDay, serialDate } from '../../src/rules/serial-date';

const start: NewLedger = {
  workbookId: 'w',
  set: DEFAULT_SET,
  unitName: 'xã Cẩm Giang',
  unitCode: '10888',
  authority: 'UBND thành phố Hải Phòng',
  year: 2026,
  notArising: 'full',
};
const codes = (change: Partial<NewLedger>): string[] =>
  startIssues({ ...start, ...change }).map(({ code }) => code);

describe('before a workbook is made', () => {
  test('a well-filled form has no issue', () => {
    expect(codes({})).toEqual([]);
    for (const unitName of [
      'Phường Lê Thanh Nghị',
      'ĐẶC KHU Cát Hải',
      'Thị trấn Cẩm Giang',
      ' xã Cẩm Giàng ',
    ])
      expect(codes({ unitName })).toEqual([]);
    expect(codes({ unitCode: ' 10888 ' })).toEqual([]);
    expect(codes({ unitName: `xã ${'a'.repeat(197)}`, authority: 'a'.repeat(200) })).toEqual([]);
  });

  test('a name typed with combining marks is the same name', () => {
    expect(codes({ unitName: 'xã Cẩm Giang'.normalize('NFD') })).toEqual([]);
  });

  test.each<[Partial<NewLedger>, string]>([
    [{ unitName: ' ' }, 'start.unitNameMissing'],
    [{ unitName: 'Cẩm Giang' }, 'start.unitTypeDiffers'],
    [{ unitName: 'xãCẩm Giang' }, 'start.unitTypeDiffers'],
    [{ unitName: 'xa Cam Giang' }, 'start.unitTypeDiffers'],
    [{ unitName: 'huyện Cẩm Giàng' }, 'start.unitTypeDiffers'],
    [{ unitCode: '1088' }, 'start.unitCodeInvalid'],
    [{ unitCode: '108888' }, 'start.unitCodeInvalid'],
    [{ unitCode: '1088a' }, 'start.unitCodeInvalid'],
    [{ unitCode: '１０８８８' }, 'start.unitCodeInvalid'],
    [{ authority: '' }, 'start.authorityMissing'],
    [{ unitName: `xã ${'a'.repeat(200)}` }, 'start.nameTooLong'],
    [{ authority: 'a'.repeat(201) }, 'start.nameTooLong'],
    [{ year: 20_266 }, 'start.yearInvalid'],
    [{ year: 26 }, 'start.yearInvalid'],
    [{ year: 2026.5 }, 'start.yearInvalid'],
    [{ year: NaN }, 'start.yearInvalid'],
  ])('%j gives %s', (change, code) => {
    expect(codes(change)).toEqual([code]);
  });

  test('each issue says at which field, and what is asked there', () => {
    const issues = startIssues({
      ...start,
      unitName: 'Cẩm Giang',
      unitCode: '1088',
      authority: 'a'.repeat(201),
      year: 26,
    });
    expect(issues).toMatchObject([
      { field: 'unitName', expected: expect.stringContaining('xã, phường') as string },
      { field: 'unitCode', given: '1088' },
      { field: 'authority', limit: 200 },
      { field: 'year', given: 26 },
    ]);
    expect(startIssues({ ...start, unitName: `xã ${'a'.repeat(200)}` })).toMatchObject([
      { field: 'unitName' },
    ]);
    expect(startIssues({ ...start, unitName: '', authority: '' })).toMatchObject([
      { field: 'unitName' },
      { field: 'authority' },
    ]);
  });

  test('an empty form tells everything at once', () => {
    expect(codes({ unitName: '', unitCode: '', authority: '', year: 0 })).toEqual([
      'start.unitNameMissing',
      'start.unitCodeInvalid',
      'start.authorityMissing',
      'start.yearInvalid',
    ]);
  });
});

describe('a new ledger', () => {
  test('is empty, and says so', () => {
    const { total, areas, criteria } = scoreLedger(newLedger(start), serialDate(2026, 3, 1));
    expect(total).toMatchObject({
      max: 100,
      counted: 100,
      self: 0,
      index: 0,
      entered: 0,
      criteria: 40,
      lost: 0,
    });
    expect(total.rating).toBeUndefined();
    expect(areas.map(({ rating }) => rating)).toEqual(Array(8).fill(undefined));
    expect(criteria.every(({ outcome }) => outcome.state === 'blank')).toBe(true);
  });

  test('keeps names trimmed and composed', () => {
    const { settings } = newLedger({
      ...start,
      unitName: ' xã Cẩm Giang '.normalize('NFD'),
      unitCode: ' 10888',
      authority: ' UBND thành phố Hải Phòng'.normalize('NFD'),
    });
    expect([settings.unitName, settings.unitCode, settings.authority]).toEqual([
      'xã Cẩm Giang'.normalize('NFC'),
      '10888',
      'UBND thành phố Hải Phòng'.normalize('NFC'),
    ]);
  });

  test('has rating bounds that are decimal numbers, whatever their fractions', () => {
    const fractions = [0.57, 0.55, 0.29, 0.07];
    const rating = [...fractions.map((from): [string, number] => [`Mức ${from}`, from]), ['Yếu', 0] as const];
    const { settings } = newLedger({ ...start, set: { ...DEFAULT_SET, rating } });
    expect(settings.rating.map(({ from }) => from)).toEqual([57, 55, 29, 7, 0]);
  });

  test('has the deadlines of its year', () => {
    const { settings, reports } = newLedger({ ...start, year: 2028 });
    expect(settings.dues).toEqual({
      '2.1': serialDate(2028, 1, 31),
      '3.2': serialDate(2028, 1, 31),
      '3.3': serialDate(2028, 1, 31),
    });
    expect(reports.map(({ due }) => calendarDay(Number(due)))).toEqual(
      [3, 6, 9, 12].map(month => ({ year: 2028, month, day: 20 })),
    );
  });
});
