import { REGISTER_WORDS } from '../../../../src/features/registers/messages/register-words-en';
import { enteredColumns, LEDGER_REGISTERS } from '../../../../src/ledger/registers';
import { NO_STATUS, registerHeader } from '../../../../src/messages/register-sheets-vi';
import { PERIOD_NAMES } from '../../../../src/messages/period-names-en';
import { PERIOD, STATUS } from '../../../../src/rules/words';

const VIETNAMESE = /[À-ỹ]/;

test('every column of a register has a name in both languages, as its header in Vietnamese', () => {
  for (const register of LEDGER_REGISTERS) {
    const columns = enteredColumns(register);
    const english = columns.map(column => REGISTER_WORDS.en.label(register, column));
    expect(english.filter(label => label === '' || VIETNAMESE.test(label))).toEqual([]);
    expect(new Set(english).size).toBe(columns.length);
    expect(columns.map(column => REGISTER_WORDS.vi.label(register, column))).toEqual(
      columns.map(column => registerHeader(register, column)),
    );
  }
});

test('every status and every period has an English name of its own', () => {
  for (const words of [
    [...Object.values(STATUS), ...Object.values(NO_STATUS)].map(word => [
      word,
      REGISTER_WORDS.en.status(word),
    ]),
    Object.values(PERIOD).map(word => [word, PERIOD_NAMES.en.named(word)]),
  ]) {
    expect(words.filter(([word, name]) => name === word || VIETNAMESE.test(name!))).toEqual([]);
    expect(new Set(words.map(([, name]) => name)).size).toBe(words.length);
  }
  expect(REGISTER_WORDS.vi.status(STATUS.late)).toBe(STATUS.late);
});

test('a period begins with a capital in lists and with a small letter in sentences', () => {
  expect(Object.values(PERIOD).map(period => PERIOD_NAMES.vi.named(period))).toEqual(Object.values(PERIOD));
  expect(Object.values(PERIOD).map(period => PERIOD_NAMES.vi.inSentence(period))).toEqual([
    'quý I',
    '6 tháng đầu năm',
    'quý III',
    'năm',
  ]);
  expect(PERIOD_NAMES.en.inSentence(PERIOD.Q3)).toBe('quarter III');
  expect(PERIOD_NAMES.en.inSentence('Kỳ khác')).toBe('kỳ khác');
  expect(Object.values(PERIOD).map(period => PERIOD_NAMES.vi.ofYear(period, 2026))).toEqual([
    'Quý I năm\u00a02026',
    '6 tháng đầu năm\u00a02026',
    'Quý III năm\u00a02026',
    'Năm\u00a02026',
  ]);
  expect(PERIOD_NAMES.en.ofYear(PERIOD.Q3, 2026)).toBe('Quarter III 2026');
});
