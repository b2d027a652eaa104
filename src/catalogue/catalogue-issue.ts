import type { RuleChoice, RuleIssue, RuleList, RuleNames, RuleText } from '../rules/law';

/** The texts of an index set that can be missing or too long. */
export type CatalogueField =
  | 'id'
  | 'version'
  | 'title'
  | 'level'
  | 'owner'
  | 'unit'
  | 'target'
  | 'source'
  | 'note'
  | 'task'
  | 'evidence'
  | 'method'
  | 'printedCode'
  | 'rating'
  | RuleText
  | RuleNames;

/** The parts of an index set that come in a limited number. */
export type CatalogueList = 'areas' | 'criteria' | 'processRows' | 'rating' | RuleList;

/** The words of an index set that are chosen from a list. */
export type CatalogueChoice = 'reporting' | 'part' | RuleChoice;

/** Everything that can be wrong with an index set. `where` is the code of the area or criterion, or '' for the set. */
export type CatalogueIssue = { readonly where: string } & (
  | { readonly code: 'catalogue.notAnIndexSet'; readonly field: string }
  | { readonly code: 'catalogue.formatUnknown'; readonly format: number }
  | { readonly code: 'catalogue.textMissing'; readonly field: CatalogueField }
  | { readonly code: 'catalogue.textTooLong'; readonly field: CatalogueField; readonly limit: number }
  | {
      readonly code: 'catalogue.tooMany';
      readonly list: CatalogueList;
      readonly count: number;
      readonly limit: number;
    }
  | { readonly code: 'catalogue.choiceUnknown'; readonly field: CatalogueChoice; readonly given: string }
  | { readonly code: 'catalogue.yearInvalid'; readonly year: number }
  | { readonly code: 'catalogue.noAreas' }
  | { readonly code: 'catalogue.noCriteria' }
  | { readonly code: 'catalogue.codeInvalid' }
  | { readonly code: 'catalogue.codeTwice' }
  | { readonly code: 'catalogue.processCodeNumeric' }
  | { readonly code: 'catalogue.codeOutOfOrder'; readonly after: string }
  | { readonly code: 'catalogue.codeOutsideArea'; readonly area: string }
  | { readonly code: 'catalogue.codeBelowCriterion'; readonly criterion: string }
  | { readonly code: 'catalogue.headingEmpty' }
  | { readonly code: 'catalogue.areaAfterOutside' }
  | { readonly code: 'catalogue.pointsInvalid'; readonly points: number }
  | { readonly code: 'catalogue.areaPointsDiffer'; readonly declared: number; readonly summed: number }
  | { readonly code: 'catalogue.headingPointsDiffer'; readonly declared: number; readonly summed: number }
  | { readonly code: 'catalogue.totalPointsDiffer'; readonly declared: number; readonly summed: number }
  | { readonly code: 'catalogue.sheetNameIllegal'; readonly name: string }
  | { readonly code: 'catalogue.sheetNameTwice'; readonly name: string }
  | { readonly code: 'catalogue.targetImpossible'; readonly target: string }
  | { readonly code: 'catalogue.evidenceMissing' }
  | { readonly code: 'catalogue.choicesInvalid' }
  | { readonly code: 'catalogue.rulePointsInvalid'; readonly points: number; readonly max: number }
  | { readonly code: 'catalogue.maximumOutOfReach'; readonly reach: number; readonly max: number }
  | { readonly code: 'catalogue.ratingInvalid' }
  | RuleIssue
);
