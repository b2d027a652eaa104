import { erases, unsure, valueChange, type ThreeWays } from '../../../../src/features/merge/domain/verdict';
import type { CriterionPlace } from '../../../../src/ledger/place';
import { criteriaOf } from '../../../../src/catalogue/index-set';
import { asksFor } from '../../../../src/rules/asks';
import type { Cell } from '../../../../src/rules/cell';
import { serialDate } from '../../../../src/rules/serial-date';
import { demoLedger } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: true });
const place = (field: CriterionPlace['field'], asked: 'result' | 'date' = 'result'): CriterionPlace => {
  const { code } = criteriaOf(ledger.set).find(({ rule }) => asksFor(rule, asked))!;
  return { in: 'criterion', code, field };
};
const NOTE = place('note');
const DAY = place('date', 'date');
const told = (
  theirs: Cell,
  { ours = 'đã gửi', base = 'đã gửi', ...more }: Partial<ThreeWays<CriterionPlace>> = {},
): unknown => {
  const change = valueChange(ledger, { place: NOTE, base, ours, theirs, isTheirs: true, ...more });
  return change && [change.verdict, change.theirs, change.doubt?.code];
};

test.each<[string, Cell, Partial<ThreeWays<CriterionPlace>>, unknown]>([
  ['as it was sent', 'đã gửi', {}, undefined],
  ['as it stands here by now', 'mới', { ours: 'mới' }, undefined],
  ['that differs by spaces alone', ' đã  gửi ', {}, undefined],
  ['that is new', 'mới', {}, ['taken', 'mới', undefined]],
  ['with spaces around it', ' mới ', {}, ['taken', 'mới', undefined]],
  ['that changed here too', 'mới', { ours: 'của sổ' }, ['conflict', 'mới', undefined]],
  ['of somebody else', 'mới', { isTheirs: false }, ['outside', 'mới', undefined]],
  [
    'of somebody else that changed here',
    'mới',
    { isTheirs: false, ours: 'của sổ' },
    ['outside', 'mới', undefined],
  ],
  ['that was emptied', null, {}, ['doubt', null, 'merge.erased']],
  ['that was emptied and changed here', null, { ours: 'của sổ' }, ['conflict', null, 'merge.erased']],
  ['of spaces alone', '  ', {}, ['doubt', null, 'value.onlySpaces']],
  ['of spaces where nothing was', ' ', { base: null, ours: null }, undefined],
  ['that a formula left empty', '', {}, ['doubt', null, 'merge.noResult']],
  ['that a formula left empty where nothing was', '', { base: null, ours: null }, undefined],
  ['that shows an error', { error: '#REF!' }, {}, ['error', { error: '#REF!' }, undefined]],
  ['that was not found', { unread: 'missing' }, {}, undefined],
  ['of a formula that was not calculated', { unread: 'noResult' }, {}, ['doubt', null, 'merge.noResult']],
  [
    'that may stand in one of several cells',
    { unread: 'doubtful', seen: ['đã gửi', 'mới', 'khác'] },
    {},
    ['doubt', 'mới', 'merge.uncertain'],
  ],
  ['of several cells that hold nothing new', { unread: 'doubtful', seen: ['đã gửi'] }, {}, undefined],
  ['of several cells of which nothing is known', { unread: 'doubtful' }, {}, undefined],
  [
    'for which the open workbook has no certain cell',
    'mới',
    { ours: { unread: 'doubtful' } },
    ['error', 'mới', 'merge.noPlace'],
  ],
  ['that is a day where a text belongs', 46_251, {}, ['doubt', 46_251, 'value.dayInText']],
])('a value %s', (_, theirs, ways, expected) => {
  expect(told(theirs, ways)).toEqual(expected);
});

test('a day that came as a text is the day that was sent, whichever of its numbers comes first', () => {
  const [sent, other] = [serialDate(2026, 3, 12), serialDate(2026, 12, 3)];
  const ways = { place: DAY, base: sent, ours: sent };
  expect(told('12/03/2026', ways)).toBeUndefined();
  expect(told('3/12/2026', { ...ways, monthsFirst: true })).toBeUndefined();
  expect(told('3/12/2026', ways)).toEqual(['taken', other, undefined]);
  expect(told('12/03/2026', { ...ways, base: null, ours: null, monthsFirst: true })).toEqual([
    ...['doubt', other],
    'value.readAsDay',
  ]);
});

test('what is emptied would be erased, but not what a formula did not show', () => {
  const change = (theirs: Cell) =>
    valueChange(ledger, { place: NOTE, base: 'đã gửi', ours: 'đã gửi', theirs, isTheirs: true })!;
  expect([null, ' ', '', 'mới'].map(theirs => erases(change(theirs)))).toEqual([true, true, false, false]);
});

test('only what would be taken becomes doubtful', () => {
  const change = (ours: Cell) =>
    valueChange(ledger, { place: NOTE, base: 'đã gửi', ours, theirs: 'mới', isTheirs: true })!;
  expect(unsure(change('đã gửi'), 'merge.shifted')).toMatchObject({
    verdict: 'doubt',
    doubt: { code: 'merge.shifted' },
  });
  expect(unsure(change('của sổ'), 'merge.shifted')).toEqual(change('của sổ'));
});
