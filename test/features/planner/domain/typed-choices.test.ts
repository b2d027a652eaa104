import {
  choicesIn,
  choicesText,
  missedCases,
  missedIn,
  saidOf,
  targetIn,
  type TypedChoices,
} from '../../../../src/features/planner/domain/typed-choices';

const NOTHING_SAID: TypedChoices = {
  target: undefined,
  impossible: new Set(),
  efforts: {},
  missed: {},
  due: '',
  isShown: false,
};

const said: TypedChoices = {
  target: '90,5',
  impossible: new Set(['1.1', '3.2']),
  efforts: { '2.1': 5 },
  missed: { '3.1': ['4'], '5.3': ['', '2'] },
  due: '30/11/2026',
  isShown: true,
};

test('what was said is remembered, but for what was looked at', () => {
  expect(choicesIn(choicesText(said))).toEqual({ ...said, isShown: false });
});

test('something was said of what is impossible, of what is hard, and of what was missed', () => {
  expect([...saidOf(said)]).toEqual(['1.1', '3.2', '2.1', '3.1', '5.3']);
  expect(saidOf(NOTHING_SAID).size).toBe(0);
});

test.each([
  '',
  'không phải JSON',
  'null',
  '[]',
  '{"impossible":3,"efforts":{"1.1":9},"missed":{"1":"4","2":[5],"3":["4",5]},"due":1}',
])('of %j nothing is believed', text => {
  expect(choicesIn(text)).toEqual(NOTHING_SAID);
});

test.each([
  ['90,5', 90.5],
  ['100', 100],
  ['0', 0],
  ['100,1', undefined],
  ['-1', undefined],
  ['khá', undefined],
  ['', undefined],
])('%j is a target of %s', (text, index) => {
  expect(targetIn(text)).toBe(index);
});

test.each([
  ['3', 3],
  ['0', 0],
  ['2,5', 2.5],
  ['-1', undefined],
  ['vài', undefined],
  ['', undefined],
])('%j says that %s were missed', (text, count) => {
  expect(missedIn(text)).toBe(count);
});

test('what says no number was not missed', () => {
  expect(missedCases({ '3.1': ['4'], '5.3': ['', '2', 'x'] })).toEqual({ '3.1': [4], '5.3': [0, 2, 0] });
});
