import { criteriaOf } from '../../../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import type { EntryPlace } from '../../../../src/ledger/place';
import { valueTyped, type Typed } from '../../../../src/features/merge/workbook/value-typed';
import { serialDate } from '../../../../src/rules/serial-date';
import { demoLedger } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: true });
const codeOf = (kind: string): string => criteriaOf(DEFAULT_SET).find(({ rule }) => rule.kind === kind)!.code;
const criterion = (field: string, kind = 'ratio'): EntryPlace =>
  ({ in: 'criterion', code: codeOf(kind), field }) as EntryPlace;
const register = (name: string, field: string): EntryPlace =>
  ({ in: 'register', register: name, index: 0, field }) as EntryPlace;
const DAY = serialDate(2026, 6, 10);

test.each<[string, EntryPlace, string, Typed['value']]>([
  ['a number where numbers stand', criterion('done'), ' 12 ', 12],
  ['a number of appraised points', criterion('appraised1'), '0,25', 0.25],
  ['a number of points that were appraised again', criterion('appraised2'), '0', 0],
  ['a total', criterion('total'), '1.250.000', 1_250_000],
  ['a level is no number', criterion('result', 'yesNo'), 'đạt', 'Đạt'],
  ['points that a shortcoming lost', register('remediation', 'lost'), '0,25', 0.25],
  ['a day where days stand', criterion('date', 'deadline'), '10/06/2026', DAY],
  ['a day in a register', register('evidence', 'signed'), '10/6/2026', DAY],
  ['a note that looks like a number', criterion('note'), '12,5', '12,5'],
  ['a note that looks like a day', criterion('note'), '10/06/2026', '10/06/2026'],
  ['a number of a paper', register('evidence', 'number'), '20', '20'],
  ['nothing', criterion('done'), '', null],
  ['nothing in a note', criterion('note'), '', null],
])('%s', (_, place, text, value) => {
  expect(valueTyped(ledger, place, text)).toEqual({ value });
});

test.each<[string, EntryPlace, string, string]>([
  ['a word where a number should stand', criterion('done'), 'nhiều', 'value.notNumber'],
  ['a number in words', criterion('done'), 'chín trăm', 'value.readAsNumber'],
  ['a total that may be two numbers', criterion('total'), '1.250', 'value.ambiguousNumber'],
  ['a share', criterion('done'), '45%', 'value.percentInCount'],
  ['less than nothing', criterion('done'), '-3', 'value.negative'],
  ['more points than there are', criterion('appraised1'), '90', 'value.aboveMaximum'],
  ['spaces', criterion('done'), '  ', 'value.onlySpaces'],
  ['a word where a day should stand', criterion('date', 'deadline'), 'mai', 'value.notDate'],
  ['a day that no calendar has', criterion('date', 'deadline'), '31/02/2026', 'value.notDate'],
  ['a level that is none', criterion('result', 'yesNo'), 'tạm', 'value.notInList'],
])('%s is refused', (_, place, text, code) => {
  expect(valueTyped(ledger, place, text)).toEqual({ doubt: expect.objectContaining({ code }) as unknown });
});

test('what belongs there but is odd is taken, and told', () => {
  expect(valueTyped(ledger, criterion('done'), '3,5')).toEqual({
    value: 3.5,
    doubt: { code: 'value.fractionInCount', given: 3.5 },
  });
  expect(valueTyped(ledger, criterion('date', 'deadline'), '10/06/2024')).toMatchObject({
    value: serialDate(2024, 6, 10),
    doubt: { code: 'value.outsideYear' },
  });
});
