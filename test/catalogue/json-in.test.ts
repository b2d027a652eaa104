import { jsonIn } from '../../src/catalogue/json-in';
import { readIndexSet } from '../../src/catalogue/read-index-set';
import { DEFAULT_SET } from '../../src/catalogue/shipped';

const readIndexSetText = (text: string, reserved: readonly string[]): ReturnType<typeof readIndexSet> =>
  readIndexSet(jsonIn(text), reserved);

test('the text of a set is read as the set', () => {
  expect(readIndexSetText(JSON.stringify(DEFAULT_SET), [])).toEqual({ set: DEFAULT_SET });
});

test('a text that is no JSON is told to be no index set', () => {
  expect(readIndexSetText('{"id":', [])).toEqual(readIndexSet(undefined));
  expect(readIndexSetText('', [])).toHaveProperty('issues');
});

test('names of other sheets are refused', () => {
  expect(readIndexSetText(JSON.stringify(DEFAULT_SET), [DEFAULT_SET.areas[0]!.sheet])).toHaveProperty(
    'issues',
  );
});
