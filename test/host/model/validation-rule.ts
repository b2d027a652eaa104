import {
  VALIDATION_TYPES,
  type RuleBody,
  type ValidationKind,
  type ValidationRule,
} from '../book/validation';
import { refuse } from '../wire/host-error';

/** A list that is written out, and not a reference, may be no longer. */
const LONGEST_LIST = 255;

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];

/** Refuses what is no rule of Excel's: it names exactly one kind and gives that kind what it needs. */
export function requireRule(rule: unknown): ValidationRule {
  const kinds = Object.entries(rule ?? {}).filter(([, body]) => body !== null && body !== undefined);
  const [kind, body] = (kinds[0] ?? []) as [string?, RuleBody?];
  if (kinds.length !== 1 || kind === undefined || !(kind in VALIDATION_TYPES) || typeof body !== 'object')
    throw refuse.argument('a validation rule of exactly one kind');
  if (kind === 'list') requireList(body);
  else if (kind === 'custom') requireFormula(body['formula']);
  else requireBounds(body);
  return { [kind as ValidationKind]: body };
}

function requireList({ source }: RuleBody): void {
  if (typeof source !== 'string' || source === '') throw refuse.argument('the source of the list');
  if (!source.startsWith('=') && source.length > LONGEST_LIST)
    throw refuse.argument(`a list of more than ${LONGEST_LIST} characters`);
}

function requireFormula(formula: unknown): void {
  if (typeof formula !== 'string' || !formula.startsWith('='))
    throw refuse.argument('the validation formula');
}

function requireBounds({ formula1, formula2, operator }: RuleBody): void {
  const isBound = (bound: unknown): boolean =>
    typeof bound === 'number' || (typeof bound === 'string' && bound !== '');
  if (typeof operator !== 'string' || !OPERATORS.includes(operator)) throw refuse.argument('the operator');
  if (!isBound(formula1)) throw refuse.argument('formula1');
  if (operator.endsWith('etween') && !isBound(formula2)) throw refuse.argument('formula2');
}
