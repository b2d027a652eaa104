import { setWithAreas, withCriterion } from '../catalogue/build-set';
import { deepSet } from '../catalogue/deep-set';
import { demoLedger } from '../sample/sample-plan';
import { criteriaOf, ownersOf, type Criterion } from '../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { isCounted } from '../../src/ledger/is-counted';
import { newLedger } from '../../src/ledger/new-ledger';
import { SETTING_NAMES, type Place, type SettingName } from '../../src/ledger/place';
import { columnPurpose, listWords, purposeAt, type Purpose } from '../../src/ledger/purpose';
import {
  enteredColumns,
  LEDGER_REGISTERS,
  registerEntry,
  type ColumnEntry,
  type LedgerRegister,
} from '../../src/ledger/registers';
import { valueMeant } from '../../src/ledger/value-meant';
import { asksOf, itemsOf } from '../../src/rules/asks';
import { serialDate, yearWindow } from '../../src/rules/serial-date';

const YEAR = 2026;
const ledger = newLedger({
  workbookId: 'w',
  set: DEFAULT_SET,
  unitName: 'Xã Mẫu',
  unitCode: '12345',
  authority: 'UBND tỉnh',
  year: YEAR,
  notArising: 'full',
});
const criterion = (matches: (each: Criterion) => boolean): Criterion =>
  criteriaOf(DEFAULT_SET).find(matches)!;
const at = (code: string, field: string, item?: number): Purpose =>
  purposeAt(ledger, { in: 'criterion', code, field, ...(item === undefined ? {} : { item }) } as Place);
const inRegister = (register: string, field: string): Purpose =>
  purposeAt(ledger, { in: 'register', register, index: 0, field } as Place);

test('a cell of a criterion is for what its rule asks, and for nothing else where it does not ask', () => {
  const { code, maxPoints: max } = criterion(({ rule }) => rule.kind === 'deadline');
  expect(at(code, 'date')).toEqual({ is: 'day', year: YEAR, ...yearWindow(YEAR) });
  expect(at(code, 'appraised1')).toEqual({ is: 'points', max });
  expect(at(code, 'appraised2')).toEqual({ is: 'points', max });
  expect(at(code, 'explanation')).toEqual({ is: 'text' });
  expect(at(code, 'note')).toEqual({ is: 'text' });
  expect(at(code, 'done')).toEqual({ is: 'text' });
  expect(at(code, 'notArising')).toEqual({ is: 'word', words: ['x'] });
  expect(at(criterion(({ rule }) => rule.kind === 'yesNo').code, 'result')).toEqual({
    is: 'word',
    words: ['Đạt', 'Không đạt'],
  });
  expect(at(criterion(({ rule }) => rule.kind === 'checklist').code, 'result', 0)).toEqual({
    is: 'word',
    words: ['Đạt', 'Không đạt'],
  });
  expect(at('99.9', 'done')).toEqual({ is: 'text' });
});

test('money comes in parts, cases do not', () => {
  const money = criterion(({ rule }) =>
    asksOf(rule).some(({ takes }) => 'of' in takes && takes.of.includes('Vốn đã giải ngân')),
  );
  expect(at(money.code, 'done')).toEqual({ is: 'amount' });
  expect(at(money.code, 'total')).toEqual({ is: 'amount' });
  expect(at(criterion(({ rule }) => rule.kind === 'deduct').code, 'done')).toEqual({ is: 'count' });
});

test('votes are counted, and a share that was published stands for them as well', () => {
  const survey = { kind: 'survey', satisfied: 'Số phiếu hài lòng', valid: 'Số phiếu hợp lệ' } as const;
  const levels = [true, false].map(satisfied => ({ name: String(satisfied), satisfied }));
  const of = (rule: Criterion['rule'], place: object): Purpose =>
    purposeAt(
      { ...ledger, set: withCriterion(setWithAreas(1), '1.1', { rule }) },
      {
        in: 'criterion',
        code: '1.1',
        field: 'done',
        ...place,
      },
    );
  expect(of(survey, {})).toEqual({ is: 'amount' });
  expect(of({ ...survey, levels }, { item: 1 })).toEqual({ is: 'count' });
});

test('thousands of rows ask for one list', () => {
  expect(listWords('owners', DEFAULT_SET)).toBe(listWords('owners', DEFAULT_SET));
  expect(listWords('criteria', DEFAULT_SET)).not.toBe(listWords('indicators', DEFAULT_SET));
});

test.each([
  ['Số hồ sơ giải quyết đúng hạn', true],
  ['Hồ sơ đã giải quyết trước hạn', true],
  [' Số hồ sơ về vốn '.normalize('NFD'), true],
  ['Vốn theo số dự án', false],
  ['Vốn theo dự án'.normalize('NFD'), false],
  ['Phải thực hiện', true],
  ['Số sai phạm về sử dụng kinh phí', true],
  ['Số hồ sơ đồng bộ', true],
  ['Số tiền đã thu (đồng)', false],
  ['Vốn đã giải ngân (đồng)', false],
  ['Kinh phí tiết kiệm, triệu đồng', false],
  ['Diện tích đã đo đạc', false],
  ['Tỷ lệ hài lòng', false],
  ['Tiến độ (%)', false],
])('whether "%s" is counted: %s', (name, counted) => {
  expect(isCounted(name)).toBe(counted);
});

test('a column of a register is for what the table of registers says', () => {
  const years = { from: serialDate(YEAR - 2, 1, 1), to: serialDate(YEAR + 2, 12, 31) };
  expect(inRegister('evidence', 'signed')).toEqual({ is: 'day', year: YEAR, ...years });
  expect(inRegister('evidence', 'number')).toEqual({ is: 'text' });
  expect(inRegister('remediation', 'lost').is).toBe('points');
  expect(inRegister('tasks', 'owner')).toMatchObject({ is: 'word', othersToo: true });
  expect(inRegister('tasks', 'indicator')).not.toHaveProperty('othersToo');
  expect(inRegister('reports', 'kind')).toEqual({ is: 'word', words: ['Báo cáo CCHC', 'Báo cáo bộ phận'] });
});

test('each cell of the configuration is for what it asks', () => {
  const years = { is: 'day', year: YEAR, from: serialDate(YEAR - 2, 1, 1), to: serialDate(YEAR + 2, 12, 31) };
  const words = (...each: readonly string[]) => ({ is: 'word', words: each });
  const settings: Readonly<Record<SettingName, object>> = {
    ...{ unitName: { is: 'text' }, unitCode: { is: 'text' }, authority: { is: 'text' } },
    ...{ signerTitle: { is: 'text' }, signerName: { is: 'text' } },
    year: { is: 'year' },
    period: words('Quý I', '6 tháng đầu năm', 'Quý III', 'Năm'),
    fixedDay: years,
    notArising: words('Tính đủ điểm tối đa', 'Không tính vào tổng điểm'),
    survey: words('Có', 'Không'),
    target: { is: 'share', max: 100 },
    sample: words('x'),
  };
  expect([...SETTING_NAMES].sort()).toEqual(Object.keys(settings).sort());
  for (const setting of SETTING_NAMES)
    expect([setting, purposeAt(ledger, { in: 'setting', setting })]).toEqual([setting, settings[setting]]);
  const other = (place: Place): Purpose => purposeAt(ledger, place);
  expect(other({ in: 'due', code: '2.1' })).toEqual(years);
  expect(at('2.1', 'due')).toEqual(years);
  expect(other({ in: 'rating', index: 0, field: 'from' })).toEqual({ is: 'share', max: 100 });
  expect(other({ in: 'rating', index: 0, field: 'name' })).toEqual({ is: 'text' });
  expect(other({ in: 'person', owner: 'Văn phòng', field: 'name' })).toEqual({ is: 'text' });
  expect(other({ in: 'lastYear', area: '99' })).toEqual({ is: 'points', max: 0 });
});

test('every column of a register takes what its kind and its list say', () => {
  const codes = criteriaOf(DEFAULT_SET).map(({ code }) => code);
  const lists: Readonly<Record<NonNullable<ColumnEntry['list']>, readonly string[]>> = {
    criteria: codes,
    indicators: [...codes, ...DEFAULT_SET.processRows.map(({ code }) => code)],
    owners: ownersOf(DEFAULT_SET),
    periods: ['Quý I', '6 tháng đầu năm', 'Quý III', 'Năm'],
    reportKinds: ['Báo cáo CCHC', 'Báo cáo bộ phận'],
  };
  const kinds = { text: 'text', code: 'text', year: 'year', date: 'day', points: 'points', number: 'amount' };
  for (const register of LEDGER_REGISTERS)
    for (const field of enteredColumns(register)) {
      const columns: Readonly<Record<string, ColumnEntry>> = registerEntry<LedgerRegister>(register).columns;
      const { kind, list } = columns[field]!;
      const purpose = inRegister(register, field);
      const is = list ? 'word' : kinds[kind as keyof typeof kinds];
      expect([register, field, purpose.is]).toEqual([register, field, is]);
      if (list) expect('words' in purpose && purpose.words).toEqual(lists[list]);
    }
  // History has numbers, and is no part of a ledger.
  expect(columnPurpose({ kind: 'number', width: 9 }, ledger)).toEqual({ is: 'amount' });
});

test('every place has a purpose for which a blank means nothing', () => {
  const { areas } = DEFAULT_SET;
  const settings = [
    'unitName',
    'year',
    'period',
    'fixedDay',
    'notArising',
    'survey',
    'target',
    'sample',
  ] as const;
  const places: Place[] = [
    ...criteriaOf(DEFAULT_SET).flatMap(({ code, rule }) => [
      ...asksOf(rule).map(({ input: field }): Place => ({ in: 'criterion', code, field })),
      ...itemsOf(rule).map(({ input: field }, item): Place => ({ in: 'criterion', code, field, item })),
    ]),
    ...LEDGER_REGISTERS.flatMap(register =>
      enteredColumns(register).map(field => ({ in: 'register', register, index: 0, field }) as Place),
    ),
    ...settings.map((setting): Place => ({ in: 'setting', setting })),
    ...areas.map(({ code: area }): Place => ({ in: 'lastYear', area })),
    { in: 'due', code: '1.1' },
    { in: 'rating', index: 0, field: 'from' },
    { in: 'person', owner: 'Văn phòng', field: 'email' },
    { in: 'sheet', sheet: '1', address: 'A1' },
  ];
  for (const place of places) expect(valueMeant(purposeAt(ledger, place), ' ').value).toBeNull();
  const purpose = (place: Place): Purpose => purposeAt(ledger, place);
  expect(purpose({ in: 'setting', setting: 'year' })).toEqual({ is: 'year' });
  expect(purpose({ in: 'setting', setting: 'target' })).toEqual({ is: 'share', max: 100 });
  expect(purpose({ in: 'lastYear', area: areas[0]!.code })).toEqual({
    is: 'points',
    max: areas[0]!.maxPoints,
  });
});

test('points of a register are at most those inside the total, whatever stands outside it', () => {
  const { set, settings } = demoLedger({ blank: true, set: deepSet() });
  const purpose = purposeAt(
    { set, settings },
    { in: 'register', register: 'remediation', index: 0, field: 'lost' },
  );
  expect(purpose).toEqual({ is: 'points', max: 60 });
});
