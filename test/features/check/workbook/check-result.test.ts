import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import { checkIssue, type CheckIssue } from '../../../../src/features/check/domain/check-issue';
import { SHEET_NAME } from '../../../../src/messages/sheet-names';
import {
  checkResult,
  FIRST_FILTER,
  countRepairable,
  withToggled,
  type CheckFilter,
} from '../../../../src/features/check/workbook/check-result';
import type { DamageIssue } from '../../../../src/features/check/domain/damage-issue';
import { findLedger } from '../../../../src/workbook/find/found-ledger';
import { planCells } from '../../../workbook/plan-cells';
import { samplePlan } from '../../../sample/sample-plan';

const set = DEFAULT_SET;
const sheets = planCells(samplePlan({ blank: false }));
const found = findLedger(set, sheets);
const [first, , third] = set.areas;

const wrong = checkIssue(
  { code: 'entry.negative' } as never,
  { in: 'criterion', code: first!.criteria[0]!.code, field: 'done' },
  'A',
);
const missing = checkIssue(
  { code: 'entry.missing' } as never,
  { in: 'criterion', code: third!.criteria[0]!.code, field: 'done' },
  'B',
);
const alike = checkIssue(
  { code: 'evidence.numberMissing' } as never,
  { in: 'register', register: 'evidence', index: 2, field: 'number' },
  'A',
);
const lone = checkIssue({ code: 'entry.negative' } as never, {
  in: 'sheet',
  sheet: SHEET_NAME.config,
  address: 'B3',
});
const issues: readonly CheckIssue[] = [wrong, missing, alike, lone];
const result = (filter: Partial<CheckFilter>) =>
  checkResult(issues, { hidden: [], owner: undefined, ...filter }, found);

test('issues stand by sheet in the order in which they come, each with what it is about', () => {
  expect(result({}).groups).toEqual([
    { sheet: first!.sheet, issues: [{ issue: wrong, code: first!.criteria[0]!.code }] },
    { sheet: third!.sheet, issues: [{ issue: missing, code: third!.criteria[0]!.code }] },
    { sheet: SHEET_NAME.evidence, issues: [{ issue: alike, row: expect.any(Number) as number }] },
    { sheet: SHEET_NAME.config, issues: [{ issue: lone, cell: 'B3' }] },
  ]);
});

test('what is hidden is counted and not shown', () => {
  const { counts, groups } = result({ hidden: ['hint', 'warning'] });
  expect(counts).toEqual({ error: 2, warning: 1, hint: 1 });
  expect(groups.map(({ sheet }) => sheet)).toEqual([first!.sheet, SHEET_NAME.config]);
});

test('one owner sees and counts what is theirs, and can still choose the others', () => {
  const { owners, counts, groups } = result({ owner: 'A' });
  expect(owners).toEqual(['A', 'B']);
  expect(counts).toEqual({ error: 1, warning: 1, hint: 0 });
  expect(groups.map(({ sheet }) => sheet)).toEqual([first!.sheet, SHEET_NAME.evidence]);
});

test('issues of a row that is gone stand under the sheet on which it should be', () => {
  const gone = findLedger(set, new Map());
  const { groups } = checkResult([missing, alike], { hidden: [], owner: undefined }, gone);
  expect(groups).toEqual([
    { sheet: third!.sheet, issues: [{ issue: missing, code: third!.criteria[0]!.code }] },
    { sheet: SHEET_NAME.evidence, issues: [{ issue: alike }] },
  ]);
});

test('a severity is hidden and shown again, and whose issues are shown stays', () => {
  const hiding = withToggled({ ...FIRST_FILTER, owner: 'A' }, 'error');
  expect(hiding).toEqual({ hidden: ['hint', 'error'], owner: 'A' });
  expect(withToggled(hiding, 'hint')).toEqual({ hidden: ['error'], owner: 'A' });
});

test('what is hidden is not offered for repair, nor what cannot be repaired', () => {
  const damage = (severity: DamageIssue['severity'], isRepairable: boolean): DamageIssue => ({
    code: 'structure.unprotected',
    severity,
    where: { in: 'sheet', sheet: SHEET_NAME.config, address: 'A1' },
    repairable: isRepairable,
  });
  const all = [damage('error', true), damage('error', false), damage('hint', true)];
  expect(countRepairable(all, FIRST_FILTER)).toBe(1);
  expect(countRepairable(all, { hidden: [], owner: 'A' })).toBe(2);
});
