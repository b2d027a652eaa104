import type { CatalogueIssue } from './catalogue-issue';
import type { IndexSet } from './index-set';
import { indexSetIssues } from './laws';

type Shape =
  'string' | 'number' | readonly [Shape] | readonly [Shape, Shape] | { readonly [key: string]: Shape };

const PAIR: Shape = ['string', 'number'];
const RULE_SHAPES: Readonly<Record<string, Shape>> = {
  ratio: { done: 'string', total: 'string', floor: 'number', goal: 'number', belowGoal: 'string' },
  bands: { done: 'string', total: 'string', bands: [{ from: 'number', points: 'number' }] },
  levels: { levels: [PAIR] },
  checklist: { items: [PAIR] },
  deadline: { due: { month: 'number', day: 'number' }, latePoints: 'number', graceDays: 'number' },
  deduct: { counted: 'string', pointsEach: 'number' },
  bonus: { counted: 'string', pointsEach: 'number' },
  survey: { satisfied: 'string', valid: 'string' },
  manual: { basis: 'string' },
  yesNo: {},
};
const CRITERION: Shape = {
  code: 'string',
  title: 'string',
  maxPoints: 'number',
  rule: { kind: 'string' },
  unit: 'string',
  reporting: 'string',
  owner: 'string',
  evidence: ['string'],
  source: 'string',
};
const SET: Shape = {
  id: 'string',
  version: 'string',
  title: 'string',
  year: 'number',
  level: 'string',
  rating: [PAIR],
  areas: [{ code: 'string', title: 'string', sheet: 'string', maxPoints: 'number', criteria: [CRITERION] }],
  processRows: [{ code: 'string', title: 'string', owner: 'string', reporting: 'string', source: 'string' }],
};

/** Paths of the fields that are missing or of the wrong type, such as "areas[0].criteria[2].rule.kind". */
function misfits(value: unknown, shape: Shape, path: string): string[] {
  if (shape === 'string' || shape === 'number') {
    const fits = typeof value === shape && (shape === 'string' || Number.isFinite(value));
    return fits ? [] : [path];
  }
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return [path];
    if (shape.length === 2)
      return shape.flatMap((each: Shape, index) => misfits(value[index], each, `${path}[${index}]`));
    return value.flatMap((each, index) => misfits(each, shape[0] as Shape, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(shape).flatMap(([key, each]) =>
    misfits(
      Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined,
      each,
      path === '' ? key : `${path}.${key}`,
    ),
  );
}

/** The shape of each rule depends on its kind, so it is looked at once the rest is known to be there. */
function ruleMisfits(set: IndexSet): string[] {
  return set.areas.flatMap(area =>
    area.criteria.flatMap(({ code, rule }) =>
      Object.hasOwn(RULE_SHAPES, rule.kind) ? misfits(rule, RULE_SHAPES[rule.kind]!, `${code}.rule`) : [],
    ),
  );
}

/**
 * Reads an index set from parsed JSON of unknown origin: the set, or every reason why it is none.
 * Hand-made rather than a schema library, because the pane loads it at start. Never throws.
 */
export function readIndexSet(
  json: unknown,
  reserved: readonly string[] = [],
): { readonly set: IndexSet } | { readonly issues: readonly CatalogueIssue[] } {
  const asIssue = (field: string): CatalogueIssue => ({ code: 'catalogue.notAnIndexSet', where: '', field });
  const shape = misfits(json, SET, '');
  if (shape.length > 0) return { issues: shape.map(asIssue) };
  const set = json as IndexSet;
  const rules = ruleMisfits(set);
  if (rules.length > 0) return { issues: rules.map(asIssue) };
  const issues = indexSetIssues(set, reserved);
  return issues.length > 0 ? { issues } : { set };
}
