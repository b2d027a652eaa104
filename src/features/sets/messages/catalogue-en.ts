import { counted } from '../../../messages/counted-en';
import { CATALOGUE_VI } from './catalogue-vi';
import type { ByLanguage, Sentences } from '../../../messages/messages';
import type {
  CatalogueChoice,
  CatalogueField,
  CatalogueIssue,
  CatalogueList,
} from '../../../catalogue/catalogue-issue';
import { numberEn, percentEn, prescribedEn } from '../../../messages/numbers-en';

const FIELD: Readonly<Record<CatalogueField, string>> = {
  id: 'the id of the index set',
  version: 'the version',
  title: 'the title',
  level: 'the level of the units',
  owner: 'the owner',
  unit: 'the unit of measure',
  target: 'the target',
  source: 'the source',
  note: 'the note',
  task: 'the task',
  evidence: 'the evidence',
  method: 'the scoring text',
  printedCode: 'the printed number',
  rating: 'the name of a rating',
  done: 'the name of the numerator',
  total: 'the name of the denominator',
  levels: 'the name of a level',
  items: 'the name of an item',
  counted: 'what is counted',
  satisfied: 'the name of the satisfied answers',
  valid: 'the name of the valid answers',
  basis: 'the basis of the points',
  wording: 'the full text of a level',
  words: 'one of the two words',
  parts: 'the name of a ratio',
  weights: 'the name of an answer',
};

const LIST: Readonly<Record<CatalogueList, string>> = {
  areas: 'areas',
  criteria: 'criteria',
  processRows: 'process indicators',
  rating: 'ratings',
  levels: 'levels',
  items: 'items',
  bands: 'bands',
  steps: 'steps',
  words: 'words',
  parts: 'ratios',
  weights: 'answers',
};

const CHOICE: Readonly<Record<CatalogueChoice, string>> = {
  reporting: 'reporting period',
  part: 'part of the points',
  belowGoal: 'way of scoring below the goal',
  fedBy: 'source register',
  start: 'start of a tally',
  notArising: 'way of counting what did not arise',
};

const at = (where: string): string => (where === '' ? 'Index set' : `Item ${where}`);

/** What is wrong with an index set. */
const CATALOGUE_EN: Sentences<CatalogueIssue> = {
  'catalogue.notAnIndexSet': ({ field }) =>
    `Not an index set: ${field === '' ? 'the whole content' : field} is missing or of the wrong type.`,
  'catalogue.formatUnknown': ({ format }) =>
    `This index set is of format ${format}, which a later release of Sổ CCHC reads.`,
  'catalogue.textMissing': ({ where, field }) => `${at(where)}: ${FIELD[field]} is missing.`,
  'catalogue.textTooLong': ({ where, field, limit }) =>
    `${at(where)}: ${FIELD[field]} exceeds ${limit} characters.`,
  'catalogue.tooMany': ({ where, list, count, limit }) =>
    `${at(where)}: ${count} ${LIST[list]}; at most ${limit} are possible.`,
  'catalogue.choiceUnknown': ({ where, field, given }) =>
    `${at(where)}: there is no ${CHOICE[field]} "${given}".`,
  'catalogue.yearInvalid': ({ year }) => `The year of the index set is not valid: ${year}.`,
  'catalogue.noAreas': () => 'The index set has no area.',
  'catalogue.noCriteria': ({ where }) => `Area ${where} has no criterion.`,
  'catalogue.codeInvalid': ({ where }) =>
    `Code "${where}" is not valid; codes are numbers or letters with dots between them, such as 7.1.2 or II.1.a.`,
  'catalogue.codeTwice': ({ where }) => `Code ${where} occurs twice.`,
  'catalogue.processCodeNumeric': ({ where }) =>
    `Code ${where} of a process indicator must begin with a letter, such as III.1, to be told from a criterion.`,
  'catalogue.codeOutOfOrder': ({ where, after }) => `Code ${where} must not follow ${after}.`,
  'catalogue.codeOutsideArea': ({ where, area }) => `Code ${where} does not belong to area ${area}.`,
  'catalogue.codeBelowCriterion': ({ where, criterion }) =>
    `Code ${where} stands below criterion ${criterion}; only headings have items below them.`,
  'catalogue.areaAfterOutside': ({ where }) =>
    `Area ${where} stands after bonus or penalty points; what lies outside the total comes last.`,
  'catalogue.headingEmpty': ({ where }) => `Heading ${where} has no criterion.`,
  'catalogue.pointsInvalid': ({ where, points }) =>
    `${at(where)}: a maximum of ${points} is not valid; it must be above 0, with at most 6 decimals.`,
  'catalogue.areaPointsDiffer': ({ where, declared, summed }) =>
    `Area ${where}: declares ${prescribedEn(declared)} points but its criteria add up to ${prescribedEn(summed)}.`,
  'catalogue.headingPointsDiffer': ({ where, declared, summed }) =>
    `Heading ${where}: declares ${prescribedEn(declared)} points but its criteria add up to ${prescribedEn(summed)}.`,
  'catalogue.totalPointsDiffer': ({ declared, summed }) =>
    `The areas add up to ${prescribedEn(summed)} points instead of ${prescribedEn(declared)}.`,
  'catalogue.sheetNameIllegal': ({ where, name }) =>
    `${at(where)}: Excel does not take "${name}" as a sheet name (at most 31 characters, none of : \\ / ? * [ ], no apostrophe at either end).`,
  'catalogue.sheetNameTwice': ({ where, name }) => `${at(where)}: sheet name "${name}" is taken.`,
  'catalogue.targetImpossible': ({ where, target }) =>
    `${at(where)}: a target of ${target}% is above 100% and cannot be reached.`,
  'catalogue.evidenceMissing': ({ where }) => `${at(where)}: no evidence is named.`,
  'catalogue.ruleUnknown': ({ where, kind }) => `${at(where)}: there is no rule kind "${kind}".`,
  'catalogue.ratioBoundsInvalid': ({ where, floor, goal }) =>
    `${at(where)}: floor ${percentEn(floor)} and goal ${percentEn(goal)} are not valid.`,
  'catalogue.bandsOutOfOrder': ({ where }) => `${at(where)}: bands must stand from high to low.`,
  'catalogue.bandOutOfReach': ({ where, from }) =>
    `${at(where)}: no ratio reaches the band of ${percentEn(from)}.`,
  'catalogue.choicesInvalid': ({ where }) => `${at(where)}: levels or items are missing or named alike.`,
  'catalogue.surveyOneSided': ({ where }) =>
    `${at(where)}: some levels must count as satisfied and some not.`,
  'catalogue.weightsInvalid': ({ where }) =>
    `${at(where)}: the weights of the answers must not be negative, nor all the same.`,
  'catalogue.stepsOutOfOrder': ({ where }) =>
    `${at(where)}: the steps of a count must stand from high to low, each once.`,
  'catalogue.stepNotWhole': ({ where, from }) =>
    `${at(where)}: a step from ${numberEn(from)} is not valid; it must be a whole number from 0 on.`,
  'catalogue.pointsEachInvalid': ({ where, points }) =>
    `${at(where)}: ${counted(points, 'point each is', 'points each are')} not valid; points must not be 0, with at most 6 decimals.`,
  'catalogue.tallyAddsNothing': ({ where }) => `${at(where)}: it begins with 0 points and nothing adds any.`,
  'catalogue.partsNotMaximum': ({ where, sum, max }) =>
    `${at(where)}: the ratios add up to ${prescribedEn(sum)} points instead of the maximum of ${prescribedEn(max)}.`,
  'catalogue.roundInvalid': ({ where, places }) =>
    `${at(where)}: points cannot be rounded to ${numberEn(places)} decimals; it must be a whole number from 0 to 6.`,
  'catalogue.rulePointsInvalid': ({ where, points, max }) =>
    `${at(where)}: ${counted(points, 'point', 'points')} must lie between 0 and ${prescribedEn(max)}, with at most 6 decimals.`,
  'catalogue.maximumOutOfReach': ({ where, reach, max }) =>
    `${at(where)}: the rule gives at most ${prescribedEn(reach)} of the maximum of ${prescribedEn(max)} points.`,
  'catalogue.dueInvalid': ({ where, month, day }) => `${at(where)}: ${day}/${month} is not a day.`,
  'catalogue.graceInvalid': ({ where, days }) =>
    `${at(where)}: ${numberEn(days)} days of grace are given; it must be a whole number from 0 to 366.`,
  'catalogue.ratingInvalid': () =>
    'The rating table must run from high to low, without equal names, and end at 0.',
};

/** What is wrong in an index set; loaded with the form that takes one. */
export const CATALOGUE_TEXTS: ByLanguage<Sentences<CatalogueIssue>> = { vi: CATALOGUE_VI, en: CATALOGUE_EN };
