import { registerLabel, statusName } from '../../../../src/features/registers/messages/register-words';
import { enteredColumns, LEDGER_REGISTERS } from '../../../../src/ledger/registers';
import { NO_STATUS, registerHeader } from '../../../../src/messages/register-sheets-vi';
import { periodInSentence, periodName, periodOfYear } from '../../../../src/messages/period-names';
import { PERIOD, STATUS } from '../../../../src/rules/words';

const VIETNAMESE = /[À-ỹ]/;

test('every column of a register has a name in both languages, as its header in Vietnamese', () => {
  for (const register of LEDGER_REGISTERS) {
    const columns = enteredColumns(register);
    const english = columns.map(column => registerLabel(register, column, 'en'));
    expect(english.filter(label => label === '' || VIETNAMESE.test(label))).toEqual([]);
    expect(new Set(english).size).toBe(columns.length);
    expect(columns.map(column => registerLabel(register, column, 'vi'))).toEqual(
      columns.map(column => registerHeader(register, column)),
    );
  }
});

test('every status and every period has an English name of its own', () => {
  for (const words of [
    [...Object.values(STATUS), ...Object.values(NO_STATUS)].map(word => [word, statusName(word, 'en')]),
    Object.values(PERIOD).map(word => [word, periodName(word, 'en')]),
  ]) {
    expect(words.filter(([word, name]) => name === word || VIETNAMESE.test(name!))).toEqual([]);
    expect(new Set(words.map(([, name]) => name)).size).toBe(words.length);
  }
  expect(statusName(STATUS.late, 'vi')).toBe(STATUS.late);
});

test('a period begins with a capital in lists and with a small letter in sentences', () => {
  expect(Object.values(PERIOD).map(period => periodName(period, 'vi'))).toEqual(Object.values(PERIOD));
  expect(Object.values(PERIOD).map(period => periodInSentence(period, 'vi'))).toEqual([
    'quý I',
    '6 tháng đầu năm',
    'quý III',
    'năm',
  ]);
  expect(periodInSentence(PERIOD.Q3, 'en')).toBe('quarter III');
  expect(periodInSentence('Kỳ khác', 'en')).toBe('kỳ khác');
  expect(Object.values(PERIOD).map(period => periodOfYear(period, 2026, 'vi'))).toEqual([
    'Quý I năm\u00a02026',
    '6 tháng đầu năm\u00a02026',
    'Quý III năm\u00a02026',
    'Năm\u00a02026',
  ]);
  expect(periodOfYear(PERIOD.Q3, 2026, 'en')).toBe('Quarter III 2026');
});
