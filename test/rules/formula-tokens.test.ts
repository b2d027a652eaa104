import fc from 'fast-check';
import { customId, customName, isLost } from '../../src/rules/custom-name';
import { formulaTokens, isFormulaText, joined, unquoted } from '../../src/rules/formula-tokens';

const pieces = (formula: string): string[] =>
  formulaTokens(formula).map(({ kind, text }) => (kind === 'mark' ? text : `${kind}:${text}`));

test.each<[formula: string, pieces: string[]]>([
  ['A1+$B$2', ['cell:A1', '+', 'cell:$B$2']],
  ["'Cấu hình'!$A$4:$B$6", ["quoted:'Cấu hình'", '!', 'cell:$A$4', ':', 'cell:$B$6']],
  ['Sheet1!a1', ['name:Sheet1', '!', 'cell:a1']],
  ['SUM($A:$A)', ['name:SUM', '(', '$', 'name:A', ':', '$', 'name:A', ')']],
  // A name that looks like a cell is none before a parenthesis or an exclamation mark.
  ['LOG10(A1)', ['name:LOG10', '(', 'cell:A1', ')']],
  ['DAYS360(A1,B1)', ['name:DAYS360', '(', 'cell:A1', ',', 'cell:B1', ')']],
  ['T1!A1', ['name:T1', '!', 'cell:A1']],
  ['A1_x+ABCD1', ['name:A1_x', '+', 'name:ABCD1']],
  ['CCHC.TYLE(A1,B1)', ['name:CCHC.TYLE', '(', 'cell:A1', ',', 'cell:B1', ')']],
  ['"a ""b"" A1"&A1', ['text:"a ""b"" A1"', '&', 'cell:A1']],
  ["'Sổ ''A'''!A1", ["quoted:'Sổ ''A'''", '!', 'cell:A1']],
  ['-1.5E+3%', ['-', 'number:1.5E+3', '%']],
  ['#REF!+#N/A+A1#', ['error:#REF!', '+', 'error:#N/A', '+', 'cell:A1', '#']],
  ['{"Đạt",1;"Không",0}', ['{', 'text:"Đạt"', ',', 'number:1', ';', 'text:"Không"', ',', 'number:0', '}']],
  ['Tỷ_lệ  * 2', ['name:Tỷ_lệ', 'space:  ', '*', 'space: ', 'number:2']],
  ['"open', ['"', 'name:open']],
])('%s', (formula, expected) => {
  expect(pieces(formula)).toEqual(expected);
});

test('nothing of any text is lost, and a piece is never empty', () => {
  const likely = fc.constantFrom(...'"\'!:$(){}[],;#@ .+A1Đ\u0301\u{1F600}_\\');
  fc.assert(
    fc.property(
      fc.string({ unit: fc.oneof(likely, fc.string({ unit: 'grapheme', maxLength: 1 })) }),
      formula => {
        const tokens = formulaTokens(formula);
        expect(joined(tokens)).toBe(formula);
        expect(tokens.every(({ text }) => text !== '')).toBe(true);
      },
    ),
  );
});

test('the name of a sheet comes out of its quotes', () => {
  expect(unquoted("'Sổ ''A'''")).toBe("Sổ 'A'");
});

test.each([
  ['=A1', true],
  ['=', true],
  [' =A1', false],
  ['A1', false],
  ['', false],
  [1, false],
  [null, false],
])('whether %s is the text of a formula: %s', (content, is) => {
  expect(isFormulaText(content)).toBe(is);
});

test.each([
  [customName('TYLE'), 'TYLE', false],
  ['cchc.tyle', 'TYLE', false],
  ['_xldudf_CCHC_TYLE', 'TYLE', true],
  ['_XLDUDF_cchc_tyle', 'TYLE', true],
  ['XCCHC.TYLE', undefined, false],
  ['CCHC_Nam', undefined, false],
  ['_xldudf_KHAC_TYLE', undefined, false],
])('%s is the function %s', (name, id, lost) => {
  expect(customId(name)).toBe(id);
  expect(isLost(name)).toBe(lost);
});
