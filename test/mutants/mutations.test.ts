import { changeOf } from './change';
import { countSteps } from './count-steps';
import { mutationsOf } from './mutations';

const after = (source: string): string[] =>
  mutationsOf(source).map(mutation => changeOf(source, mutation).source);

test.each([
  ['(a: 3) => a < 3', ['(a: 3) => a <= 3', '(a: 3) => a >= 3', '(a: 3) => a < 4']],
  ['a && b', ['a', 'b']],
  ['a ? b : c', ['b', 'c']],
  ['if (a) b;', ['if (true) b;', 'if (false) b;', 'if (a) ;']],
  ['x = f(a, b)', ['x = f(a)']],
  ['x = a.filter(f)', ['x = a']],
  ['x = a?.b', ['x = a.b']],
  ['x = a.toString()', []],
  ['() => (a ? {} : b)', ['() => (({}))', '() => (b)']],
  ['x = tag`a`', ['x = tag``']],
  ['x = [a]', ['x = []']],
  ["x = 'a' + b", ["x = '' + b"]],
  ['x = /^a$/u', ['x = /a$/u', 'x = /^a/u']],
  ["import a from 'b'; type C = 'd';", []],
  ["x = { 'a-b': c }", []],
])('%s', (source, expected) => {
  // That the whole statement can go is said of each of them.
  expect(after(source).filter(each => each !== ';')).toEqual(expected);
});

test('a change is told by whole lines', () => {
  const source = 'one();\nif (\n  a <\n  b\n) two();\n';
  const found = mutationsOf(source).find(({ text }) => text === '<=')!;
  expect(changeOf(source, found)).toMatchObject({ line: 3, before: 'a <', after: 'a <=' });
});

test('steps are counted in statements, functions, branches and turns, and change nothing', () => {
  const source = 'const f = (n: number): number => (n > 2 ? g(n) : 0);\nwhile (a && b) { f(1); }';
  const { text, stretches } = countSteps(source);
  expect(text.replace(/__step\(\d+\)[;,] ?/g, '').replace(/[()]/g, '')).toBe(source.replace(/[()]/g, ''));
  expect(stretches.map(({ start, end }) => source.slice(start, end))).toEqual(
    expect.arrayContaining([
      '(n: number): number => (n > 2 ? g(n) : 0)',
      'g(n)',
      '0',
      'a && b',
      'b',
      'f(1);',
    ]),
  );
});
