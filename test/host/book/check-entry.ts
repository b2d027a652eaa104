import { ICalculateFormulaService, LexerTreeBuilder } from '@univerjs/engine-formula';
import type { CellValue } from './cells';
import type { Sheet } from './sheet';
import type { RuleBody, Validation } from './validation';

/**
 * Whether Excel takes an entry that a person typed into a cell: rules that only warn take everything, and so do
 * rules by a formula of their own, which are not played here.
 */
export async function acceptsEntry(
  sheet: Sheet,
  row: number,
  column: number,
  value: CellValue,
): Promise<boolean> {
  const entry = sheet.validations.entries.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  if (!entry || !entry.value.errorAlert.showAlert || entry.value.errorAlert.style !== 'Stop') return true;
  if (value === '') return entry.value.ignoreBlanks;
  const evaluate = (formula: Scalar | undefined): Promise<Scalar[]> =>
    values(sheet, formula, row - entry.area.row, column - entry.area.column, row, column);
  return obeys(entry.value, value, evaluate);
}

type Scalar = string | number | boolean | null;
type Evaluate = (formula: Scalar | undefined) => Promise<Scalar[]>;

async function obeys({ rule }: Validation, value: CellValue, evaluate: Evaluate): Promise<boolean> {
  if (rule.list) return (await choices(rule.list, evaluate)).some(choice => same(choice, value));
  if (rule.wholeNumber) return Number.isInteger(value) && within(rule.wholeNumber, value as number, evaluate);
  const numeric = rule.decimal ?? rule.date ?? rule.time;
  if (numeric) return typeof value === 'number' && within(numeric, value, evaluate);
  if (rule.textLength) return within(rule.textLength, String(value).length, evaluate);
  return true;
}

function choices({ source }: RuleBody, evaluate: Evaluate): Promise<Scalar[]> | Scalar[] {
  const text = String(source);
  return text.startsWith('=') ? evaluate(text) : text.split(',').map(choice => choice.trim());
}

const same = (choice: Scalar, value: CellValue): boolean => String(choice ?? '') === String(value);

async function within(
  { formula1, formula2, operator }: RuleBody,
  value: number,
  evaluate: Evaluate,
): Promise<boolean> {
  const bound = async (formula: Scalar | undefined): Promise<number> => Number((await evaluate(formula))[0]);
  const first = await bound(formula1);
  switch (operator) {
    case 'Between':
      return value >= first && value <= (await bound(formula2));
    case 'NotBetween':
      return value < first || value > (await bound(formula2));
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'LessThan':
      return value < first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    default:
      return value <= first;
  }
}

/** Days from Excel's first to the first of 1970. */
const UNIX_EPOCH = 25_569;
const DAY = 86_400_000;

/** What a bound or source stands for at a cell: a formula is written for the top left cell of its area. */
async function values(
  sheet: Sheet,
  formula: Scalar | undefined,
  down: number,
  right: number,
  row: number,
  column: number,
): Promise<Scalar[]> {
  if (typeof formula !== 'string') return [formula ?? null];
  if (/^\d{4}-\d{2}-\d{2}/.test(formula)) return [Date.parse(formula) / DAY + UNIX_EPOCH];
  if (!formula.startsWith('=')) return [formula];
  const { injector, unitId } = sheet.grid;
  const moved = injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, right, down);
  const asked = { [unitId]: { [sheet.id]: { [row]: { [column]: [moved] } } } };
  const found = await injector.get(ICalculateFormulaService).executeFormulas(asked);
  const result = found[unitId]?.[sheet.id]?.[row]?.[column]?.[0]?.value;
  return Array.isArray(result) ? result.flat() : [result ?? null];
}
