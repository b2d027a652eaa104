import fc from 'fast-check';
import { criteriaOf, type Criterion, type IndexSet } from '../../../../src/catalogue/index-set';
import type { PairChoices } from '../../../../src/features/sets/domain/pair-criteria';
import { WORDINGS } from '../../../rules/wordings';

/** What a province does to a criterion from one year to the next. */
const anyFate = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ does: 'stays' } as const) },
  { weight: 2, arbitrary: fc.constant({ does: 'goes' } as const) },
  { weight: 2, arbitrary: fc.constant({ does: 'moves' } as const) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('reworded' as const), words: fc.nat(3) }) },
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('rescored' as const), wording: fc.constantFrom(...WORDINGS) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('revalued' as const), times: fc.constantFrom(0.5, 2) }),
  },
  { weight: 1, arbitrary: fc.constant({ does: 'handed' } as const) },
);
type Fate = typeof anyFate extends fc.Arbitrary<infer T> ? T : never;

/** A set that could follow another one, numbered anew, and what an officer may have chosen about its criteria. */
export function anySetChange(
  old: IndexSet,
): fc.Arbitrary<{ readonly next: IndexSet; readonly choices: PairChoices }> {
  const criteria = criteriaOf(old);
  return fc
    .record({
      fates: fc.tuple(...criteria.map(() => anyFate)),
      added: fc.array(fc.constantFrom(...WORDINGS), { maxLength: 3 }),
      areas: fc.integer({ min: 1, max: old.areas.length }),
      chosen: fc.array(fc.tuple(fc.nat(), fc.option(fc.nat())), { maxLength: 4 }),
    })
    .map(({ fates, added, areas, chosen }) => {
      const next = nextSet(old, fates, added, areas);
      const codes = criteriaOf(next).map(({ code }) => code);
      const choices = chosen.map(
        ([from, to]) =>
          [criteria[from % criteria.length]!.code, to === null ? null : codes[to % codes.length]!] as const,
      );
      return { next, choices: new Map(choices) };
    });
}

function nextSet(
  old: IndexSet,
  fates: readonly Fate[],
  added: readonly (typeof WORDINGS)[number][],
  areas: number,
): IndexSet {
  const criteria = criteriaOf(old);
  const [first, ...others] = criteria.flatMap((criterion, index) => changed(criterion, fates[index]!));
  const moved = criteria.filter((_, index) => fates[index]!.does === 'moves');
  const made = added.map(({ rule, max }, index): Criterion => ({
    ...criteria[0]!,
    title: `Tiêu chí mới thứ ${index + 1}`,
    rule,
    maxPoints: max,
  }));
  const all = [first ?? criteria[0]!, ...others, ...made, ...moved];
  const each = Math.ceil(all.length / areas);
  return {
    ...old,
    version: '2099.1',
    areas: old.areas.slice(0, Math.ceil(all.length / each)).map((area, index) => ({
      ...area,
      headings: [],
      criteria: all
        .slice(index * each, (index + 1) * each)
        .map((criterion, position) => ({ ...criterion, code: `${area.code}.${position + 1}` })),
    })),
  };
}

function changed(criterion: Criterion, fate: Fate): Criterion[] {
  switch (fate.does) {
    case 'goes':
    case 'moves':
      return [];
    case 'stays':
      return [criterion];
    case 'reworded':
      return [{ ...criterion, title: criterion.title.split(' ').slice(fate.words).join(' ') || 'Khác' }];
    case 'rescored':
      return [{ ...criterion, rule: fate.wording.rule, maxPoints: fate.wording.max }];
    case 'revalued':
      return [{ ...criterion, maxPoints: criterion.maxPoints * fate.times }];
    case 'handed':
      return [{ ...criterion, owner: 'Phòng Kinh tế mới lập' }];
  }
}
