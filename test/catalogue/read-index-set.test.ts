import fc from 'fast-check';
import { readIndexSet } from '../../src/catalogue/read-index-set';
import { readJson } from '../../src/catalogue/read-json';
import type { Shape } from '../../src/rules/shape';
import { DEFAULT_SET } from '../../src/catalogue/shipped';

type Json = { [key: string]: unknown };
const shipped = (): Json => JSON.parse(JSON.stringify(DEFAULT_SET)) as Json;
const fieldsOf = (json: unknown): string[] => {
  const read = readIndexSet(json);
  if ('set' in read) return [];
  return read.issues.map(issue => ('field' in issue ? issue.field : issue.code));
};

/** Every path of the set, so that any place of it can be damaged. */
function paths(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => paths(each, [...path, key]))];
}

function put(json: Json, path: readonly string[], value: unknown): Json {
  let holder = json;
  for (const key of path.slice(0, -1)) holder = holder[key] as Json;
  holder[path.at(-1)!] = value;
  return json;
}

test('no JSON makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), json => {
      expect('issues' in readIndexSet(json)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('nor does damage to any place of a real set', () => {
  const places = paths(DEFAULT_SET).slice(1);
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
      const read = readIndexSet(put(shipped(), path, value));
      if ('issues' in read) expect(read.issues.length).toBeGreaterThan(0);
      else expect('issues' in readIndexSet(read.set)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  [null, ['']],
  ['{}', ['']],
  [[], ['']],
])('%j is no index set at all', (json, fields) => {
  expect(fieldsOf(json)).toEqual(fields);
});

test('every field that does not fit is named by its path', () => {
  const json = put(put(shipped(), ['areas', '0', 'criteria', '1', 'rule', 'goal'], '1'), ['year'], '2026');
  expect(fieldsOf(json)).toEqual(['year', 'areas[0].criteria[1].rule.goal']);
});

test.each([
  [['areas', '0', 'headings'], 'Nhóm', 'areas[0].headings'],
  [['areas', '0', 'headings'], [{ code: '1.1' }], 'areas[0].headings[0].title'],
  [['areas', '0', 'part'], 1, 'areas[0].part'],
  [['areas', '0', 'criteria', '0', 'method'], 1, 'areas[0].criteria[0].method'],
  [['sumsAccepted'], 'có', 'sumsAccepted'],
  [['areas', '0', 'criteria', '0', 'target'], 100, 'areas[0].criteria[0].target'],
  [['areas', '0', 'criteria', '0', 'note'], {}, 'areas[0].criteria[0].note'],
  [['areas', '0', 'criteria', '0', 'rule', 'notArising'], 1, 'areas[0].criteria[0].rule.notArising'],
  [['areas', '0', 'criteria', '0', 'rule', 'mayExceed'], 1, 'areas[0].criteria[0].rule.mayExceed'],
  [['areas', '3', 'criteria', '0', 'rule', 'floor'], '0', 'areas[3].criteria[0].rule.floor'],
  [
    ['areas', '0', 'criteria', '4', 'rule'],
    {
      kind: 'levels',
      levels: [
        ['Tốt', 0.5, 5],
        ['Kém', 0],
      ],
    },
    'areas[0].criteria[4].rule.levels[0][2]',
  ],
  [
    ['areas', '0', 'criteria', '4', 'rule'],
    { kind: 'levels', levels: ['Tốt', { name: 'Kém' }] },
    'areas[0].criteria[4].rule.levels[0]',
    'areas[0].criteria[4].rule.levels[1]',
  ],
  [['pointsNote'], 5, 'pointsNote'],
])('optional fields are looked at too: %j', (path, value, ...fields) => {
  expect(fieldsOf(put(shipped(), path, value))).toEqual(fields);
});

test('numbers that JSON can hold and Excel cannot are refused', () => {
  expect(
    fieldsOf(JSON.parse(JSON.stringify(DEFAULT_SET).replace('"maxPoints":1.5', '"maxPoints":1e999'))),
  ).toEqual(['areas[0].criteria[0].maxPoints']);
});

test('a rule kind that nobody knows is named, also one that every object inherits', () => {
  for (const kind of ['guess', 'toString', '__proto__']) {
    const json = put(shipped(), ['areas', '0', 'criteria', '0', 'rule'], { kind });
    expect(readIndexSet(json)).toEqual({ issues: [{ code: 'catalogue.ruleUnknown', where: '1.1', kind }] });
  }
});

test('unknown keys are left behind and texts are composed, as entries are when they are read', () => {
  const json = put(put(shipped(), ['script'], '=1+1'), ['areas', '0', 'title'], 'Chỉ đạo'.normalize('NFD'));
  const read = readIndexSet(json);
  if (!('set' in read)) throw new Error(JSON.stringify(read.issues));
  expect(read.set.areas[0]!.title).toBe('Chỉ đạo'.normalize('NFC'));
  expect(read.set).not.toHaveProperty('script');
});

test('JSON is read no deeper than its shape', () => {
  let deep: unknown = 1;
  for (let depth = 0; depth < 100_000; depth++) deep = [deep];
  const shape: Shape = { keys: { a: 'string', 'b?': 'number' } };
  expect(readJson({ a: deep, b: deep, c: deep }, shape).misfits).toEqual(['a', 'b']);
  expect(readJson({ a: 'x', c: deep }, shape)).toEqual({ value: { a: 'x' }, misfits: [] });
});

test('the first shape that fits is taken, and something else where none does', () => {
  const cell: Shape = { first: ['string', { keys: { error: 'string' } }], otherwise: null };
  const shape: Shape = { keys: { list: { first: [{ each: cell }], otherwise: [] }, 'why?': cell } };
  expect(readJson({ list: ['x', 1, { error: '#N/A', more: 1 }, [], undefined] }, shape)).toEqual({
    value: { list: ['x', null, { error: '#N/A' }, null, null] },
    misfits: [],
  });
  expect(readJson({ list: 'x', why: 1 }, shape)).toEqual({ value: { list: [], why: null }, misfits: [] });
});

test('what every object inherits is not read, and what does not fit is told of the whole set', () => {
  expect(readJson({}, { keys: { 'constructor?': 'string' } })).toEqual({ value: {}, misfits: [] });
  expect(readIndexSet({ areas: 1 })).toEqual({
    issues: expect.arrayContaining([
      { code: 'catalogue.notAnIndexSet', where: '', field: 'areas' },
    ]) as unknown,
  });
});

test('a set of the first format is lifted: 100 points, one level of headings', () => {
  const { format, totalPoints, areas, ...first } = shipped();
  expect([format, totalPoints]).toEqual([2, 100]);
  const old = {
    ...first,
    areas: (areas as Json[]).map(({ headings, ...area }) => ({
      ...area,
      ...((headings as Json[]).length > 0
        ? { groups: (headings as Json[]).map(({ code, title }) => [code, title]) }
        : {}),
    })),
  };
  expect(readIndexSet(old)).toEqual({ set: DEFAULT_SET });
});

test('a format of later releases is not guessed at', () => {
  expect(readIndexSet(put(shipped(), ['format'], 3))).toEqual({
    issues: [{ code: 'catalogue.formatUnknown', where: '', format: 3 }],
  });
});
