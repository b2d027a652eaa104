import type { CatalogueIssue } from '../../../catalogue/catalogue-issue';
import type { Area, Criterion, Heading, IndexSet } from '../../../catalogue/index-set';
import { NAME_LENGTH, TEXT_LENGTH } from '../../../catalogue/text-laws';
import { readIndexSet } from '../../../catalogue/read-index-set';
import { ruleIssues } from '../../../catalogue/rule-laws';
import { isByHand } from '../../../rules/asks';
import { EXCEL_LIMITS } from '../../../rules/excel-limits';
import type { Rule } from '../../../rules/kinds';
import { atWord } from '../../../wording/names';
import { takenOff } from '../../../wording/taken-off';
import { folded } from '../../../ledger/search-text';
import { sheetName } from './sheet-name';
import type { ReadArea, ReadCriterion, ReadHeading, TableReading } from './table-reading';

/** What a set needs and a table does not say. */
export interface SetFacts {
  /** Used where nothing above the table names the set. */
  readonly title: string;
  /** Used where no year is named. */
  readonly year: number;
  /** The unit-type word, such as "phường". */
  readonly level: string;
  /** Who answers for criteria beside which the table names nobody. */
  readonly owner: string;
  readonly rating: IndexSet['rating'];
  /** Names of sheets that areas cannot have. */
  readonly reserved: readonly string[];
  /** Whether sums that differ from what stands below them are taken as they are. */
  readonly sumsAccepted: boolean;
}

/** A set, and what the laws say of rules that were left to a person because of it; or why there is no set. */
export interface MadeSet {
  readonly set: IndexSet | undefined;
  readonly issues: readonly CatalogueIssue[];
}

/**
 * The index set that a table states, or every reason why it states none. What was told of the table as it was read
 * stays where it is; the laws of sets are told here. A rule that they refuse becomes points that a person gives.
 * Example: `indexSetOf(reading, facts).set?.areas`.
 */
export function indexSetOf(reading: TableReading, facts: SetFacts): MadeSet {
  const title = reading.title || facts.title;
  const year = reading.year ?? facts.year;
  const totalPoints = reading.declaredTotal ?? reading.total;
  const names = new Set(facts.reserved.map(name => name.toLowerCase()));
  const set: IndexSet = {
    format: 2,
    id: idOf(title),
    version: `${year}.1`,
    title,
    year,
    level: facts.level,
    rating: facts.rating,
    totalPoints,
    ...(facts.sumsAccepted ? { sumsAccepted: true } : {}),
    areas: reading.areas
      .map(area => (area.title === '' ? { ...area, title } : area))
      .map(area => areaOf(area, totalPoints, facts, names)),
    processRows: [],
  };
  const unknown = reading.areas.flatMap(({ criteria }) =>
    criteria.filter(({ maxPoints }) => maxPoints === null).map(({ code }) => pointsMissing(code)),
  );
  if (unknown.length > 0) return { set: undefined, issues: unknown };
  const read = readIndexSet(set, facts.reserved);
  return 'set' in read
    ? { set: read.set, issues: refusedRules(reading) }
    : { set: undefined, issues: read.issues };
}

function refusedRules({ areas }: TableReading): CatalogueIssue[] {
  return areas.flatMap(({ criteria }) =>
    criteria.flatMap(({ code, maxPoints, reading: { rule } }) =>
      isByHand(rule) ? [] : ruleIssues(rule, maxPoints ?? 0, code),
    ),
  );
}

const pointsMissing = (where: string): CatalogueIssue => ({
  code: 'catalogue.pointsInvalid',
  where,
  points: 0,
});

function areaOf(area: ReadArea, totalPoints: number, { owner }: SetFacts, names: Set<string>): Area {
  const { part, criteria } = area;
  const summed = criteria.reduce((sum, { maxPoints }) => sum + (maxPoints ?? 0), 0);
  // A part that takes points off, and says of no bound, can take all of them.
  const cap = area.maxPoints ?? (part === 'penalty' ? totalPoints : summed);
  const sheet = sheetName(area, names);
  names.add(sheet.toLowerCase());
  return {
    code: area.code,
    ...printed(area),
    title: area.title,
    sheet,
    maxPoints: cap,
    ...(part === undefined ? {} : { part }),
    headings: area.headings.map(headingOf),
    criteria: criteria
      .map(fitting)
      .map(each => criterionOf(each, part === 'penalty' ? cap : undefined, owner)),
  };
}

function headingOf(heading: ReadHeading): Heading {
  const { code, title, maxPoints } = heading;
  return { code, ...printed(heading), title, ...(maxPoints === undefined ? {} : { maxPoints }) };
}

/**
 * A criterion whose title and owner fit where they are shown; what was shortened stands whole with the scoring text, so
 * that one long text keeps no set from being made.
 */
function fitting(criterion: ReadCriterion): ReadCriterion {
  const { title, owner, method } = criterion;
  const fitted = (text: string, limit: number): string =>
    text.length > limit ? `${atWord(text, limit - 1)}…` : text;
  const whole = [title.length > TEXT_LENGTH ? title : '', method, owner.length > NAME_LENGTH ? owner : ''];
  return {
    ...criterion,
    title: fitted(title, TEXT_LENGTH),
    owner: fitted(owner, NAME_LENGTH),
    method: whole.filter(Boolean).join('\n'),
  };
}

/** `cap` is the most that a part can take which takes points off. */
function criterionOf(criterion: ReadCriterion, cap: number | undefined, owner: string): Criterion {
  const { code, title, method, evidence, reading } = criterion;
  const printedPoints = criterion.maxPoints ?? 0;
  const { rule, maxPoints } =
    cap === undefined
      ? { rule: reading.rule, maxPoints: printedPoints }
      : takenOff(reading.rule, printedPoints, cap);
  return {
    code,
    ...printed(criterion),
    title,
    ...(method === '' ? {} : { method }),
    maxPoints,
    rule: lawful(rule, maxPoints, title),
    target: null,
    unit: '',
    reporting: criterion.reporting ?? 'year',
    owner: criterion.owner || owner,
    evidence,
    source: '',
  };
}

/** The rule, or points that a person gives by the scoring text, whose place is beside it and not in the rule. */
function lawful(rule: Rule, maxPoints: number, title: string): Rule {
  const { notArising } = rule;
  return ruleIssues(rule, maxPoints, '').length === 0
    ? rule
    : {
        kind: 'manual',
        basis: atWord(title || '…', EXCEL_LIMITS.textInFormula),
        ...(notArising === undefined ? {} : { notArising }),
      };
}

/** A printed number is kept where ours is another. */
function printed({ code, printedCode }: { readonly code: string; readonly printedCode: string }): {
  readonly printedCode?: string;
} {
  return printedCode === '' || printedCode === code ? {} : { printedCode };
}

/** A name for machines, of the first words of the title. */
function idOf(title: string): string {
  const words = folded(title).match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, 12).join('-').slice(0, 60) || 'set';
}
