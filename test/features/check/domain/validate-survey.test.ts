import type { IndexSet } from '../../../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import type { Place } from '../../../../src/ledger/place';
import { scoreLedger } from '../../../../src/scores/scores';
import { surveyIssues } from '../../../../src/features/check/domain/validate-survey';
import type { Cell } from '../../../../src/rules/cell';
import type { Entry } from '../../../../src/rules/entry';
import { withCriterion } from '../../../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

/** A criterion that the shipped set scores by votes for each level. */
const CODE = '1.6';
const counted = withCriterion(DEFAULT_SET, CODE, {
  rule: { kind: 'survey', satisfied: 'Số phiếu hài lòng', valid: 'Số phiếu hợp lệ' },
});

/** Where the issues about these votes lead to, and what they are. */
function told(set: IndexSet, votes: Partial<Entry>, surveyHeld = true): [string, Place][] {
  const blank = demoLedger({ blank: true, set });
  const record = blank.records[CODE]!;
  const ledger = {
    ...blank,
    settings: { ...blank.settings, surveyHeld },
    records: { ...blank.records, [CODE]: { ...record, entry: { ...record.entry, ...votes } } },
  };
  return scoreLedger(ledger, SAMPLE_DAY).criteria.flatMap(score =>
    surveyIssues(score, ledger.settings).map(({ code, where }): [string, Place] => [code, where]),
  );
}
const at = (field: 'done' | 'total', item?: number): Place => ({
  in: 'criterion',
  code: CODE,
  field,
  ...(item === undefined ? {} : { item }),
});

test.each<[string, Cell[], number]>([
  ['the first level', [30, 5, null, null, null], 0],
  ['a level further down', [null, null, 12, null, null], 2],
])('votes in a year without a survey lead to the first of them: %s', (_, items, item) => {
  expect(told(DEFAULT_SET, { items }, false)).toEqual([['survey.notHeld', at('done', item)]]);
});

test('votes that stand in two columns lead to the first column that has any', () => {
  expect(told(counted, { done: 10, total: 12 }, false)).toEqual([['survey.notHeld', at('done')]]);
  expect(told(counted, { total: 12 }, false)).toEqual([['survey.notHeld', at('total')]]);
});

test('votes that are no whole number lead to the first of these', () => {
  expect(told(DEFAULT_SET, { items: [90, null, 2.5, 7.5, null] })).toEqual([
    ['survey.notWhole', at('done', 2)],
  ]);
  expect(told(DEFAULT_SET, { items: [90, null, 2, null, null] })).toEqual([]);
  // A published share of those who are satisfied is no vote that was mistyped.
  expect(told(counted, { done: 92.5, total: 100 })).toEqual([]);
});

test('a year without a survey and without votes has no issue, nor has any other criterion', () => {
  expect(told(DEFAULT_SET, { items: [null, '', null, null, null] }, false)).toEqual([]);
  expect(told(counted, {}, false)).toEqual([]);
});
