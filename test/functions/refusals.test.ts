import type { FunctionIssue } from '../../src/rules/custom-function';
import { functionIssueSentence, isNotAvailable } from '../../src/messages/function-issues-vi';
import { call } from './call';
import { REFUSED } from './refused';

test.each(REFUSED)('CCHC.%s of %j shows %s: %s', (id, args, shown, sentence) => {
  const issue = call(id, ...args);
  if (typeof issue !== 'object') throw new Error(`gave ${issue}`);
  expect([functionIssueSentence(issue), isNotAvailable(issue) ? '#N/A' : '#VALUE!']).toEqual([
    sentence,
    shown,
  ]);
});

/** Every code; one that is missing here does not compile. */
const CODES: Readonly<Record<FunctionIssue['code'], true>> = {
  'argument.missing': true,
  'argument.notOneCell': true,
  'argument.notNumber': true,
  'argument.ambiguousNumber': true,
  'argument.notWhole': true,
  'argument.negative': true,
  'argument.outOfRange': true,
  'argument.exceeds': true,
  'argument.notDate': true,
  'argument.notCondition': true,
  'argument.notInList': true,
  'argument.shapesDiffer': true,
  'argument.notOneLine': true,
  'argument.columns': true,
  'argument.notDescending': true,
  'result.zero': true,
  'result.notFound': true,
  'result.foundTwice': true,
  'result.nothingCounts': true,
  'result.noBand': true,
};

test('every reason for a refusal is among these calls', () => {
  const told = REFUSED.map(([id, args]) => (call(id, ...args) as FunctionIssue).code);
  expect([...new Set(told)].sort()).toEqual(Object.keys(CODES).sort());
});

test('what Excel never hands over is refused, not read as a number', () => {
  expect(call('TYLE', { type: 'Entity' }, 5)).toEqual({ code: 'argument.notNumber', argument: 'done' });
});
