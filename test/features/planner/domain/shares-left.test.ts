import { sharesLeft } from '../../../../src/features/planner/domain/shares-left';
import { withCell } from '../../../../src/ledger/criterion-cells';
import { criteriaOf } from '../../../../src/catalogue/index-set';
import { scoreLedger } from '../../../../src/scores/scores';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

test('each criterion has the shares of which cases are left, as they are entered', () => {
  const blank = demoLedger({ blank: true });
  const criteria = criteriaOf(blank.set);
  const { rule } = criteria.find(({ code }) => code === '3.1')!;
  const done = withCell(blank.records['3.1']!, rule, { field: 'done' }, 80);
  const record = withCell(done, rule, { field: 'total' }, 100);
  const ledger = { ...blank, records: { ...blank.records, '3.1': record } };
  const shares = sharesLeft(scoreLedger(ledger, SAMPLE_DAY));
  expect([...shares.keys()]).toEqual(criteria.map(({ code }) => code));
  expect(shares.get('3.1')).toMatchObject([{ share: 0, left: 20 }]);
  expect([...shares].filter(([, open]) => open.length > 0).map(([code]) => code)).toEqual(['3.1']);
});
