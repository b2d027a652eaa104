import { criteriaOf } from '../../../../src/catalogue/index-set';
import { checkIssue } from '../../../../src/features/check/domain/check-issue';
import {
  choiceText,
  draftAbout,
  draftAnswer,
  fieldOf,
} from '../../../../src/features/registers/workbook/register-draft';
import { demoLedger } from '../../../sample/sample-plan';

const sample = demoLedger({ blank: false });
const { set } = sample;
const criterion = criteriaOf(set)[3]!;
const where = { in: 'register', register: 'tasks', index: 0, field: 'due' } as const;
const error = checkIssue({ code: 'entry.negative' } as never, where);
const doubt = checkIssue({ code: 'register.overdue' } as never, where);

test('a draft begins with last year, the criterion that was selected and who answers for it', () => {
  const { code, owner } = criterion;
  expect(draftAbout(code, sample)).toEqual({ year: '2025', criterion: code, owner });
  expect(draftAbout('99.9', sample)).toEqual({ year: '2025' });
  expect(draftAbout(undefined, sample)).toEqual({ year: '2025' });
});

test.each([
  ['nothing is said of', [], false, 'write'],
  ['nothing is said of any more', [], true, 'write'],
  ['is doubtful', [doubt], false, 'ask'],
  ['is doubtful, and somebody wants it so', [doubt], true, 'write'],
  ['is wrong', [error], false, 'refuse'],
  ['is wrong however often it is asked for', [doubt, error], true, 'refuse'],
] as const)('a row that %s', (_, issues, isAsked, answer) => {
  expect(draftAnswer(issues, isAsked)).toBe(answer);
});

test('an issue belongs to a field of the form only where it is one of a register', () => {
  expect(fieldOf(doubt)).toBe('due');
  expect(
    fieldOf(
      checkIssue({ code: 'register.overdue' } as never, { in: 'criterion', code: '1.1', field: 'done' }),
    ),
  ).toBe(undefined);
});

test('choices say what a code stands for and who has a role', () => {
  const [process] = set.processRows;
  const role = criterion.owner;
  const people = { [role]: { name: 'Trần Thị B', email: '' } };
  const ledger = { ...sample, settings: { ...sample.settings, people } };
  expect(choiceText('criteria', criterion.code, ledger)).toBe(`${criterion.code}. ${criterion.title}`);
  expect(choiceText('criteria', process!.code, ledger)).toBe(`${process!.code}. ${process!.title}`);
  expect(choiceText('owners', role, ledger)).toBe(`${role} – Trần Thị B`);
  expect(choiceText('owners', 'Không ai', ledger)).toBe('Không ai');
  expect(choiceText('owners', 'constructor', ledger)).toBe('constructor');
  expect(choiceText('periods', 'Quý I', ledger)).toBe('Quý I');
});
