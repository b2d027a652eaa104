import { FUNCTION_IDS, type FunctionId } from '../rules/custom-function';
import { customName } from '../rules/custom-name';
import { literal, type Expr } from '../rules/formula';
import type { ExampleArgument } from './definition';
import { DEFINITIONS, nativeFormula } from './registry';
import type { ByLanguage, Language } from '../messages/messages';
import { TEXTS } from './metadata';

/** What a reader needs to use a function. Formulas are English with commas, as files store them. */
export interface FunctionHelp {
  readonly id: FunctionId;
  /** `CCHC.TYLE(tử_số, mẫu_số)`; optional arguments stand in brackets. */
  readonly signature: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  /** A formula to type, and what it gives, as the language writes numbers. */
  readonly example: string;
  /** The cells that the example reads, such as `B2:B4 = {90;90;89}`; empty when it reads none. */
  readonly given: string;
  readonly result: string;
  /** The example without the add-in: a formula for every Excel since 2010, LibreOffice and WPS. */
  readonly native: string;
}

/** Help on every function, in the order in which they are listed. Example: `functionHelp('vi')[0].example`. */
export function functionHelp(language: Language): readonly FunctionHelp[] {
  const { functions, names, meanings } = TEXTS[language];
  return FUNCTION_IDS.map(id => {
    const { parameters, example } = DEFINITIONS[id];
    const shown = parameters.map(({ argument, optional }) =>
      optional ? `[${names[argument]}]` : names[argument],
    );
    const args = example.args.map(exampleText);
    return {
      id,
      signature: `${customName(id)}(${shown.join(', ')})`,
      description: functions[id],
      parameters: parameters.map(({ argument }) => ({
        name: names[argument],
        description: meanings[argument],
      })),
      example: `=${customName(id)}(${args.join(',')})`,
      given: example.args.flatMap(given).join('; '),
      result: resultText(example.result, language),
      native: `=${nativeFormula(id, args)}`,
    };
  });
}

/** An argument of an example as formula text. `exampleText([[0.9, 2]])` is `{0.9,2}`. */
export function exampleText(argument: ExampleArgument): Expr {
  if (typeof argument !== 'object') return literal(argument);
  if ('formula' in argument) return argument.formula;
  return 'range' in argument ? argument.range : arrayText(argument);
}

function arrayText(rows: readonly (readonly (number | string)[])[]): Expr {
  return `{${rows.map(row => row.map(literal).join(',')).join(';')}}`;
}

function given(argument: ExampleArgument): string[] {
  if (typeof argument !== 'object' || !('range' in argument)) return [];
  return [`${argument.range} = ${arrayText(argument.holds)}`];
}

/** What stands before decimals. */
const DECIMAL_SIGN: ByLanguage<string> = { vi: ',', en: '.' };

function resultText(result: number | string | boolean, language: Language): string {
  const text = typeof result === 'string' ? result : literal(result);
  return typeof result === 'number' ? text.replace('.', DECIMAL_SIGN[language]) : text;
}
