import { readSources } from '../architecture/read-sources';
import { UNFINISHED_TEXTS } from '../../src/features/start/messages/unfinished-en';
import { paneTexts } from './pane-texts';
import type { PlacedText } from './texts-of';
import { toldIssues, type Issue } from './told-issues';

/** How English tells one thing from several, by what its texts are made of: "cell holds" and "cells hold". */
const PAIRS = [...readSources('src')].flatMap(([path, source]) =>
  /\/messages\/[\w-]*en\.ts$/.test(path)
    ? [...source.matchAll(/\((?:[\w.+ ]+),\s*'([^']+)',\s*'([^']+)',?\s*\)/g)].map(([, one, several]) => ({
        one: wordsOf(one!),
        several: wordsOf(several!),
      }))
    : [],
);
const VERBS_OF_ONE = /^(is|was|has|holds|shows|stays|uses|gets)$/;
const VERBS_OF_SEVERAL = /^(are|were|have|hold|show|stay|use|get)$/;
const onlyIn = (side: 'one' | 'several', other: 'one' | 'several'): ReadonlySet<string> =>
  new Set(
    PAIRS.flatMap(pair =>
      pair[side].filter(word => !pair[other].includes(word) && !isVerb(word) && !NEITHER.test(word)),
    ),
  );
const NEITHER = /^(a|it|its|this|these|they|them|their|one|of)$/;
const isVerb = (word: string): boolean => VERBS_OF_ONE.test(word) || VERBS_OF_SEVERAL.test(word);
const OF_ONE = onlyIn('one', 'several');
const OF_SEVERAL = onlyIn('several', 'one');

/** Numbers of issues that are never one. */
const NEVER_ONE: Readonly<Record<string, string>> = {
  limit: 'what is allowed is set by the program',
  seconds: 'so is how long a file may take',
  'catalogue.tooMany.count': 'more than is allowed',
  'table.tooLong.rows': 'more than is allowed',
  'catalogue.roundInvalid.places': 'points may be rounded to one place',
  'catalogue.graceInvalid.days': 'one day may be given',
};
/** Sentences that tell a year or a way to go on where others tell a count. */
const WITHOUT_COUNT = ['NEW_YEAR_TEXTS.opened', 'PLANNER_TEXTS.totalsShrink'];

const ISSUES = toldIssues('en');

/** Every English sentence where each number that it is made of is this one. */
function textsWith(count: number): PlacedText[] {
  const told = ISSUES.map(({ issue, tell }) => {
    const facts = Object.entries(issue).map(([fact, value]: [string, unknown]) => {
      const stays = typeof value !== 'number' || fact in NEVER_ONE || `${issue.code}.${fact}` in NEVER_ONE;
      return [fact, stays ? value : count];
    });
    return { at: issue.code, text: tell(Object.fromEntries(facts) as Issue) };
  });
  return [...paneTexts('en', [count, count, count]), ...told].filter(({ at }) => !WITHOUT_COUNT.includes(at));
}

/** Every English sentence that lists names, where it lists these. */
function textsListing(names: readonly string[]): PlacedText[] {
  const { entered, left } = UNFINISHED_TEXTS.en;
  return [
    { at: 'UNFINISHED_TEXTS.entered', text: entered(names) },
    { at: 'UNFINISHED_TEXTS.left', text: left(names) },
    ...ISSUES.flatMap(({ issue, tell }) =>
      Object.entries(issue).flatMap(([fact, value]: [string, unknown]) =>
        Array.isArray(value) && typeof value[0] !== 'object'
          ? [{ at: `${issue.code}.${fact}`, text: tell({ ...issue, [fact]: names }) }]
          : [],
      ),
    ),
  ];
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}
const isOfSeveral = (word: string): boolean =>
  OF_SEVERAL.has(word) || (/[^suia]s$/.test(word) && !OF_ONE.has(word) && !isVerb(word));

/** What is said behind each place of a text that tells this number. Points have decimals: "1.00 points". */
function behind(text: string, count: number): string[] {
  const numbers = new RegExp(`(?<![\\d.,/–])${count} (?=\\p{L})(?!(percentage )?points\\b)`, 'gu');
  return [...text.matchAll(numbers)].map(
    ({ 0: said, index }) => text.slice(index + said.length).split(/[.?!](?:\s|$)/)[0]!,
  );
}

/** Whether a text tells this number with words that do not fit it. */
function isMisnumbered(text: string, count: number): boolean {
  const wrongVerb = count === 1 ? VERBS_OF_SEVERAL : VERBS_OF_ONE;
  return behind(text, count).some(sentence => {
    const near = wordsOf(sentence.split(/[^\p{L} ]|(?:^| )(?:of|with|for|in|at|on|from) /u)[0]!).slice(0, 3);
    const thing = near.find(word => OF_ONE.has(word) || isOfSeveral(word));
    if (thing === undefined) return count === 1 && VERBS_OF_SEVERAL.test(near[0] ?? '');
    return (
      isOfSeveral(thing) === (count === 1) ||
      wordsOf(sentence.split(/[,;:(·]/)[0]!).some(word => wrongVerb.test(word)) ||
      (count === 1 && wordsOf(sentence).some(word => /^(they|them|their)$/.test(word)))
    );
  });
}

test.each([
  [1, '1 cells use them.'],
  [1, 'Show 1 more criteria'],
  [1, '1 of 1 files made…'],
  [1, 'Room for 1, and 1 are needed.'],
  [1, '1 cell of the sheet are left alone'],
  [1, '1 criterion not entered; they count 0.'],
  [2, '1 or 2 cell'],
  [2, '2 cells of the sheet was cleared'],
  [0, 'Show 0 criterion'],
])('with %d, %j is refused', (count, text) => {
  expect(isMisnumbered(text, count)).toBe(true);
});

test.each([
  [1, '1 of 2 files made…'],
  [1, '1 cell of the sheet, where others are.'],
  [1, '1 criterion not entered. They count 0.'],
  [1, '1.00 points are lost, 1 points too'],
  [2, '12 cell'],
  [2, '2 overdue, 2 of 2 rows, 2 with a new rule'],
])('with %d, %j is not refused', (count, text) => {
  expect(isMisnumbered(text, count)).toBe(false);
});

test.each([0, 1, 2])('English tells %d with the words that fit it', count => {
  const texts = textsWith(count);
  expect(texts.filter(({ text }) => isMisnumbered(text, count))).toEqual([]);
  expect(texts.filter(({ text }) => behind(text, count).length > 0).length).toBeGreaterThan(60);
});

test.each([
  [['Lists'], isOfSeveral, VERBS_OF_SEVERAL],
  [['Lists', 'Log'], (word: string) => OF_ONE.has(word), VERBS_OF_ONE],
])('English lists %j with the words that fit them', (names, isWrongBefore, wrongBehind) => {
  const wrong = textsListing(names).filter(({ text }) => {
    const [first, last] = [names[0]!, names.at(-1)!];
    const before = /(\p{L}+) “?$/u.exec(text.slice(0, text.indexOf(first)))?.[1] ?? '';
    const behind = /^”? (\p{L}+)/u.exec(text.slice(text.indexOf(last) + last.length))?.[1] ?? '';
    return isWrongBefore(before) || (before !== 'of' && wrongBehind.test(behind));
  });
  expect(wrong).toEqual([]);
});
