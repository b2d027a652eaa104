import { isRule, kindOf } from '../rules/kinds';
import type { Shape } from '../rules/shape';
import type { CatalogueIssue } from './catalogue-issue';
import type { IndexSet } from './index-set';
import { indexSetIssues } from './laws';
import { readJson } from './read-json';

/** A rule of a kind that is not known keeps its kind, so that the laws can name it. */
function ruleShape(rule: object): Shape {
  const known = isRule(rule) ? kindOf(rule).shape : {};
  const notArising = 'notArising' in rule && typeof rule.notArising === 'string' ? 'string' : 'boolean';
  return { keys: { kind: 'string', 'notArising?': notArising, ...known } };
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
    rating: { each: { row: ['string', 'number'] } },
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
