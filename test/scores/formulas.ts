import type { Expr } from '../../src/rules/formula';
import { appraisedNative, appraisedShareNative, differenceNative } from '../../src/scores/appraisal';
import { ALL_TIES, holdersNative, rankNative } from '../../src/scores/rank';
import { ratingNative, reachesNative } from '../../src/scores/rating';
import {
  between,
  closedNative,
  firstRowNative,
  indexAtNative,
  lastRowNative,
} from '../../src/scores/trend-native';
import { deepSet } from '../catalogue/deep-set';

const APPRAISALS = { first: 'N5:N9', second: 'P5:P9', maxima: 'D5:D9', scores: 'M5:M9' };
const HISTORY = {
  above: 4,
  period: 'A5:A900',
  closed: 'B5:B900',
  criterion: 'C5:C900',
  score: 'D5:D900',
  state: 'E5:E900',
};
const CRITERIA = { codes: 'A5:A7', maxima: [1, 0.1, 0.2] };
/** A set with parts outside its total, two of each kind, and where the codes of each stand. */
const SET = deepSet();
const OUTSIDE = [...SET.areas, ...SET.areas]
  .filter(({ part }) => part !== undefined)
  .map((area, index) => ({ area, codes: `A${10 * index + 10}:A${10 * index + 12}` }));

/** The native formulas over several criteria, periods or units, by what they are called. */
export function formulasText(): string {
  const formulas: Readonly<Record<string, Expr>> = {
    appraised: appraisedNative(APPRAISALS),
    difference: differenceNative('H4', APPRAISALS),
    share: appraisedShareNative('H4', 'I4'),
    rating: ratingNative('H4', 'A1:A4', 'B1:B4'),
    'rating with a floor': ratingNative('H4', 'A1:A4', 'B1:B4', [reachesNative('I4', 'C1:C4')]),
    ...Object.fromEntries(ALL_TIES.map(ties => [`rank ${ties}`, rankNative('H7', 'H5:H9', ties, '2', '3')])),
    holders: holdersNative('H7', 'H5:H9', '2'),
    'last row': lastRowNative('A2', HISTORY),
    closed: closedNative('F2', HISTORY),
    'first row': firstRowNative('A2', 'G2', HISTORY),
    'index at a closing': indexAtNative('A2', 'G2', CRITERIA, between('F1', 'F2', HISTORY)),
    'index at a closing, with bonus parts': indexAtNative('A2', 'G2', CRITERIA, HISTORY, {
      set: SET,
      parts: OUTSIDE.filter(({ area }) => area.part === 'bonus'),
    }),
    'index at a closing, with bonus and penalty parts': indexAtNative('A2', 'G2', CRITERIA, HISTORY, {
      set: SET,
      parts: OUTSIDE,
    }),
  };
  return Object.entries(formulas)
    .map(([name, formula]) => `# ${name}\n${formula}\n`)
    .join('\n');
}

if (require.main === module) process.stdout.write(formulasText());
