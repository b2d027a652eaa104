import { criteriaOf } from '../../../../src/catalogue/index-set';
import {
  supposableCriteria,
  supposedCell,
  supposedFields,
} from '../../../../src/features/planner/domain/supposed-field';
import { isFed } from '../../../../src/rules/asks';
import { setOfEveryKind } from '../../../catalogue/build-set';
import { demoLedger } from '../../../sample/sample-plan';

const set = setOfEveryKind();
const fieldsOf = (code: string) => supposedFields(criteriaOf(set).find(each => each.code === code)!);
const namesOf = (code: string) => fieldsOf(code).map(({ input, name }) => [input, name]);

test('something can be supposed of each criterion that no register fills', () => {
  const supposable = supposableCriteria(set);
  const codes = new Set(supposable.map(({ code }) => code));
  expect(
    criteriaOf(set)
      .filter(({ code }) => !codes.has(code))
      .every(({ rule }) => isFed(rule)),
  ).toBe(true);
  expect(supposable.some(({ rule }) => isFed(rule))).toBe(false);
  expect(supposable.length).toBeGreaterThan(30);
});

test('each done and each total of several ratios is called by its own ratio', () => {
  expect(namesOf('5.3')).toEqual([
    ['done', 'Hồ sơ đúng hạn: Số hồ sơ đúng hạn'],
    ['total', 'Hồ sơ đúng hạn: Số hồ sơ'],
    ['done', 'Hồ sơ trực tuyến: Số hồ sơ trực tuyến'],
    ['total', 'Hồ sơ trực tuyến: Số hồ sơ'],
    ['done', 'Hồ sơ số hóa: Số hồ sơ số hóa'],
    ['total', 'Hồ sơ số hóa: Số hồ sơ'],
    ['notArising', ''],
  ]);
  expect(fieldsOf('5.3').map(({ place: { field, item } }) => [field, item])).toEqual([
    ['done', 0],
    ['total', 0],
    ['done', 1],
    ['total', 1],
    ['done', 2],
    ['total', 2],
    ['notArising', undefined],
  ]);
});

test('a cell is called by what is counted there, by its sub-row, or not at all; words stand to choose from', () => {
  expect(namesOf('1.1')).toEqual([
    ['done', 'Số nhiệm vụ đã thực hiện'],
    ['total', 'Số nhiệm vụ theo kế hoạch'],
    ['notArising', ''],
  ]);
  expect(namesOf('2.5')).toEqual([
    ['done', 'Không trực'],
    ['done', 'Trực muộn'],
    ['done', 'Sáng kiến được công nhận'],
    ['notArising', ''],
  ]);
  const [result] = fieldsOf('5.4');
  expect(result).toMatchObject({ input: 'result', name: '', words: ['Đạt', 'Không đạt'] });
  expect(fieldsOf('2.5').map(({ words }) => words)).toEqual([undefined, undefined, undefined, ['x']]);
});

test('what was typed is understood as in its cell', () => {
  const ledger = demoLedger({ blank: true, set });
  const [done] = fieldsOf('5.3');
  expect(supposedCell(ledger, done!.place, '12 ')).toEqual({ place: done!.place, value: 12 });
  const [result] = fieldsOf('5.4');
  expect(supposedCell(ledger, result!.place, 'dat').value).toBe('Đạt');
});
