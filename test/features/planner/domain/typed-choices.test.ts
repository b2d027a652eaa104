import {
  choicesIn,
  choicesText,
  NOTHING_SAID,
  type TypedChoices,
} from '../../../../src/features/planner/domain/typed-choices';

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

test.each([
  '',
  'không phải JSON',
  'null',
  '[]',
  '{"impossible":3,"efforts":{"1.1":9},"missed":{"1":"4","2":[5]},"due":1}',
])('of %j nothing is believed', text => {
  expect(choicesIn(text)).toEqual(NOTHING_SAID);
});
