import fc from 'fast-check';
import type { Purpose } from '../../src/ledger/purpose';
import { searchText } from '../../src/ledger/search-text';
import { isGuess, type ValueDoubt } from '../../src/ledger/value-doubt';
import { valueMeant } from '../../src/ledger/value-meant';
import type { KnownCell } from '../../src/rules/cell';
import { calendarDay, serialDate, yearWindow } from '../../src/rules/serial-date';

const AMOUNT: Purpose = { is: 'amount' };
const COUNT: Purpose = { is: 'count' };
const POINTS: Purpose = { is: 'points', max: 2 };
const SHARE: Purpose = { is: 'share', max: 100 };
const YEAR: Purpose = { is: 'year' };
const DAY: Purpose = { is: 'day', year: 2026, ...yearWindow(2026) };
const MET: Purpose = { is: 'word', words: ['Đạt', 'Không đạt'] };
const FLAG: Purpose = { is: 'word', words: ['x'] };
const LEVELS: Purpose = { is: 'word', words: ['Tốt', 'Khá', 'Trung bình'] };
const CODES: Purpose = { is: 'word', words: ['1.1', '1.2', '1.10', '2.3', '10'] };
const OWNERS: Purpose = { is: 'word', words: ['Văn phòng', 'Tư pháp'], othersToo: true };
const TEXT: Purpose = { is: 'text' };
const PURPOSES = [AMOUNT, COUNT, POINTS, SHARE, YEAR, DAY, MET, FLAG, LEVELS, CODES, OWNERS, TEXT];

const day = serialDate(2026, 1, 31);

test.each<[Purpose, KnownCell, KnownCell]>([
  [COUNT, 12, 12],
  [COUNT, ' 12 ', 12],
  [COUNT, "'12", 12],
  [COUNT, '\u00a012\u200b', 12],
  [COUNT, '１２', 12],
  [COUNT, '12,0', 12],
  [COUNT, '1.234.567', 1_234_567],
  [COUNT, 2.9999999999999996, 3],
  [COUNT, '0', 0],
  [COUNT, '1\u200b2', 12],
  [COUNT, '1\u00a0\u00a0234', 1234],
  [AMOUNT, '12,5', 12.5],
  [AMOUNT, '1.234,5', 1234.5],
  [AMOUNT, '1 234', 1234],
  [AMOUNT, 0.5, 0.5],
  [POINTS, '1,125', 1.125],
  [POINTS, '2', 2],
  [SHARE, '80%', 80],
  [SHARE, '80,5 %', 80.5],
  [SHARE, 0, 0],
  [YEAR, '2026', 2026],
  [YEAR, 'năm 2026', 2026],
  [DAY, day, day],
  [DAY, 46_052.99999, day],
  [DAY, day + 3 / 86_400, day],
  [DAY, day + 300 / 86_400, day],
  [DAY, '31/01/2026', day],
  [DAY, '31/1/2026', day],
  [DAY, '31-1-2026', day],
  [DAY, '31.01.2026', day],
  [DAY, '31. 01. 2026', day],
  [DAY, '2026-01-31', day],
  [DAY, '2026/1/31', day],
  [DAY, '2026-01-31T00:00:00.000Z', day],
  [DAY, '31/01/2026 00:00', day],
  [DAY, '31/1/2026 12:00:00 AM', day],
  [DAY, "'31/01/2026", day],
  [DAY, '\u00a031/01/2026 ', day],
  [DAY, '３１/０１/２０２６', day],
  [DAY, 'ngày 31 tháng 01 năm 2026', day],
  [DAY, 'Ngày 31 tháng 1 năm 2026.', day],
  [DAY, 'Thứ bảy, ngày 31/01/2026', day],
  [MET, 'Đạt', 'Đạt'],
  [MET, 'ĐẠT ', 'Đạt'],
  [MET, 'dat', 'Đạt'],
  [MET, 'Đạt'.normalize('NFD'), 'Đạt'],
  [MET, 'Đạt.', 'Đạt'],
  [MET, 'khong  dat', 'Không đạt'],
  [FLAG, 'X', 'x'],
  [FLAG, ' x', 'x'],
  [LEVELS, 'tot', 'Tốt'],
  [CODES, '1.10', '1.10'],
  [CODES, ' 1.2 ', '1.2'],
  [CODES, 2.3, '2.3'],
  [CODES, 10, '10'],
  [OWNERS, 'tu phap', 'Tư pháp'],
  [OWNERS, ' Ông Năm ', 'Ông Năm'],
  [OWNERS, 5, 5],
  [TEXT, ' 12/UBND ', '12/UBND'],
  [TEXT, 'Đạt'.normalize('NFD'), 'Đạt'],
  [TEXT, 20, 20],
  [TEXT, '31/01/2026', '31/01/2026'],
  ...PURPOSES.flatMap((purpose): [Purpose, KnownCell, KnownCell][] => [
    [purpose, null, null],
    [purpose, '', null],
    [purpose, { error: '#N/A' }, { error: '#N/A' }],
  ]),
])('%j: %j is %j without a doubt', (purpose, cell, value) => {
  expect(valueMeant(purpose, cell)).toEqual({ value });
});

test.each<[Purpose, KnownCell, ValueDoubt['code'], KnownCell]>([
  [COUNT, 'chín trăm', 'value.readAsNumber', 900],
  [COUNT, 'Hai mươi lăm hồ sơ', 'value.readAsNumber', 25],
  [COUNT, '12 hồ sơ', 'value.readAsNumber', 12],
  [COUNT, '900 (chín trăm)', 'value.readAsNumber', 900],
  [COUNT, '1O', 'value.readAsNumber', 10],
  [COUNT, '12.', 'value.readAsNumber', 12],
  [AMOUNT, '1,5 tỷ đồng', 'value.readAsNumber', 1.5e9],
  [COUNT, '1.000', 'value.ambiguousNumber', '1.000'],
  [AMOUNT, '1,000', 'value.ambiguousNumber', '1,000'],
  [COUNT, '1.000 hồ sơ', 'value.ambiguousNumber', '1.000 hồ sơ'],
  [COUNT, '45%', 'value.percentInCount', '45%'],
  [AMOUNT, '90 %', 'value.percentInCount', '90 %'],
  [POINTS, '80％', 'value.percentInCount', '80％'],
  [COUNT, 0.9, 'value.fractionInCount', 0.9],
  [COUNT, 3.5, 'value.fractionInCount', 3.5],
  [COUNT, '3,5', 'value.fractionInCount', 3.5],
  [COUNT, -3, 'value.negative', -3],
  [AMOUNT, '−3', 'value.negative', -3],
  [POINTS, 3, 'value.aboveMaximum', 3],
  [POINTS, 1e15, 'value.aboveMaximum', 1e15],
  [SHARE, 101, 'value.aboveMaximum', 101],
  [SHARE, 0.8, 'value.shareBelowOne', 0.8],
  [COUNT, 1e12, 'value.tooLarge', 1e12],
  [AMOUNT, 1e16, 'value.tooLarge', 1e16],
  [COUNT, '1l', 'value.readAsNumber', 11],
  [COUNT, 'OI', 'value.notNumber', 'OI'],
  [COUNT, '900 (chín trăm).', 'value.notNumber', '900 (chín trăm).'],
  [COUNT, '12 trên 15', 'value.notNumber', '12 trên 15'],
  [COUNT, 'chín 900', 'value.notNumber', 'chín 900'],
  [COUNT, '1.000 nghìn', 'value.notNumber', '1.000 nghìn'],
  [COUNT, '1,250', 'value.ambiguousNumber', '1,250'],
  [SHARE, '8%5', 'value.percentInCount', '8%5'],
  [YEAR, 'quý 2026', 'value.notYear', 'quý 2026'],
  [YEAR, '2026 đến 2027', 'value.notYear', '2026 đến 2027'],
  [COUNT, 'nhiều', 'value.notNumber', 'nhiều'],
  [COUNT, '12/15', 'value.notNumber', '12/15'],
  [COUNT, '-', 'value.notNumber', '-'],
  [COUNT, 'một trăm hai', 'value.notNumber', 'một trăm hai'],
  [COUNT, true, 'value.notNumber', true],
  [YEAR, 20_266, 'value.notYear', 20_266],
  [YEAR, '20266', 'value.notYear', '20266'],
  [DAY, 46_053.7, 'value.dayAndTime', day],
  [DAY, 46_052.999, 'value.dayAndTime', day],
  [DAY, '31/01/2026 16:45:10', 'value.dayAndTime', day],
  [DAY, '2026-01-30T17:00:00Z', 'value.dayAndTime', day - 1],
  [DAY, 15, 'value.notDate', 15],
  [DAY, 2026, 'value.notDate', 2026],
  [DAY, 15.5, 'value.notDate', 15.5],
  [DAY, '30/02/2026', 'value.notDate', '30/02/2026'],
  [DAY, 'Q1', 'value.notDate', 'Q1'],
  [DAY, 'tháng 3', 'value.notDate', 'tháng 3'],
  [DAY, 'ký 31/01/2026', 'value.notDate', 'ký 31/01/2026'],
  [DAY, 'số 2026-01-31', 'value.notDate', 'số 2026-01-31'],
  [DAY, '2026-01-31 bản 2', 'value.notDate', '2026-01-31 bản 2'],
  [DAY, '99999', 'value.notDate', '99999'],
  [DAY, '2026013', 'value.notDate', '2026013'],
  [DAY, '31/01/2026 00:00:30', 'value.dayAndTime', day],
  [DAY, '31/01/26 16:45', 'value.readAsDay', day],
  [DAY, '31/01/2026 16:45 chiều', 'value.notDate', '31/01/2026 16:45 chiều'],
  [DAY, '03/04/2026 chiều', 'value.notDate', '03/04/2026 chiều'],
  [DAY, true, 'value.notDate', true],
  [DAY, '31/01/26', 'value.readAsDay', day],
  [DAY, '31/01', 'value.readAsDay', day],
  [DAY, 'ngày 31 tháng 1', 'value.readAsDay', day],
  [DAY, '01/31/2026', 'value.readAsDay', day],
  [DAY, '46053', 'value.readAsDay', day],
  [DAY, 20_260_131, 'value.readAsDay', day],
  [DAY, '31012026', 'value.readAsDay', day],
  [DAY, '31/01/2025', 'value.outsideYear', serialDate(2025, 1, 31)],
  [DAY, serialDate(2062, 1, 31), 'value.outsideYear', serialDate(2062, 1, 31)],
  [MET, 'x', 'value.readAsWord', 'Đạt'],
  [MET, true, 'value.readAsWord', 'Đạt'],
  [MET, 'Chưa đạt', 'value.readAsWord', 'Không đạt'],
  [MET, 'tạm được', 'value.notInList', 'tạm được'],
  [FLAG, '✓', 'value.readAsWord', 'x'],
  [FLAG, 'có', 'value.readAsWord', 'x'],
  [FLAG, 'không', 'value.notInList', 'không'],
  [LEVELS, 'Giỏi', 'value.notInList', 'Giỏi'],
  [LEVELS, 'x', 'value.notInList', 'x'],
  [CODES, 1.1, 'value.notInList', 1.1],
  [TEXT, day, 'value.dayInText', day],
  [TEXT, day + 0.25, 'value.dayInText', day + 0.25],
  ...PURPOSES.flatMap(purpose =>
    [' ', '\u00a0', '\u200b', "'", ' \t'].map((cell): [Purpose, KnownCell, ValueDoubt['code'], KnownCell] => [
      purpose,
      cell,
      'value.onlySpaces',
      null,
    ]),
  ),
])('%j: %j has the doubt %s and is %j', (purpose, cell, code, value) => {
  const meant = valueMeant(purpose, cell);
  expect([meant.doubt?.code, meant.value]).toEqual([code, value]);
});

test.each(['x', 'V', 'có', 'rồi', 'đã', 'TRUE', 'đúng', 'yes', '1', '✓', '✔', '☑', '√', true])(
  '%s says yes',
  yes => {
    expect(valueMeant(MET, yes)).toMatchObject({ value: 'Đạt', doubt: { code: 'value.readAsWord' } });
    expect(valueMeant(FLAG, yes).value).toBe('x');
    expect(valueMeant(LEVELS, yes).doubt?.code).toBe('value.notInList');
  },
);

test.each(['không', 'Chưa', 'chưa đạt', 'ko', 'k', 'FALSE', 'sai', 'no', '0', '✗', '✘', false])(
  '%s says no',
  no => {
    expect(valueMeant(MET, no)).toMatchObject({ value: 'Không đạt', doubt: { code: 'value.readAsWord' } });
    expect(valueMeant(FLAG, no).doubt?.code).toBe('value.notInList');
  },
);

test('words that are alike are told apart by what tells them apart, or not at all', () => {
  const alike: Purpose = { is: 'word', words: ['Tốt', 'Tót', 'TÓT', '1.1', '1.10'] };
  expect(valueMeant(alike, 'Tót')).toEqual({ value: 'Tót' });
  expect(valueMeant(alike, 'tốt'.normalize('NFD'))).toEqual({ value: 'Tốt' });
  for (const cell of ['tot', 'tót', 1.1]) expect(valueMeant(alike, cell).doubt?.code).toBe('value.notInList');
});

test('of a number as large as a commune counts, or as Excel keeps, there is no doubt', () => {
  expect(valueMeant(COUNT, 1e9).doubt).toBeUndefined();
  expect(valueMeant(COUNT, 1e9 + 1).doubt?.code).toBe('value.tooLarge');
  expect(valueMeant(AMOUNT, 1e15).doubt).toBeUndefined();
  expect(valueMeant(AMOUNT, 1e15 + 1).doubt?.code).toBe('value.tooLarge');
  expect(valueMeant(SHARE, 1).doubt).toBeUndefined();
  expect(valueMeant(AMOUNT, 2.9999999999999996)).toEqual({ value: 2.9999999999999996 });
});

test('a number that is no day is a text like any other', () => {
  for (const cell of [12, 2026, 1.5, 36_525, 73_416]) expect(valueMeant(TEXT, cell)).toEqual({ value: cell });
});

test('days begin and end with the years that a workbook can be about', () => {
  const [first, last] = [serialDate(2000, 1, 1), serialDate(2100, 12, 31)];
  const any: Purpose = { is: 'day', year: 2026, from: first, to: last };
  for (const cell of [first, last]) expect(valueMeant(any, cell)).toEqual({ value: cell });
  for (const cell of [first - 1, last + 1])
    expect(valueMeant(any, cell)).toEqual({
      value: cell,
      doubt: { code: 'value.notDate', given: String(cell) },
    });
});

test.each<[number, number, boolean]>([
  [-1.9, 0, true],
  [-2.1, 0, false],
  [-599, 0, false],
  [-602, -1, false],
  [599, 0, true],
  [602, 0, false],
])('%d seconds from midnight are the day %d later, without a doubt: %s', (seconds, later, sure) => {
  const { value, doubt } = valueMeant(DAY, day + seconds / 86_400);
  expect([value, doubt === undefined]).toEqual([day + later, sure]);
});

test.each(['(', ' ', "'", 'T', '9', '1.', 'một '])(
  'a text as long as a cell holds is read at once: of %j',
  part => {
    const text = `a${part.repeat(32_767 / part.length - 2)}b`;
    for (const purpose of PURPOSES) {
      const { value, doubt } = valueMeant(purpose, text);
      if (purpose === TEXT || purpose === OWNERS) expect(doubt).toBeUndefined();
      else expect([value, doubt?.code.startsWith('value.not')]).toEqual([text, true]);
    }
  },
);

test('an ambiguous number says both of its readings', () => {
  expect(valueMeant(COUNT, '1.250').doubt).toEqual({
    code: 'value.ambiguousNumber',
    given: '1.250',
    whole: 1250,
    decimal: 1.25,
  });
});

const typed = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.stringMatching(/^[-+ ]?\d{1,4}[.,/ -]?\d{0,4}[.,/ -]?\d{0,4} ?[%xO]?$/),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -5, max: 60_000 }),
  fc.double({ min: 40_000, max: 50_000, noNaN: true }),
  fc.boolean(),
  fc.constantFrom(
    'Đạt',
    'dat',
    'KHÔNG ĐẠT',
    'x',
    '1.1',
    '2.3',
    'chín trăm',
    'tư pháp',
    '\u200b',
    '31/01/2026',
  ),
);
const purpose = fc.constantFrom(...PURPOSES);

describe('whatever is typed', () => {
  test('it is never thrown at, and what was read without a doubt means itself', () => {
    fc.assert(
      fc.property(purpose, typed, (each, cell) => {
        const meant = valueMeant(each, cell);
        if (meant.doubt) return;
        expect(valueMeant(each, meant.value)).toEqual(meant);
      }),
      { numRuns: 5000 },
    );
  });

  test('nothing becomes something else without a doubt: digits stay, and letters in their order', () => {
    fc.assert(
      fc.property(purpose, typed, (each, cell) => {
        const { value, doubt } = valueMeant(each, cell);
        if (doubt || typeof cell !== 'string' || value === null) return;
        if (each.is === 'day' || each.is === 'year') return;
        if (typeof value === 'string') expect(searchText(value)).toBe(searchText(cell));
        else
          expect(
            Number(
              cell
                .replace(/[^\d.,-]/g, '')
                .replace(/[.,](?=.*[.,])/g, '')
                .replace(',', '.'),
            ),
          ).toBeCloseTo(Number(value), 9);
      }),
      { numRuns: 5000 },
    );
  });

  test('a day is the same in every form in which it is written', () => {
    const { from, to } = yearWindow(2026);
    const pad = (part: number): string => String(part).padStart(2, '0');
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), serial => {
        const { year: y, month: m, day: d } = calendarDay(serial);
        const forms: KnownCell[] = [
          ...['/', '-', '.', ' / '].flatMap(sign => [
            [d, m, y].join(sign),
            [pad(d), pad(m), y].join(sign),
            [y, pad(m), pad(d)].join(sign),
          ]),
          `ngày ${d} tháng ${m} năm ${y}`,
          `Ngày ${pad(d)} tháng ${pad(m)} năm ${y}`.normalize('NFD'),
          ` '${pad(d)}/${pad(m)}/${y} `,
          `${y}-${pad(m)}-${pad(d)}T00:00:00`,
          serial + 1 / 86_400,
          serial - 1 / 86_400,
        ];
        for (const form of forms) expect([form, valueMeant(DAY, form)]).toEqual([form, { value: serial }]);
      }),
    );
  });

  test('a count is never rounded, and its meaning is whole', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), cell => {
        const { value, doubt } = valueMeant(COUNT, cell);
        expect(Math.abs(Number(value) - cell)).toBeLessThan(1e-6);
        expect(doubt === undefined).toBe(Number.isInteger(value));
      }),
    );
  });
});

test.each([
  ['1.000', 1000, 1],
  ['1,000', 1000, 1],
  ['12.345', 12345, 12.345],
  ['12,345 hồ sơ', 12345, 12.345],
])('of %s both readings are told, whichever mark stands in it', (given, whole, decimal) => {
  expect(valueMeant(AMOUNT, given).doubt).toEqual({ code: 'value.ambiguousNumber', given, whole, decimal });
});

test('what is guessed is told from what is sure or left', () => {
  const guesses = [
    [COUNT, 'chín'],
    [COUNT, '12 hồ sơ'],
    [DAY, '10/03/26'],
    [FLAG, 'có'],
  ] as const;
  const others = [
    [COUNT, '1.000'],
    [COUNT, 'nhiều'],
    [COUNT, 3.5],
    [DAY, day + 0.7],
    [SHARE, 0.85],
  ] as const;
  const isGuessed = ([purpose, cell]: readonly [Purpose, KnownCell]): boolean | undefined => {
    const { doubt } = valueMeant(purpose, cell);
    return doubt && isGuess(doubt);
  };
  expect(guesses.map(isGuessed)).toEqual([true, true, true, true]);
  expect(others.map(isGuessed)).toEqual([false, false, false, false, false]);
});

test('a text is read up to a thousand letters, of which no number has more', () => {
  expect(valueMeant(COUNT, `12${' '.repeat(998)}`).value).toBe(12);
  expect(valueMeant(COUNT, `12${' '.repeat(999)}`).value).not.toBe(12);
});

test('a moment within ten minutes of midnight is that day, and any other is told', () => {
  const minute = 1 / 1440;
  const told = (at: number): unknown => {
    const { value, doubt } = valueMeant(DAY, at);
    return [value, doubt?.code];
  };
  expect(told(day + 9 * minute)).toEqual([day, undefined]);
  expect(told(day + 11 * minute)).toEqual([day, 'value.dayAndTime']);
  expect(told(day - minute / 60)).toEqual([day, undefined]);
  expect(told(day - 9 * minute)).toEqual([day, 'value.dayAndTime']);
  expect(told(day - 11 * minute)).toEqual([day - 1, 'value.dayAndTime']);
});
