import type { Gap } from '../../src/ledger/gap';
import { GAP_TEXTS } from '../../src/messages/gap-en';
import { ARGUMENT_NAMES_VI } from '../../src/messages/function-issues-vi';
import { periodInSentence } from '../../src/messages/period-names';
import { toldFunctionIssues, toldIssues, type Issue } from './told-issues';

/** Facts that the sentence leaves to the place where it stands; by family or by issue. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'catalogue.yearInvalid.where': 'the year is one of the whole set',
  'start.field': 'the sentence stands below that field',
  'start.unitCodeInvalid.given': 'the field shows it',
  'start.yearInvalid.given': 'the field shows it',
  'sum.table': 'most have one table; the list of rows names it where there are more',
  'row.table': 'most have one table; the list of rows names it where there are more',
  'structure.severity': 'a sign stands beside the row of the check',
  'structure.where': 'the row of the check names sheet and cell',
  'structure.numberEdited.isShare': 'the sign of a percentage tells it',
  'structure.repairable': 'the check lists apart what it can repair',
  'excel.unknown.message': 'words of Excel in a language of its own; the code is what can be looked up',
};

/** How facts look that are neither plain numbers nor texts; by family or by issue. */
const LOOKS: Readonly<Record<string, Look>> = {
  'entry.textDate.means': 'day',
  'excel.periodClosed.period': 'period',
  'report.notClosed.period': 'period',
  'value.dayAndTime.means': 'day',
  'value.outsideYear.given': 'day',
  'value.outsideYear.from': 'day',
  'value.outsideYear.to': 'day',
  'value.readAsDay.means': 'day',
  'excel.periodClosed.closed': 'day',
  'report.notEnded.to': 'day',
  'report.standsAlone.from': 'day',
  'report.standsAlone.to': 'day',
  'catalogue.ratioBoundsInvalid.floor': 'percent',
  'catalogue.ratioBoundsInvalid.goal': 'percent',
  'catalogue.bandOutOfReach.from': 'percent',
  'catalogue.areaPointsDiffer.declared': 'points',
  'catalogue.areaPointsDiffer.summed': 'points',
  'catalogue.totalPointsDiffer.declared': 'points',
  'catalogue.totalPointsDiffer.summed': 'points',
  'catalogue.rulePointsInvalid.max': 'points',
  'catalogue.maximumOutOfReach.reach': 'points',
  'catalogue.partsNotMaximum.sum': 'points',
  'catalogue.partsNotMaximum.max': 'points',
  'catalogue.maximumOutOfReach.max': 'points',
  'structure.numberEdited.expected': 'points',
  'structure.numberEdited.shown': 'points',
  'appraisal.outside.max': 'points',
  'appraisal.unexplained.self': 'points',
  'appraisal.unexplained.appraised': 'points',
  'evidence.none.score': 'points',
  'setting.lastYearInvalid.max': 'points',
  'sum.declared': 'points',
  'sum.summed': 'points',
  'sum.notHundred.total': 'points',
  'row.points': 'points',
  'row.titlePoints.title': 'points',
  'row.survey': 'points',
  'file.tooBig.bytes': 'megabytes',
  'file.tooBig.limit': 'megabytes',
  'file.inflatesTooMuch.limit': 'megabytes',
  'file.limit': 'thousands',
  'unit.twice.files': 'firstThree',
  'unit.incomplete.gaps': 'gaps',
  'argument.argument': 'argument',
  'argument.limit': 'argument',
  'argument.other': 'argument',
  'result.argument': 'argument',
  'result.within': 'argument',
};
type Look =
  'day' | 'period' | 'points' | 'percent' | 'megabytes' | 'thousands' | 'firstThree' | 'gaps' | 'argument';

/** Facts that are told by a word of their own, with what they can be. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'catalogue.textMissing.field':
    'id version title level code owner unit target source note task evidence rating done total levels items counted satisfied valid basis'.split(
      ' ',
    ),
  'catalogue.textTooLong.field': ['title', 'owner'],
  'row.textLong.field': ['title', 'owner'],
  'catalogue.tooMany.list': ['areas', 'criteria', 'processRows', 'rating', 'levels', 'items', 'bands'],
  'catalogue.choiceUnknown.field': ['reporting', 'belowGoal', 'fedBy'],
  'excel.cause': ['busy', 'cellEditMode', 'protected', 'tooBig', 'unsupported', 'cancelled', 'unknown'].map(
    code => `excel.${code}`,
  ),
};

/** Why a part of a workbook was not found for certain; of a sheet only the first two can be told. */
const WHYS = ['missing', 'ambiguous', 'twice', 'renamed', 'moved'] as const satisfies readonly Gap['why'][];

type Language = 'vi' | 'en';
const ISSUES = {
  vi: [...toldIssues('vi'), ...toldFunctionIssues()],
  en: toldIssues('en'),
};

/** What a table says of a fact, by its issue or by its family; `[key, value]`. */
function lookUp<T>(table: Readonly<Record<string, T>>, code: string, fact: string): [string, T] | undefined {
  const key = [`${code}.${fact}`, `${code.split('.')[0]}.${fact}`].find(name => name in table);
  return key === undefined ? undefined : [key, table[key] as T];
}

const factsOf = (issue: Issue): [string, unknown][] =>
  Object.entries(issue).filter(([fact]) => fact !== 'code');
const isLeftOut = (code: string, fact: string): boolean => lookUp(LEFT_OUT, code, fact) !== undefined;
const isWord = (code: string, fact: string): boolean => lookUp(WORDS, code, fact) !== undefined;

/** What a reader of the language sees of a fact. */
function shown(language: Language, look: Look | undefined, value: unknown): string {
  const written = (amount: number, options: Intl.NumberFormatOptions = {}): string =>
    new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 6, ...options }).format(
      amount,
    );
  if (look === 'gaps') return (value as Gap[]).map(GAP_TEXTS[language]).join(' ');
  if (Array.isArray(value))
    return (look === 'firstThree' ? (value as string[]).slice(0, 3) : (value as string[])).join(', ');
  if (look === 'period') return periodInSentence(String(value), language);
  if (look === 'argument') return `“${ARGUMENT_NAMES_VI[value as keyof typeof ARGUMENT_NAMES_VI]}”`;
  if (typeof value !== 'number') return String(value);
  if (look === 'day')
    return new Date(Date.UTC(1899, 11, 30 + value)).toLocaleDateString('en-GB', { timeZone: 'UTC' });
  if (look === 'percent') return written(value, { style: 'percent' });
  if (look === 'points') return written(value, { minimumFractionDigits: 2 });
  if (look === 'megabytes') return `${written(Math.ceil((value / 2 ** 20) * 10) / 10)} MB`;
  return written(value, look === 'thousands' ? { useGrouping: true } : {});
}

/** Where a text holds another, not counting a part of a longer word or number. */
function placesOf(part: string, text: string): number[] {
  const literal = part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const word = new RegExp(`(?<![\\p{L}\\d]|\\d[.,])${literal}(?![\\p{L}\\d]|[.,]\\d)`, 'gu');
  return [...text.matchAll(word)].map(({ index }) => index);
}

describe.each(['vi', 'en'] as const)('%s', language => {
  test('a sentence tells every fact of its issue, each once and in order', () => {
    const wrong = ISSUES[language].flatMap(({ issue, text }) => {
      const { code } = issue;
      const told = factsOf(issue)
        .filter(([fact, value]) => value !== '' && !isLeftOut(code, fact) && !isWord(code, fact))
        .map(([fact, value]) => shown(language, lookUp(LOOKS, code, fact)?.[1], value));
      const places = told.map(part => placesOf(part, text));
      const isTold = places.every(({ length }) => length === 1);
      const isInOrder = places.flat().every((place, i, all) => i === 0 || place > (all[i - 1] ?? 0));
      return isTold && isInOrder ? [] : [`${code}: ${told.join(' | ')}: ${text}`];
    });
    expect(wrong).toEqual([]);
  });

  test('a word stands for each thing that a fact can be, and for no other', () => {
    const alike = ISSUES[language].flatMap(({ issue, tell }) =>
      factsOf(issue).flatMap(([fact]) => {
        const values = lookUp(WORDS, issue.code, fact)?.[1] ?? [];
        const sentences = values.map(value => tell({ ...issue, [fact]: value }));
        const isWhole = sentences.every(text => !/\(\)|“”|""|undefined| {2}|\s[.,]/.test(text));
        return isWhole && new Set(sentences).size === values.length ? [] : [`${issue.code}: ${fact}`];
      }),
    );
    expect(alike).toEqual([]);
  });

  test.each([
    ['structure.sheetMissing', { name: 'Tổng hợp' }],
    ['structure.headerEdited', { expected: 'Minh chứng', shown: '' }],
    ['structure.formulaReplaced', { shown: '=1+1' }],
    ['structure.numberEdited', { expected: 0.8, shown: 0.75, isShare: true }],
    ['catalogue.notAnIndexSet', { where: '', field: '' }],
    ['unit.codeInvalid', { given: '' }],
  ])('%s has a sentence of its own where a fact lacks or is a formula', (code, facts) => {
    const told = ISSUES[language].find(({ issue }) => issue.code === code);
    const text = told?.tell({ code, ...facts });
    expect(text).not.toMatch(/undefined|“”|=| {2}/);
    expect(text).not.toBe(told?.text);
  });

  test('each thing that can be wrong with a part of a workbook has a sentence of its own', () => {
    const place = { sheet: 'Báo cáo', code: '1.10', header: 'Hạn' };
    const told = (['sheet', 'header', 'row', 'stray', 'column'] as const).flatMap(what =>
      (what === 'row' || what === 'column'
        ? WHYS
        : what === 'sheet'
          ? WHYS.slice(0, 2)
          : WHYS.slice(0, 1)
      ).map(why => GAP_TEXTS[language]({ what, why, ...place })),
    );
    expect(new Set(told).size).toBe(told.length);
    expect(
      told.filter(text => !/^\p{Lu}.*“Báo cáo”.*\.$/u.test(text) || /undefined|“”| {2}/.test(text)),
    ).toEqual([]);
  });

  test('a share that may be meant of 100 is offered as it is to be entered', () => {
    const told = ISSUES[language].find(({ issue }) => issue.code === 'value.shareBelowOne');
    expect(told?.text.match(/\d+([.,]\d+)?/g)?.slice(1)).toEqual(['100', '85', '85']);
  });

  test('a short list is told whole, of a long one how many more there are', () => {
    const twice = ISSUES[language].find(({ issue }) => issue.code === 'unit.twice');
    const tell = (files: string): string | undefined =>
      twice?.tell({ code: 'unit.twice', files: files.split('') } as Issue);
    expect(tell('pqrs')).toContain('p, q, r, s.');
    expect(tell('pqrstuv')).toMatch(/p, q, r (và|and) 4 /);
  });
});

test('what is said of facts is said of one that there is', () => {
  const used = new Set(
    ISSUES.vi.flatMap(({ issue }) =>
      factsOf(issue).flatMap(([fact]) =>
        [LEFT_OUT, LOOKS, WORDS].flatMap(table => lookUp<unknown>(table, issue.code, fact)?.[0] ?? []),
      ),
    ),
  );
  expect([LEFT_OUT, LOOKS, WORDS].flatMap(Object.keys).filter(key => !used.has(key))).toEqual([]);
});
