import type { ExampleArgument } from '../../src/functions/definition';
import { DEFINITIONS, IMPLEMENTATIONS } from '../../src/functions/registry';
import { exampleText, functionHelp } from '../../src/functions/help';
import { FUNCTION_IDS, type FunctionId } from '../../src/rules/custom-function';
import type { Cell } from '../../src/rules/cell';
import { evaluateInLibreOffice } from '../parity/libreoffice';

/** What Excel would hand over for an argument of an example. */
function handed(argument: ExampleArgument): unknown {
  if (typeof argument !== 'object') return argument;
  if ('formula' in argument) return argument.value;
  return 'range' in argument ? argument.holds : argument;
}

test.each(FUNCTION_IDS)('the example of %s gives the stated result', id => {
  const { example } = DEFINITIONS[id];
  expect(IMPLEMENTATIONS[id](...example.args.map(handed))).toBe(example.result);
});

/** The cells that an example reads, as rows from A1 on. */
function sheet(id: FunctionId): Cell[][] {
  const rows = Array.from({ length: 12 }, () => Array<Cell>(14).fill(null));
  for (const argument of DEFINITIONS[id].example.args) {
    if (typeof argument !== 'object' || !('range' in argument)) continue;
    const [, column = '', row = ''] = /^([A-Z])(\d+)/.exec(argument.range)!;
    argument.holds.forEach((values, y) =>
      values.forEach((value, x) => (rows[Number(row) - 1 + y]![column.charCodeAt(0) - 65 + x] = value)),
    );
  }
  return rows;
}

test('the native formula beside each example gives the same without the add-in', async () => {
  const helps = functionHelp('vi');
  const results = await evaluateInLibreOffice(
    FUNCTION_IDS.map(id => ({
      name: id,
      rows: sheet(id),
      formula: row => (row === 1 ? helps.find(help => help.id === id)!.native.slice(1) : '0'),
    })),
  );
  expect(FUNCTION_IDS.map((id, index) => [id, results[index]![0]])).toEqual(
    FUNCTION_IDS.map(id => [id, DEFINITIONS[id].example.result]),
  );
});

test.each(['vi', 'en'] as const)('every function is documented in %s', language => {
  const helps = functionHelp(language);
  expect(helps.map(({ id }) => id)).toEqual([...FUNCTION_IDS]);
  for (const help of helps) {
    expect(help.signature).toMatch(new RegExp(`^CCHC\\.${help.id}\\(.+\\)$`));
    expect(help.example).toMatch(new RegExp(`^=CCHC\\.${help.id}\\(.+\\)$`));
    expect(help.native).toMatch(/^=[A-Z]+\(/);
    expect(help.native).not.toContain('CCHC');
    expect(help.parameters).toHaveLength(DEFINITIONS[help.id].parameters.length);
    for (const text of [
      help.description,
      help.result,
      ...help.parameters.flatMap(({ name, description }) => [name, description]),
    ])
      expect(text).toEqual(expect.stringMatching(/\S/));
  }
});

test('results are written as the language writes numbers', () => {
  const result = (language: 'vi' | 'en'): string => functionHelp(language)[0]!.result;
  expect([result('vi'), result('en')]).toEqual(['0,98', '0.98']);
});

test('optional arguments stand in brackets and ranges are told beside the example', () => {
  const help = functionHelp('vi').find(({ id }) => id === 'DATDU')!;
  expect(help.signature).toBe('CCHC.DATDU(vùng_điều_kiện, [số_cần_đạt])');
  expect(help.example).toBe('=CCHC.DATDU(B2:B4,2)');
  expect(help.given).toBe('B2:B4 = {"Đạt";"Đạt";"Không đạt"}');
});

test('an argument of an example is written as a formula has it', () => {
  expect([0.9, 'Đạt', true, [[0.9, '>']]].map(argument => exampleText(argument as ExampleArgument))).toEqual([
    '0.9',
    '"Đạt"',
    'TRUE',
    '{0.9,">"}',
  ]);
});
