import { criteriaOf, type IndexSet } from '../../src/catalogue/index-set';
import { indexSetIssues } from '../../src/catalogue/laws';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { roundResult } from '../../src/rules/decimal';
import { setWithAreas } from '../catalogue/build-set';

/** A lawful set of eight areas and so many criteria or up to seven more, those of the shipped one again and again. */
export function sizedSet(count: number): IndexSet {
  const all = criteriaOf(DEFAULT_SET);
  const each = Math.ceil(count / 8);
  const areas = setWithAreas(8).areas.map((area, index) => {
    const criteria = Array.from({ length: each }, (_, at) => ({
      ...all[(index * each + at) % all.length]!,
      code: `${area.code}.${at + 1}`,
    }));
    return { ...area, criteria, maxPoints: sum(criteria) };
  });
  const set = { ...DEFAULT_SET, areas, totalPoints: sum(areas) };
  const [issue] = indexSetIssues(set);
  if (issue) throw new Error(`${issue.code} ${JSON.stringify(issue)}`);
  return set;
}

const sum = (parts: readonly { readonly maxPoints: number }[]): number =>
  roundResult(parts.reduce((total, { maxPoints }) => total + maxPoints, 0));
