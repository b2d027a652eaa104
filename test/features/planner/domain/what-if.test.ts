import { whatIf, type SupposedCell } from '../../../../src/features/planner/domain/what-if';
import { whatIfEdit } from '../../../../src/features/planner/workbook/what-if-edit';
import { openedWorkbook } from '../../../../src/workbook/open-workbook';
import { standardWorkbook } from '../../../../src/workbook/sheets/standard-workbook';
import { criterionCell } from '../../../../src/workbook/places';
import { scoreLedger } from '../../../../src/scores/scores';
import { setOfEveryKind } from '../../../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';
import { planCells } from '../../../workbook/plan-cells';

const ledger = demoLedger({ blank: true });
const at = (code: string, field: SupposedCell['place']['field'], item?: number): SupposedCell['place'] => ({
  in: 'criterion',
  code,
  field,
  ...(item === undefined ? {} : { item }),
});

test('other entries move the score of their criterion and the index, and nothing is written', () => {
  const before = scoreLedger(ledger, SAMPLE_DAY);
  const cells: SupposedCell[] = [
    { place: at('3.1', 'done'), value: 90 },
    { place: at('3.1', 'total'), value: 100 },
    ...[0, 1, 2].map(item => ({ place: at('2.3', 'result', item), value: 'Đạt' })),
  ];
  const { after, criteria } = whatIf(ledger, cells, SAMPLE_DAY);
  expect(criteria.map(({ criterion, score }) => [criterion.code, score])).toEqual([
    ['2.3', 2],
    ['3.1', 7.2],
  ]);
  expect(after.total.index! - before.total.index!).toBeCloseTo(9.2, 9);
  expect(scoreLedger(ledger, SAMPLE_DAY)).toEqual(before);
});

test('cells that nobody fills change nothing', () => {
  const cells: SupposedCell[] = [
    { place: at('1.2', 'done'), value: 5 },
    { place: at('1.5', 'done'), value: 5 },
    { place: at('3.2', 'notArising'), value: 'x' },
    { place: at('9.9', 'done'), value: 5 },
  ];
  expect(whatIf(ledger, cells, SAMPLE_DAY).ledger).toEqual(ledger);
});

test('they go into the cells that they were supposed of, unless one of them is gone', () => {
  const { found } = openedWorkbook({
    identity: { workbookId: ledger.workbookId, set: ledger.set },
    sheets: planCells(standardWorkbook(ledger, SAMPLE_DAY, 'native')),
  });
  const cells: SupposedCell[] = [{ place: at('3.1', 'done'), value: 90 }];
  expect(whatIfEdit(found, cells)).toEqual({
    ok: true,
    value: {
      entries: [{ ...criterionCell(ledger.set, '3.1', 'done'), before: [[null]], after: [[90]] }],
      halfDone: 'excel.entriesHalfWritten',
    },
  });
  expect(whatIfEdit(found, [...cells, { place: at('9.9', 'done'), value: 1 }])).toEqual({
    ok: false,
    issue: { code: 'excel.rowGone' },
  });
});

test('a mark may be supposed where the rule allows one, and an item of a criterion that has no record yet', () => {
  const marked = whatIf(ledger, [{ place: at('1.8', 'notArising'), value: 'x' }], SAMPLE_DAY);
  expect(marked.criteria.map(({ outcome }) => outcome.state)).toEqual(['notArising']);
  const records = Object.fromEntries(Object.entries(ledger.records).filter(([code]) => code !== '2.3'));
  const place = at('2.3', 'result', 1);
  const { ledger: supposed } = whatIf({ ...ledger, records }, [{ place, value: 'Đạt' }], SAMPLE_DAY);
  expect(supposed.records['2.3']!.entry.items).toEqual([null, 'Đạt', null]);
});

test('of several ratios each done and each total moves its own', () => {
  const given = demoLedger({ blank: true, set: setOfEveryKind() });
  const cells = [9, 10, 1, 2, 1, 5].map((value, index): SupposedCell => ({
    place: at('5.3', index % 2 === 0 ? 'done' : 'total', Math.floor(index / 2)),
    value,
  }));
  const { ledger: supposed, criteria } = whatIf(given, cells, SAMPLE_DAY);
  expect(supposed.records['5.3']!.entry.items).toEqual([9, 10, 1, 2, 1, 5]);
  expect(criteria.map(({ outcome }) => outcome.state)).toEqual(['valid']);
});
