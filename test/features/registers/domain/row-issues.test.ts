import { deadlineIssue } from '../../../../src/features/registers/domain/row-issues';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

test.each([
  ['that is missing', null, undefined],
  ['that is to come', SAMPLE_DAY, undefined],
  ['that has passed', SAMPLE_DAY - 1, 'register.overdue'],
  ['that is none', 'mai', 'register.notDate'],
  ['that is a text', '31/12/2026', 'entry.textDate'],
])('of a deadline %s is said what the check would say', (_, due, code) => {
  expect(deadlineIssue(demoLedger({ blank: true }), due, SAMPLE_DAY)?.code).toBe(code);
});
