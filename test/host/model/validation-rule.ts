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

/** Whether Excel could read a text as a formula. */
type IsFormula = (formula: string) => boolean;

/** Refuses what is no rule of Excel's: it names exactly one kind and gives that kind what it needs. */
export function requireRule(rule: unknown, isFormula: IsFormula): ValidationRule {
  const kinds = Object.entries(rule ?? {}).filter(([, body]) => body !== null && body !== undefined);
  const [kind, body] = (kinds[0] ?? []) as [string?, RuleBody?];
  if (kinds.length !== 1 || kind === undefined || !(kind in VALIDATION_TYPES) || typeof body !== 'object')
    throw refuse.argument('a validation rule of exactly one kind');
  if (kind === 'list') requireList(body, isFormula);
  else if (kind === 'custom') requireFormula(body['formula'], isFormula);
  else requireBounds(body, kind === 'date' || kind === 'time' ? isMoment : isNumber, isFormula);
  return { [kind as ValidationKind]: body };
}

function requireList({ source }: RuleBody, isFormula: IsFormula): void {
  if (typeof source !== 'string' || source === '') throw refuse.argument('the source of the list');
  if (source.startsWith('=')) requireFormula(source, isFormula);
  else if (source.length > LONGEST_LIST)
    throw refuse.argument(`a list of more than ${LONGEST_LIST} characters`);
}

function requireFormula(formula: unknown, isFormula: IsFormula): void {
  if (typeof formula !== 'string' || !formula.startsWith('=') || !isFormula(formula))
    throw refuse.argument('the validation formula');
}

const isNumber = (bound: unknown): boolean =>
  typeof bound === 'number' || (typeof bound === 'string' && bound !== '' && Number.isFinite(Number(bound)));

/** Dates and times are ISO texts, never numbers (OfficeDev/office-js-docs-reference issue 250). */
const isMoment = (bound: unknown): boolean =>
  typeof bound === 'string' && /^\d{4}-\d{2}-\d{2}|^\d{2}:\d{2}/.test(bound);

/** Bounds are values of the kind, or formulas that can be read. */
function requireBounds(
  { formula1, formula2, operator }: RuleBody,
  isValue: (bound: unknown) => boolean,
  isFormula: IsFormula,
): void {
  const isBound = (bound: unknown): boolean =>
    isValue(bound) || (typeof bound === 'string' && bound.startsWith('=') && isFormula(bound));
  if (typeof operator !== 'string' || !OPERATORS.includes(operator)) throw refuse.argument('the operator');
  if (!isBound(formula1)) throw refuse.argument('formula1');
  if (operator.endsWith('etween') && !isBound(formula2)) throw refuse.argument('formula2');
}
