import { FUNCTION_IDS } from '../../src/rules/custom-function';
import { DEFINITIONS, IMPLEMENTATIONS } from '../../src/functions/registry';
import { functionsJson, type FunctionMetadata } from '../../src/functions/metadata';
import type { Language } from '../../src/messages/messages';
import { columnName } from '../../src/workbook/address';
import { MACRO_FUNCTIONS } from './macro-functions';

const LANGUAGES: readonly Language[] = ['vi', 'en'];
/** The last row and column of a sheet. */
const [LAST_ROW, LAST_COLUMN] = [1_048_576, 16_384];
/** The function wizard cuts off what is longer. */
const LONGEST_DESCRIPTION = 255;

/** What is wrong with the name or id of a function. Source: learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming. */
function faults(name: string): string[] {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d+)$/i.exec(name) ?? [];
  const [, row, column] = /^R(\d*)C(\d*)$/i.exec(name) ?? [];
  return [
    ...(/^[A-Za-z][A-Za-z0-9_.]*$/.test(name) ? [] : ['letters']),
    ...(name.length >= 3 && name.length <= 128 ? [] : ['length']),
    ...(letters !== '' &&
    columnNumber(letters) <= LAST_COLUMN &&
    Number(digits) >= 1 &&
    Number(digits) <= LAST_ROW
      ? ['cell']
      : []),
    ...(row !== undefined && Number(row) <= LAST_ROW && Number(column) <= LAST_COLUMN
      ? ['cell by number']
      : []),
    ...(MACRO_FUNCTIONS.has(name.toUpperCase()) ? ['macro'] : []),
  ];
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

test.each([
  ['TH1', ['cell']],
  ['XFD1048576', ['cell']],
  ['XFE1', []],
  ['DIEM1', []],
  ['SO10', ['cell']],
  ['XFD1048577', []],
  ['R1C1', ['cell by number']],
  ['RC', ['length', 'cell by number']],
  ['R16C16385', []],
  ['ECHO', ['macro']],
  ['TY', ['length']],
  ['TỶLỆ', ['letters']],
  ['1ST', ['letters']],
  ['X'.repeat(129), ['length']],
])('a name such as %s is judged as Excel does', (name, expected) => {
  expect(faults(name)).toEqual(expected);
});

test('column letters end where the sheet ends', () => {
  expect(columnName(LAST_COLUMN)).toBe('XFD');
  expect(columnNumber('XFD')).toBe(LAST_COLUMN);
});

test('every id has an implementation and a definition, and nothing else has', () => {
  expect(Object.keys(IMPLEMENTATIONS)).toEqual([...FUNCTION_IDS]);
  expect(Object.keys(DEFINITIONS)).toEqual([...FUNCTION_IDS]);
});

test('no two ids become the same in a file, where a dot is written as an underscore', () => {
  const stored = FUNCTION_IDS.map(id => `_xldudf_CCHC_${id.replace(/\./g, '_')}`.toUpperCase());
  expect(new Set(stored).size).toBe(stored.length);
});

describe.each(LANGUAGES)('functions.json in %s', language => {
  const { functions } = functionsJson(language);

  test('lists every function once, in order', () => {
    expect(functions.map(({ id }) => id)).toEqual(FUNCTION_IDS);
  });

  test.each(functions.map(each => [each.id, each] as const))(
    '%s keeps within the limits of Excel',
    (_id, each) => {
      expect({ id: faults(each.id), name: faults(each.name) }).toEqual({ id: [], name: [] });
      expect(each.id).toMatch(/^[A-Z0-9]+$/);
      for (const text of [each, ...each.parameters].map(({ description }) => description)) {
        expect(text.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
        expect(text).toMatch(/^\S.*[.)]$/);
        expect(text).toBe(text.normalize('NFC'));
      }
    },
  );

  test.each(functions.map(each => [each.id, each] as const))(
    '%s has parameters that Excel takes',
    (_id, each) => {
      const names = each.parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^\p{L}[\p{L}\d_]*$/u);
      const optional = each.parameters.map(parameter => parameter.optional ?? false);
      expect(optional).toEqual([...optional].sort());
      expect(each.parameters.length).toBeLessThanOrEqual(255);
    },
  );
});

test('English and Vietnamese differ in texts only', () => {
  const bare = (language: Language): unknown[] =>
    functionsJson(language).functions.map(({ description, parameters, ...rest }: FunctionMetadata) => ({
      ...rest,
      described: description !== '',
      parameters: parameters.map(({ name, description: text, ...shape }) => ({
        ...shape,
        described: name !== '' && text !== '',
      })),
    }));
  expect(bare('en')).toEqual(bare('vi'));
  const texts = (language: Language): string[] =>
    functionsJson(language).functions.flatMap(each => [
      each.description,
      ...each.parameters.map(({ description }) => description),
    ]);
  texts('vi').forEach((text, index) => expect(text).not.toBe(texts('en')[index]));
});

test('a function takes as many arguments as its parameters say', () => {
  for (const id of FUNCTION_IDS)
    expect([id, IMPLEMENTATIONS[id].length]).toEqual([id, DEFINITIONS[id].parameters.length]);
});
