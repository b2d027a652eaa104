import { criteriaOf, ownersOf, type IndexSet } from '../../../../src/catalogue/index-set';
import { pairCriteria } from '../../../../src/features/sets/domain/pair-criteria';
import { pairRoles } from '../../../../src/features/sets/domain/pair-roles';
import { setWithAreas, withFirstCriteria } from '../../../catalogue/build-set';

const SIX = withFirstCriteria(setWithAreas(1), 6);

/** The same criteria, each in the hands of one of these. */
const ownedBy = (...owners: readonly string[]): IndexSet => ({
  ...SIX,
  areas: SIX.areas.map(area => ({
    ...area,
    criteria: area.criteria.map((each, index) => ({ ...each, owner: owners[index]! })),
  })),
});
const heirs = (old: IndexSet, next: IndexSet): unknown =>
  Object.fromEntries(pairRoles(old, next, pairCriteria(old, next)));

test.each<[string, readonly string[], readonly string[], object]>([
  [
    'that is still there stays, whatever it answers for',
    ['A', 'A', 'A', 'B', 'B', 'B'],
    ['B', 'B', 'B', 'A', 'A', 'A'],
    { A: 'A', B: 'B' },
  ],
  [
    'under another name is who has most of its criteria',
    ['A', 'A', 'A', 'B', 'B', 'B'],
    ['C', 'C', 'B', 'B', 'B', 'B'],
    { A: 'C', B: 'B' },
  ],
  [
    'of whose criteria half went elsewhere has no heir',
    ['A', 'A', 'A', 'A', 'B', 'B'],
    ['C', 'C', 'B', 'B', 'B', 'B'],
    { B: 'B' },
  ],
  [
    'has no heir in one that was there before',
    ['A', 'A', 'A', 'B', 'B', 'B'],
    ['B', 'B', 'B', 'B', 'B', 'B'],
    { B: 'B' },
  ],
  [
    'of two that become one, that with more of its criteria',
    ['A', 'A', 'B', 'B', 'B', 'B'],
    ['C', 'C', 'C', 'C', 'C', 'C'],
    { B: 'C' },
  ],
])('a role %s', (_, old, next, expected) => {
  expect(heirs(ownedBy(...old), ownedBy(...next))).toEqual(expected);
});

test('of the same set every role is itself', () => {
  const set = setWithAreas(3);
  expect(criteriaOf(set).length).toBeGreaterThan(0);
  expect(heirs(set, set)).toEqual(Object.fromEntries(ownersOf(set).map(role => [role, role])));
});
