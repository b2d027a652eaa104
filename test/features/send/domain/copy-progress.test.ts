import { criteriaOf } from '../../../../src/catalogue/index-set';
import { copyProgress } from '../../../../src/features/send/domain/copy-progress';
import { isFed } from '../../../../src/rules/asks';
import { progressOf } from '../../../../src/scores/progress';
import { scoreLedger } from '../../../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: false });
const scores = scoreLedger(ledger, SAMPLE_DAY);

test('a copy tells how far its own criteria are, and which of them a register counts', () => {
  for (const { criteria } of ledger.set.areas) {
    const codes = criteria.map(({ code }) => code);
    const own = scores.criteria.filter(({ criterion }) => criteria.includes(criterion));
    expect(copyProgress(scores, codes)).toEqual({
      ...progressOf(own),
      criteria: codes,
      counted: criteria.filter(({ rule }) => isFed(rule)).map(({ code }) => code),
    });
  }
  const all = criteriaOf(ledger.set).map(({ code }) => code);
  expect(copyProgress(scores, all).counted.length).toBeGreaterThan(0);
});

test('codes that the set does not have are none of it', () => {
  expect(copyProgress(scores, ['99.9'])).toMatchObject({ criteria: [], counted: [] });
});
