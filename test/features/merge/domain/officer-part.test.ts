import { criteriaOf, type Criterion } from '../../../../src/catalogue/index-set';
import { withSlot } from '../../../../src/features/merge/domain/criterion-slots';
import { merged } from '../../../../src/features/merge/domain/decisions';
import { mergeOf, type Merge } from '../../../../src/features/merge/domain/merge';
import type { CriterionPlace } from '../../../../src/ledger/place';
import { emptyRow } from '../../../../src/ledger/register-rows';
import type { Ledger } from '../../../../src/ledger/ledger';
import { isFed } from '../../../../src/rules/asks';
import type { Cell } from '../../../../src/rules/cell';
import { demoLedger } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: true });
const criteria = criteriaOf(ledger.set);
const [own] = criteria as [Criterion];
const foreign = criteria.find(({ owner }) => owner !== own.owner)!;
const fed = criteria.find(({ rule }) => isFed(rule))!;

const at = (code: string, field: CriterionPlace['field']): CriterionPlace => ({
  in: 'criterion',
  code,
  field,
});
/** What comes back to a ledger in a copy of these roles. */
const back = (roles: readonly string[], theirs: Ledger, base = ledger, ours = base): Merge =>
  mergeOf(ours, { roles, form: [], beside: [], base, theirs });
const told = ({ changes }: Merge): unknown[] =>
  changes.map(({ verdict, doubt }) => [verdict, doubt?.code].filter(Boolean).join(' '));

test('points of the authority are none of an officer’s part, an explanation is', () => {
  for (const field of ['appraised1', 'appraised2'] as const) {
    const theirs = withSlot(ledger, at(own.code, field), 0.5);
    expect(told(back([own.owner], theirs))).toEqual(['outside']);
    expect(told(back([], theirs))).toEqual(['taken']);
  }
  expect(told(back([own.owner], withSlot(ledger, at(own.code, 'explanation'), 'Đã bổ sung')))).toEqual([
    'taken',
  ]);
});

test('a row is the part of who answers for its criterion, and of everybody where it names none', () => {
  const paper = { ...emptyRow('evidence'), number: '5/BC', summary: 'Báo cáo năm', signed: 46_100 };
  const rowOf = (criterion: string): unknown =>
    back([own.owner], { ...ledger, evidence: [{ ...paper, criterion }] }).rows.map(({ verdict }) => verdict);
  expect([own.code, foreign.code].map(rowOf)).toEqual([['taken'], ['outside']]);
  // The verdict on an old row goes by whose it was when it was sent.
  const base = { ...ledger, evidence: [{ ...paper, criterion: foreign.code }] };
  const moved = { ...ledger, evidence: [{ ...paper, criterion: own.code }] };
  expect(back([own.owner], moved, base).changes.map(({ verdict }) => verdict)).toEqual(['outside']);
});

test.each<[string, Cell, Cell, Cell, string[]]>([
  ['what a register counts', 4, 4, 6, ['error merge.counted']],
  ['where it counted something by now', null, 4, 6, ['error merge.counted']],
  ['where nothing was counted, then and now', null, null, 6, []],
  ['with what was sent', 4, 5, 4, []],
  ['with what is counted by now', 4, 5, 5, []],
  ['with nothing', 4, 4, null, []],
  ['with an error', 4, 4, { error: '#REF!' }, []],
  ['with what was not read', 4, 4, { unread: 'missing' }, []],
  ['where nobody knows what was sent', { unread: 'noResult' }, 4, 6, []],
])('typed over %s in an officer’s copy', (_, sent, own_, returned, expected) => {
  const holding = (value: Cell): Ledger => withSlot(ledger, at(fed.code, 'done'), value);
  const merge = back([fed.owner], holding(returned), holding(sent), holding(own_));
  expect(told(merge)).toEqual(expected);
  expect(merged(holding(own_), merge, new Map())).toEqual(holding(own_));
});

test('what stands in a grey cell as it was sent, or is no entry, is not told', () => {
  const grey = criteria.find(({ rule }) => !rule.notArising)!.code;
  const holding = (value: Cell): Ledger => withSlot(ledger, at(grey, 'notArising'), value);
  const strays = (sent: Cell, returned: Cell): unknown[] => told(back([], holding(returned), holding(sent)));
  expect(strays(null, 'x')).toEqual(['error merge.notAsked']);
  expect(strays('x', 'x')).toEqual([]);
  expect(strays('x', null)).toEqual([]);
  expect(strays(null, { error: '#N/A' })).toEqual([]);
  expect(strays(null, { unread: 'doubtful' })).toEqual([]);
});
