import { criteriaOf } from '../../../../src/catalogue/index-set';
import { firstInput } from '../../../../src/features/overview/domain/first-input';
import type { Rule } from '../../../../src/rules/kinds';
import { setOfEveryKind } from '../../../catalogue/build-set';

const at = (rule: Rule) => firstInput({ code: '1.1', rule });

test('it is the first cell that a rule asks for, in its own row or below it', () => {
  expect(at({ kind: 'yesNo' })).toEqual({ in: 'criterion', code: '1.1', field: 'result' });
  const checklist = criteriaOf(setOfEveryKind()).find(({ rule }) => rule.kind === 'checklist')!;
  expect(firstInput(checklist)).toEqual({ in: 'criterion', code: checklist.code, field: 'result', item: 0 });
});
