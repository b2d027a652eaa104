import { isRule, kindOf, type Rule } from '../rules/kinds';
import type { Keys, Shape } from '../rules/shape';
import type { CatalogueIssue } from './catalogue-issue';
import type { Area, IndexSet } from './index-set';
import { indexSetIssues } from './laws';
import { readJson } from './read-json';

/** A rule of a kind that is not known keeps its kind, so that the laws can name it. */
function ruleShape(rule: object): Shape {
  const known = isRule(rule) ? kindOf(rule).shape : {};
  const notArising = 'notArising' in rule && typeof rule.notArising === 'string' ? 'string' : 'boolean';
  return { keys: { kind: 'string', 'notArising?': notArising, ...known } };
}

/** The rule that a JSON value is, without unknown keys; its laws are those of the set. `ruleIn({ kind: 'yesNo' })`. */
export function ruleIn(json: unknown): Rule | undefined {
  if (typeof json !== 'object' || json === null || !isRule(json)) return undefined;
  const { value, misfits } = readJson(json, ruleShape(json));
  return misfits.length === 0 ? (value as Rule) : undefined;
}

const CRITERION: Shape = {
  keys: {
    code: 'string',
    'printedCode?': 'string',
    title: 'string',
    'task?': 'string',
    'method?': 'string',
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
const HEADING: Shape = {
  keys: { code: 'string', 'printedCode?': 'string', title: 'string', 'maxPoints?': 'number' },
};
const AREA_KEYS: Keys = {
  code: 'string',
  title: 'string',
  sheet: 'string',
  maxPoints: 'number',
  criteria: { each: CRITERION },
};
const AREA: Shape = {
  keys: { ...AREA_KEYS, 'printedCode?': 'string', 'part?': 'string', headings: { each: HEADING } },
};
const FIRST_AREA: Shape = { keys: { ...AREA_KEYS, 'groups?': { each: { row: ['string', 'string'] } } } };
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
const REPLACED_SET: Shape = {
  keys: { id: 'string', version: 'string', codes: { each: { row: ['string', 'string'] } } },
};
const SET_KEYS: Keys = {
  id: 'string',
  version: 'string',
  title: 'string',
  year: 'number',
  level: 'string',
  'pointsNote?': 'string',
  rating: { each: { row: ['string', 'number'] } },
  'ratingNote?': 'string',
  processRows: { each: PROCESS_ROW },
};
const SET: Shape = {
  keys: {
    format: 'number',
    ...SET_KEYS,
    totalPoints: 'number',
    'sumsAccepted?': 'boolean',
    'beyondTotal?': 'boolean',
    areas: { each: AREA },
    'replaces?': { each: REPLACED_SET },
  },
};
/** A set of the first format, which names none; workbooks of earlier releases carry it. */
const FIRST_SET: Shape = { keys: { ...SET_KEYS, areas: { each: FIRST_AREA } } };

interface FirstSet extends Omit<IndexSet, 'format' | 'totalPoints' | 'areas'> {
  readonly areas: readonly FirstArea[];
}
interface FirstArea extends Omit<Area, 'headings'> {
  readonly groups?: readonly (readonly [code: string, title: string])[];
}

/**
 * Reads an index set of either format from parsed JSON of unknown origin: a copy of the set, in today's format and without
 * unknown keys, or every reason why it is none. Hand-made rather than a schema library, because the pane loads it at start. Never throws.
 */
export function readIndexSet(
  json: unknown,
  reserved: readonly string[] = [],
): { readonly set: IndexSet } | { readonly issues: readonly CatalogueIssue[] } {
  const isFirst = typeof json === 'object' && json !== null && !Object.hasOwn(json, 'format');
  const { value, misfits } = readJson(json, isFirst ? FIRST_SET : SET);
  if (misfits.length > 0)
    return { issues: misfits.map(field => ({ code: 'catalogue.notAnIndexSet', where: '', field })) };
  const set = isFirst ? lifted(value as FirstSet) : (value as IndexSet);
  // A later format may mean other things by the same names.
  if (Number(set.format) !== 2)
    return { issues: [{ code: 'catalogue.formatUnknown', where: '', format: set.format }] };
  const issues = indexSetIssues(set, reserved);
  return issues.length > 0 ? { issues } : { set };
}

/** A set of the first format in that of today: it always had 100 points and one level of headings. */
function lifted({ areas, ...set }: FirstSet): IndexSet {
  return {
    format: 2,
    ...set,
    totalPoints: 100,
    areas: areas.map(({ groups, ...area }) => ({
      ...area,
      headings: (groups ?? []).map(([code, title]) => ({ code, title })),
    })),
  };
}
