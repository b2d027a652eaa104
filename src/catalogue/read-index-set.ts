import type { CatalogueIssue } from './catalogue-issue';
import type { IndexSet } from './index-set';
import { indexSetIssues } from './laws';
import { readJson, type Shape } from './read-json';

const NAMED_POINTS: Shape = { each: { row: ['string', 'number'] } };
const FRACTION = { done: 'string', total: 'string' } as const;

const RULES: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  ratio: {
    ...FRACTION,
    floor: 'number',
    goal: 'number',
    belowGoal: 'string',
    'mayExceed?': 'boolean',
    'fedBy?': 'string',
  },
  bands: {
    ...FRACTION,
    bands: { each: { keys: { from: 'number', open: 'boolean', points: 'number' } } },
    'mayExceed?': 'boolean',
  },
  levels: { levels: NAMED_POINTS },
  checklist: { items: NAMED_POINTS },
  deadline: { due: { keys: { month: 'number', day: 'number' } }, latePoints: 'number', graceDays: 'number' },
  deduct: { counted: 'string', pointsEach: 'number', 'floor?': 'number' },
  bonus: { counted: 'string', pointsEach: 'number' },
  survey: {
    satisfied: 'string',
    valid: 'string',
    'levels?': { each: { keys: { name: 'string', satisfied: 'boolean' } } },
  },
  manual: { basis: 'string' },
  yesNo: {},
};

/** A rule of a kind that is not known keeps its kind, so that the laws can name it. */
function ruleShape(rule: object): Shape {
  const { kind } = rule as { kind?: unknown };
  const known = typeof kind === 'string' && Object.hasOwn(RULES, kind) ? RULES[kind] : {};
  return { keys: { kind: 'string', 'notArising?': 'boolean', ...known } };
}

const CRITERION: Shape = {
  keys: {
    code: 'string',
    title: 'string',
    'task?': 'string',
    maxPoints: 'number',
    rule: ruleShape,
    target: 'string or null',
    unit: 'string',
    reporting: 'string',
    owner: 'string',
    evidence: { each: 'string' },
    source: 'string',
    'note?': 'string',
  },
};
const AREA: Shape = {
  keys: {
    code: 'string',
    title: 'string',
    sheet: 'string',
    maxPoints: 'number',
    'groups?': { each: { row: ['string', 'string'] } },
    criteria: { each: CRITERION },
  },
};
const PROCESS_ROW: Shape = {
  keys: {
    code: 'string',
    title: 'string',
    fedBy: 'string',
    owner: 'string',
    reporting: 'string',
    source: 'string',
    'note?': 'string',
  },
};
const SET: Shape = {
  keys: {
    id: 'string',
    version: 'string',
    title: 'string',
    year: 'number',
    level: 'string',
    'pointsNote?': 'string',
    rating: NAMED_POINTS,
    'ratingNote?': 'string',
    areas: { each: AREA },
    processRows: { each: PROCESS_ROW },
  },
};

/**
 * Reads an index set from parsed JSON of unknown origin: a copy of the set without unknown keys, or every reason why
 * it is none. Hand-made rather than a schema library, because the pane loads it at start. Never throws.
 */
export function readIndexSet(
  json: unknown,
  reserved: readonly string[] = [],
): { readonly set: IndexSet } | { readonly issues: readonly CatalogueIssue[] } {
  const { value, misfits } = readJson(json, SET);
  if (misfits.length > 0)
    return { issues: misfits.map(field => ({ code: 'catalogue.notAnIndexSet', where: '', field })) };
  const set = value as IndexSet;
  const issues = indexSetIssues(set, reserved);
  return issues.length > 0 ? { issues } : { set };
}
