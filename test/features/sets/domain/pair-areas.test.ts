import type { Area, Criterion, IndexSet } from '../../../../src/catalogue/index-set';
import { pairAreas } from '../../../../src/features/sets/domain/pair-areas';
import { pairCriteria } from '../../../../src/features/sets/domain/pair-criteria';
import { setWithAreas, withFirstCriteria } from '../../../catalogue/build-set';

const BASE = withFirstCriteria(setWithAreas(2), 4);
const CRITERIA = BASE.areas.flatMap(({ criteria }) => criteria);

/** Areas by their titles, with the criteria of these numbers. */
const setOf = (
  areas: readonly (readonly [title: string, criteria: readonly number[], part?: Area['part']])[],
): IndexSet => ({
  ...BASE,
  areas: areas.map(([title, numbers, part], index) => ({
    ...BASE.areas[0]!,
    code: String(index + 1),
    title,
    ...(part === undefined ? {} : { part }),
    criteria: numbers.map((number, position): Criterion => ({
      ...CRITERIA[number]!,
      code: `${index + 1}.${position + 1}`,
    })),
  })),
});
type Areas = Parameters<typeof setOf>[0];
const OLD: Areas = [
  ['Công tác chỉ đạo, điều hành', [0, 1, 2]],
  ['Cải cách thể chế', [3, 4, 5, 6]],
];

test.each<[string, Areas, object]>([
  [
    'that moved with its title',
    [
      ['Cải cách thể chế', [3, 4, 5, 6]],
      ['Công tác chỉ đạo, điều hành', [0, 1, 2]],
    ],
    { 1: '2', 2: '1' },
  ],
  [
    'of which the title is much the same',
    [
      ['Công tác chỉ đạo và điều hành', []],
      ['Cải cách thể chế', []],
    ],
    { 1: '1', 2: '2' },
  ],
  [
    'with another title and most of the criteria',
    [
      ['Lãnh đạo', [0, 1, 7]],
      ['Cải cách thể chế', []],
    ],
    { 1: '1', 2: '2' },
  ],
  [
    'of which just half went there',
    [
      ['Cải cách thể chế', []],
      ['Văn bản', [0, 1]],
      ['Pháp luật', [3, 4]],
    ],
    { 1: '2', 2: '1' },
  ],
  ['whose criteria are the smaller part of a larger one', [['Lãnh đạo và thể chế', [0, 1, 2, 3, 4, 5]]], {}],
  ['that lies outside the total now', [['Cải cách thể chế', [3, 4, 5, 6], 'bonus']], {}],
  [
    'that has its name from one, and its criteria from another',
    [['Cải cách thể chế', [0, 1, 2]]],
    { 1: '1' },
  ],
])('an area %s', (_, next, expected) => {
  const [before, after] = [setOf(OLD), setOf(next)];
  expect(Object.fromEntries(pairAreas(before, after, pairCriteria(before, after)))).toEqual(expected);
});
