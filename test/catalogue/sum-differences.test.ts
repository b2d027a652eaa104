import { outlineOf } from '../../src/catalogue/index-set';
import { indexSetIssues } from '../../src/catalogue/laws';
import { readIndexSet } from '../../src/catalogue/read-index-set';
import { sumDifferences } from '../../src/catalogue/sum-differences';
import { deepSet } from './deep-set';
import { withArea, withCriterion } from './build-set';

test('a set of many levels with parts outside the total obeys the laws', () => {
  expect(readIndexSet(JSON.parse(JSON.stringify(deepSet())))).toEqual({ set: deepSet() });
});

test('headings stand before what is below them, at every depth, and criteria anywhere', () => {
  const [area] = deepSet().areas;
  expect(
    outlineOf(area!).map(line =>
      line.kind === 'heading' ? `${line.depth} ${line.heading.code}` : line.criterion.code,
    ),
  ).toEqual(['I.1', '0 I.2', '1 I.2.1', 'I.2.1.a', 'I.2.1.đ', 'I.2.2']);
});

test('every printed sum is compared, and the caps of what lies outside the total are none', () => {
  const dearer = withCriterion(deepSet(), 'I.2.1.a', { maxPoints: 2.5 });
  const differences = [
    { code: 'catalogue.areaPointsDiffer', where: 'I', declared: 12, summed: 12.5 },
    { code: 'catalogue.headingPointsDiffer', where: 'I.2', declared: 9, summed: 9.5 },
    { code: 'catalogue.headingPointsDiffer', where: 'I.2.1', declared: 5, summed: 5.5 },
  ];
  expect(sumDifferences(dearer)).toEqual(differences);
  expect(indexSetIssues(dearer)).toEqual(differences);
  expect(sumDifferences(withArea(deepSet(), 1, { maxPoints: 15 }))).toEqual([
    { code: 'catalogue.areaPointsDiffer', where: 'I', declared: 15, summed: 12 },
    { code: 'catalogue.totalPointsDiffer', where: '', declared: 60, summed: 63 },
  ]);
});

test('what lies outside the total comes last', () => {
  const [first, second, bonus, penalty] = deepSet().areas;
  const codes = indexSetIssues({ ...deepSet(), areas: [first!, bonus!, second!, penalty!] });
  expect(codes).toEqual([{ code: 'catalogue.areaAfterOutside', where: 'II' }]);
});

test('sums that the officer accepted do not refuse the set, and stay in view', () => {
  const accepted = { ...deepSet(), totalPoints: 100, sumsAccepted: true };
  expect(indexSetIssues(accepted)).toEqual([]);
  expect(sumDifferences(accepted)).toEqual([
    { code: 'catalogue.totalPointsDiffer', where: '', declared: 100, summed: 60 },
  ]);
});
