import type { CatalogueChoice, CatalogueField, CatalogueList } from '../../src/catalogue/catalogue-issue';
import { SET_HEADERS } from '../../src/features/sets/messages/set-sheet-vi';
import type { Gap } from '../../src/ledger/gap';
import { GAP_TEXTS } from '../../src/messages/gap-en';
import { ARGUMENT_NAMES_VI } from '../../src/messages/function-issues-vi';
import { PERIOD_NAMES } from '../../src/messages/period-names-en';
import { toldFunctionIssues, toldIssues, type Issue } from './told-issues';

/** Facts that the sentence leaves to the place where it stands; by family or by issue. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'catalogue.yearInvalid.where': 'the year is one of the whole set',
  'start.field': 'the sentence stands below that field',
  'start.unitCodeInvalid.given': 'the field shows it',
  'start.yearInvalid.given': 'the field shows it',
  'setRow.codeMissing.where': 'it has no code to be told by',
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
  'setRow.column': 'setColumn',
  'setRow.ruleUnclear.offered': 'oneOf',
  'unit.twice.files': 'firstThree',
  'unit.incomplete.gaps': 'gaps',
  'argument.argument': 'argument',
  'argument.limit': 'argument',
  'argument.other': 'argument',
  'result.argument': 'argument',
  'result.within': 'argument',
};
type Look =
  | 'day'
  | 'period'
  | 'points'
  | 'percent'
  | 'megabytes'
  | 'thousands'
  | 'firstThree'
  | 'oneOf'
  | 'gaps'
  | 'argument'
  | 'setColumn';

const OWN = 'own';
/** What each text, list or choice of a set is called: by a word of its own, or, as no rule has both, as another may be. */
const FIELDS: Readonly<Record<CatalogueField, typeof OWN>> = {
  ...{ id: OWN, version: OWN, title: OWN, level: OWN, owner: OWN, unit: OWN, target: OWN },
  ...{ source: OWN, note: OWN, task: OWN, evidence: OWN, method: OWN, printedCode: OWN, rating: OWN },
  ...{ done: OWN, total: OWN, levels: OWN, items: OWN, counted: OWN, satisfied: OWN, valid: OWN, basis: OWN },
  ...{ wording: OWN, words: OWN, parts: OWN, weights: OWN },
};
const LISTS: Readonly<Record<CatalogueList, typeof OWN | 'bands' | 'weights'>> = {
  ...{ areas: OWN, criteria: OWN, processRows: OWN, rating: OWN, levels: OWN, items: OWN, parts: OWN },
  ...{ bands: OWN, steps: 'bands', weights: OWN, words: 'weights' },
};
const CHOICES: Readonly<Record<CatalogueChoice, typeof OWN>> = {
  ...{ reporting: OWN, part: OWN, belowGoal: OWN, fedBy: OWN, start: OWN, notArising: OWN },
};

/** Facts that are told by a word, with what they can be and whose word each has. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'catalogue.textMissing.field': FIELDS,
  'catalogue.textTooLong.field': FIELDS,
  'row.textLong.field': { title: OWN, owner: OWN },
  'catalogue.tooMany.list': LISTS,
  'catalogue.choiceUnknown.field': CHOICES,
  'excel.cause': Object.fromEntries(
    ['busy', 'cellEditMode', 'protected', 'tooBig', 'unsupported', 'cancelled', 'unknown'].map(code => [
      `excel.${code}`,
      OWN,
    ]),
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
  if (look === 'oneOf')
    return (value as string[]).map(each => `“${each}”`).join(language === 'vi' ? ' hoặc ' : ' or ');
  if (Array.isArray(value))
    return (look === 'firstThree' ? (value as string[]).slice(0, 3) : (value as string[])).join(', ');
  if (look === 'period') return PERIOD_NAMES[language].inSentence(String(value));
  if (look === 'argument') return `“${ARGUMENT_NAMES_VI[value as keyof typeof ARGUMENT_NAMES_VI]}”`;
  if (look === 'setColumn') return `“${SET_HEADERS[value as keyof typeof SET_HEADERS]}”`;
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
    const wrong = ISSUES[language].flatMap(({ issue, tell }) =>
      factsOf(issue).flatMap(([fact]) => {
        const words = Object.entries(lookUp(WORDS, issue.code, fact)?.[1] ?? {});
        const sentences = words.map(([value]) => tell({ ...issue, [fact]: value }));
        const own = words.filter(([, whose]) => whose === OWN);
        return [
          ...(new Set(sentences).size >= own.length ? [] : [`${issue.code}: ${fact}: two are called alike`]),
          // Where a word is not said, a space stands beside another or before a mark.
          ...sentences.filter(text => /undefined| {2}| [.,;:]|^ /.test(text)),
        ];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['structure.sheetMissing', { name: 'Tổng hợp' }],
    ['structure.headerEdited', { expected: 'Minh chứng', shown: '' }],
    ['structure.formulaReplaced', { shown: '=1+1' }],
    ['structure.numberEdited', { expected: 0.8, shown: 0.75, isShare: true }],
    ['catalogue.notAnIndexSet', { where: '', field: '' }],
    ['catalogue.textMissing', { where: '', field: 'title' }],
    ['unit.codeInvalid', { given: '' }],
    ['setRow.ruleUnclear', { row: 14, where: '', given: '1:2', offered: [] }],
  ])('%s has a sentence of its own where a fact lacks or is a formula', (code, facts) => {
    const told = ISSUES[language].find(({ issue }) => issue.code === code);
    const text = told?.tell({ code, ...facts });
    expect(text).not.toMatch(/undefined|“”|=| {2}| [.,;:]/);
    expect(text).toMatch(/\.$/);
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

  test('one rule is offered as several are', () => {
    const unclear = ISSUES[language].find(({ issue }) => issue.code === 'setRow.ruleUnclear')!;
    const offering = (...offered: readonly string[]): string =>
      unclear.tell({ code: 'setRow.ruleUnclear', row: 14, where: '', given: '1:2', offered } as Issue);
    expect(offering('A')).toContain('“A”');
    expect(offering('A', 'B')).toMatch(/“A” \S+ “B”/);
  });

  test('a row without a code is told by its number alone', () => {
    const rows = ISSUES[language].filter(({ issue }) => /^(row|setRow)\./.test(issue.code));
    expect(rows.length).toBeGreaterThan(20);
    const places = rows.map(({ issue, tell }) => tell({ ...issue, where: '' } as Issue).split(':')[0]);
    expect(places.filter(place => !/^\p{L}+ 14$/u.test(place!))).toEqual([]);
  });

  test('a short list is told whole, of a long one how many more there are', () => {
    const twice = ISSUES[language].find(({ issue }) => issue.code === 'unit.twice');
    const tell = (files: string): string | undefined =>
      twice?.tell({ code: 'unit.twice', files: files.split('') } as Issue);
    expect(tell('pqrs')).toContain('p, q, r, s.');
    expect(tell('pqrst')).toMatch(/p, q, r (và|and) 2 /);
    expect(tell('pqrstuv')).toMatch(/p, q, r (và|and) 4 /);
    const gaps = ISSUES[language].find(({ issue }) => issue.code === 'unit.incomplete');
    const sheets = (count: number): string =>
      gaps!.tell({
        code: 'unit.incomplete',
        gaps: 'PQRSTUV'
          .slice(0, count)
          .split('')
          .map((sheet): Gap => ({ what: 'sheet', sheet, why: 'missing' })),
      } as Issue);
    for (const [count, shown, more] of [
      [1, 1, undefined],
      [3, 3, undefined],
      [4, 3, '1'],
      [7, 3, '4'],
    ] as const) {
      expect([count, sheets(count).match(/“[A-Z]”/g)]).toHaveProperty('1.length', shown);
      expect([count, /\d+/.exec(sheets(count))?.[0]]).toEqual([count, more]);
    }
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
