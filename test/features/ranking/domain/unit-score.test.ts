import type { IndexSet } from '../../../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import { unitScore } from '../../../../src/features/ranking/domain/unit-score';
import type { NotArisingMode } from '../../../../src/rules/rule';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const PRINTED = { areas: {}, total: { self: null, appraised: null, index: null } };

/** What a unit is compared by when it is set to this. */
function basis(set: IndexSet, notArising: NotArisingMode): NotArisingMode {
  const ledger = demoLedger({ blank: false, set });
  const settings = { ...ledger.settings, notArising };
  return unitScore({ ...ledger, settings }, PRINTED, 'mark', SAMPLE_DAY).notArising;
}

test('the setting for what did not arise tells units apart only where a rule goes by it', () => {
  const own: IndexSet = {
    ...DEFAULT_SET,
    areas: DEFAULT_SET.areas.map(area => ({
      ...area,
      criteria: area.criteria.map(criterion => ({
        ...criterion,
        rule: { ...criterion.rule, notArising: 'leaveOut' as const },
      })),
    })),
  };
  expect([basis(DEFAULT_SET, 'full'), basis(DEFAULT_SET, 'leaveOut')]).toEqual(['full', 'leaveOut']);
  expect(basis(own, 'full')).toBe(basis(own, 'leaveOut'));
});
