import { FUNCTION_IDS, type FunctionId } from '../../src/rules/custom-function';
import { literal, type Expr } from '../../src/rules/formula';
import type { ExampleArgument, Parameter } from '../../src/functions/definition';
import { DEFINITIONS, nativeFormula } from '../../src/functions/registry';

const COLUMNS = 'ABCDEFG';
const at = ({ range }: Parameter, index: number): Expr => {
  const cell = `${COLUMNS[index]}1`;
  return range ? `${cell}:${cell.replace('1', '9')}` : cell;
};
/** Every single cell as one constant. */
const constant =
  (value: Expr) =>
  (parameter: Parameter, index: number): Expr =>
    parameter.range ? at(parameter, index) : value;

function written(argument: ExampleArgument): Expr {
  if (typeof argument !== 'object') return literal(argument);
  if ('formula' in argument) return argument.formula;
  if ('range' in argument) return argument.range;
  return `{${argument.map(row => row.map(literal).join(',')).join(';')}}`;
}

/** Calls of a function: of cells, with and without what may be left out, and of constants. */
function callsOf(id: FunctionId): readonly (readonly Expr[])[] {
  const { parameters, example } = DEFINITIONS[id];
  const needed = parameters.filter(({ optional }) => !optional);
  return [
    parameters.map(at),
    needed.map(at),
    ...['0', '1', '2.5', literal(true), literal(false), 'A1+B1'].map(value =>
      parameters.map(constant(value)),
    ),
    example.args.map(written),
  ];
}

/** The formula that stands for each call in a file, as text with two lines each. */
export function nativesText(): string {
  return FUNCTION_IDS.flatMap(id =>
    callsOf(id).map(args => `# ${id}(${args.join(',')})\n${nativeFormula(id, args)}\n`),
  ).join('\n');
}

if (require.main === module) process.stdout.write(nativesText());
