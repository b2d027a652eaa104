import { criteriaOf } from '../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { reporterOf } from '../../src/ledger/reporter';
import { rowOwners } from '../../src/ledger/row-owner';
import { REPORT_KIND } from '../../src/rules/words';
import { traitsOf } from '../../src/rules/asks';

const reported = criteriaOf(DEFAULT_SET).find(({ rule }) => traitsOf(rule).feed === 'reports')!;
const ownerOf = rowOwners(DEFAULT_SET);

test('who answers for the criterion that counts reports reports', () => {
  expect(reporterOf(DEFAULT_SET)).toBe(reported.owner);
  expect(reporterOf({ ...DEFAULT_SET, areas: [] })).toBeUndefined();
});

test('a report belongs to the role of its section, and one on the unit to the role that reports', () => {
  const report = (section: string, kind: string): string | undefined =>
    ownerOf('reports', { section, kind } as Parameters<typeof ownerOf<'reports'>>[1]);
  const { owner } = criteriaOf(DEFAULT_SET).find(each => each.owner !== reported.owner)!;
  expect(report(owner, REPORT_KIND.section)).toBe(owner);
  expect(report('', REPORT_KIND.unit)).toBe(reported.owner);
  expect(report('', REPORT_KIND.section)).toBeUndefined();
});
