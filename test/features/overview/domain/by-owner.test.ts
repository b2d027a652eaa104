import fc from 'fast-check';
import { criteriaOf, ownersOf } from '../../../../src/catalogue/index-set';
import { byOwner, type RoleProgress } from '../../../../src/features/overview/domain/by-owner';
import type { CriterionRecord, Ledger } from '../../../../src/ledger/ledger';
import { emptyRecord, newLedger } from '../../../../src/ledger/new-ledger';
import { scoreLedger } from '../../../../src/scores/scores';
import { roundResult } from '../../../../src/rules/decimal';
import type { Entry } from '../../../../src/rules/entry';
import { serialDate } from '../../../../src/rules/serial-date';
import { setOfEveryKind, setWithAreas, withCriterion } from '../../../catalogue/build-set';
import { deepSet } from '../../../catalogue/deep-set';
import { anyEntry } from '../../../rules/any-entry';
import { anyLedger } from '../../../ledger/any-ledger';
import { demoLedger } from '../../../sample/sample-plan';

const TODAY = serialDate(2026, 6, 30);
const CLERK = 'Công chức Văn phòng';
const OTHER = 'Công chức Tài chính';
const CODES = ['1.1', '1.2', '1.3'];

/** The clerk answers for three yes-no criteria of 1,5 points, the other one for all the rest. */
const set = criteriaOf(setWithAreas(1)).reduce(
  (changed, { code }) =>
    withCriterion(
      changed,
      code,
      CODES.includes(code)
        ? { owner: CLERK, maxPoints: 1.5, rule: { kind: 'yesNo', notArising: true } }
        : { owner: OTHER },
    ),
  setWithAreas(1),
);
const filled = (entry: Partial<Entry>): CriterionRecord => {
  const empty = emptyRecord(0);
  return { ...empty, entry: { ...empty.entry, ...entry } };
};
const blank = newLedger({
  workbookId: 'w',
  set,
  unitName: 'xã Cẩm Giang',
  unitCode: '10888',
  authority: 'UBND thành phố Hải Phòng',
  year: 2026,
  notArising: 'leaveOut',
});
const progress = (ledger: Ledger): RoleProgress[] => byOwner(ledger, scoreLedger(ledger, TODAY));

/** The clerk's progress with these entries, and evidence for these criteria. */
function clerk(
  entries: Readonly<Record<string, Partial<Entry>>>,
  proven: readonly string[] = [],
): RoleProgress {
  const records = Object.entries(entries).map(([code, entry]) => [code, filled(entry)] as const);
  return progress({
    ...blank,
    records: { ...blank.records, ...Object.fromEntries(records) },
    evidence: proven.map(criterion => ({
      criterion,
      number: null,
      signed: null,
      summary: null,
      signer: null,
      link: null,
    })),
  })[0]!;
}
const MET = { result: 'Đạt' };
const at = (code: string, field: string) => ({ in: 'criterion', code, field });

test('points outside the total are nobody’s: those of a penalty were counted as won', () => {
  const ledger = demoLedger({ blank: false, set: deepSet() });
  const [role, ...others] = byOwner(ledger, scoreLedger(ledger, TODAY));
  expect(others).toEqual([]);
  expect(role).toMatchObject({ criteria: 10, self: 60, counted: 60 });
});

test('each role is listed once, with whoever has it', () => {
  const people = { [CLERK]: { name: 'Người thứ nhất', email: '' } };
  expect(progress({ ...blank, settings: { ...blank.settings, people } })).toMatchObject([
    { owner: CLERK, name: 'Người thứ nhất', criteria: 3, entered: 0, self: 0, counted: 4.5 },
    { owner: OTHER, name: '', criteria: criteriaOf(set).length - 3 },
  ]);
});

test('counts what is entered, wrong, and scored without evidence', () => {
  expect(clerk({ '1.1': MET, '1.2': { result: 'Có lẽ' } })).toMatchObject({
    entered: 1,
    self: 1.5,
    wrong: 1,
    unproven: 1,
  });
  expect(clerk({ '1.1': MET, '1.2': MET }, ['1.1'])).toMatchObject({ entered: 2, self: 3, unproven: 1 });
});

test('what did not arise or has no points needs no evidence, and what is left out counts for nothing', () => {
  expect(clerk({ '1.1': { notArising: 'x' }, '1.2': { result: 'Không đạt' } })).toMatchObject({
    entered: 2,
    self: 0,
    counted: 3,
    unproven: 0,
  });
});

test.each([
  ['the wrong entry', { '1.1': MET, '1.3': { result: 'Có lẽ' } }, [], at('1.3', 'check')],
  ['the first that is missing', { '1.1': MET, '1.3': MET }, [], at('1.2', 'result')],
  ['the evidence', { '1.1': MET, '1.2': MET, '1.3': MET }, ['1.1', '1.3'], at('1.2', 'evidence')],
  ['the first entry when all is done', { '1.1': MET, '1.2': MET, '1.3': MET }, CODES, at('1.1', 'result')],
])('what to look at next is %s', (_, entries, proven, next) => {
  expect(clerk(entries, proven).next).toEqual(next);
});

test('a checklist is begun at its first item', () => {
  const rule = { kind: 'checklist', items: [['Ý thứ nhất', 1.5]] } as const;
  const of = withCriterion(set, '1.1', { rule });
  expect(progress({ ...blank, set: of })[0]!.next).toEqual({ ...at('1.1', 'result'), item: 0 });
});

test('whatever was entered, the roles share out the total among them', () => {
  const every = setOfEveryKind();
  fc.assert(
    fc.property(anyLedger(every, anyEntry), ledger => {
      const { total } = scoreLedger(ledger, TODAY);
      const roles = progress(ledger);
      const sum = (key: 'criteria' | 'entered' | 'self' | 'counted'): number =>
        roundResult(roles.reduce((added, role) => added + role[key], 0));
      expect(roles.map(({ owner }) => owner)).toEqual(ownersOf(every));
      for (const key of ['criteria', 'entered', 'self', 'counted'] as const)
        expect(sum(key)).toBeCloseTo(total[key], 5);
    }),
  );
});
