/** The custom functions by name, what their arguments are called, and what can be wrong with an argument. */

/** Ids in the namespace CCHC, in the order in which they are listed. They never change: files hold them. */
export const FUNCTION_IDS = [
  'TYLE',
  'DIEMTYLE',
  'DIEMNHIEUTYLE',
  'DIEMBAC',
  'DIEMMUC',
  'DIEMDAT',
  'DIEMCONG',
  'DIEMHAN',
  'DIEMTRU',
  'DIEMTHUONG',
  'DIEMTONG',
  'DIEMXHH',
  'CHISO',
  'QUYDOI',
  'XEPLOAI',
  'XEPHANG',
  'DATDU',
  'CANTHEM',
  'TRANGTHAI',
] as const;
export type FunctionId = (typeof FUNCTION_IDS)[number];

/** The arguments; what is called the same means the same in every function. */
export type Argument =
  | 'done'
  | 'total'
  | 'max'
  | 'floor'
  | 'goal'
  | 'variant'
  | 'mayExceed'
  | 'ratioTable'
  | 'ratioPoints'
  | 'ratio'
  | 'bands'
  | 'result'
  | 'levels'
  | 'condition'
  | 'conditions'
  | 'needed'
  | 'points'
  | 'date'
  | 'due'
  | 'latePoints'
  | 'graceDays'
  | 'cases'
  | 'pointsEach'
  | 'caseCounts'
  | 'eachPoints'
  | 'start'
  | 'leastPoints'
  | 'cap'
  | 'share'
  | 'scores'
  | 'maxima'
  | 'earned'
  | 'counted'
  | 'scale'
  | 'index'
  | 'ratings'
  | 'lowest'
  | 'value'
  | 'values'
  | 'ties'
  | 'decimals'
  | 'position'
  | 'doneDate'
  | 'today'
  | 'nearDays';

/** Why a function gives no result. The sentence to each code is in `messages/`. */
export type FunctionIssue =
  | { readonly code: 'argument.missing'; readonly argument: Argument }
  | { readonly code: 'argument.notOneCell'; readonly argument: Argument }
  | { readonly code: 'argument.notNumber'; readonly argument: Argument }
  | { readonly code: 'argument.ambiguousNumber'; readonly argument: Argument; readonly text: string }
  | { readonly code: 'argument.notWhole'; readonly argument: Argument }
  | { readonly code: 'argument.negative'; readonly argument: Argument }
  | {
      readonly code: 'argument.outOfRange';
      readonly argument: Argument;
      readonly from: number;
      readonly to: number;
    }
  | { readonly code: 'argument.exceeds'; readonly argument: Argument; readonly limit: Argument }
  | { readonly code: 'argument.notDate'; readonly argument: Argument }
  | { readonly code: 'argument.notCondition'; readonly argument: Argument }
  | { readonly code: 'argument.notInList'; readonly argument: Argument; readonly list: readonly string[] }
  | { readonly code: 'argument.shapesDiffer'; readonly argument: Argument; readonly other: Argument }
  | { readonly code: 'argument.notOneLine'; readonly argument: Argument }
  | {
      readonly code: 'argument.columns';
      readonly argument: Argument;
      readonly from: number;
      readonly to: number;
    }
  | { readonly code: 'argument.notDescending'; readonly argument: Argument }
  /** Well-formed arguments for which there is no result. */
  | { readonly code: 'result.zero'; readonly argument: Argument }
  | { readonly code: 'result.notFound'; readonly argument: Argument; readonly within: Argument }
  | { readonly code: 'result.foundTwice'; readonly argument: Argument; readonly within: Argument }
  | { readonly code: 'result.nothingCounts' }
  | { readonly code: 'result.noBand' };
