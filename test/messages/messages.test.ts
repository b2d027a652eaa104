import { DEFAULT_SET } from '../../src/catalogue/shipped';
import { kindOf, type Rule } from '../../src/rules/kinds';
import { CATALOGUE_TEXTS } from '../../src/features/sets/messages/catalogue-en';
import { COPY_TEXT } from '../../src/features/send/messages/copy-vi';
import { en } from '../../src/messages/en';
import { ENTRY_TEXT } from '../../src/messages/entry-vi';
import { FUNCTIONS_EN } from '../../src/messages/functions-en';
import { FUNCTIONS_VI } from '../../src/messages/functions-vi';
import { GUIDE_TEXT } from '../../src/messages/guide-vi';
import { vi, type Messages } from '../../src/messages/vi';
import { NEW_YEAR_TEXTS } from '../../src/features/start/messages/new-year-en';
import { number, percent } from '../../src/messages/numbers-vi';
import { PLANNER_TEXTS } from '../../src/features/planner/messages/planner-en';
import { PROGRESS_TEXTS } from '../../src/messages/progress-en';
import { RANKING_TEXT } from '../../src/features/ranking/messages/ranking-vi';
import { achievedText, notArisingText, ruleText, wholeRuleText } from '../../src/messages/rule-vi';
import { DOCUMENT_FORM } from '../../src/messages/document-form';
import { KEPT_TEXT } from '../../src/features/sets/messages/kept-sheet-vi';
import { POINTS_PLAN } from '../../src/messages/points-plan-vi';
import { REMEDY_PLAN_TEXT } from '../../src/features/reports/messages/remedy-plan-vi';
import { REPORT_TEXT } from '../../src/features/reports/messages/report-vi';
import { SELF_SCORES_TEXT } from '../../src/features/reports/messages/self-scores-vi';
import { SHEET_NAME } from '../../src/messages/sheet-names';
import { NO_STATUS, REGISTER_TEXT } from '../../src/messages/register-sheets-vi';
import { SET_FACTS, SET_HEADERS, SET_SHEET_TEXT } from '../../src/features/sets/messages/set-sheet-vi';
import * as workbook from '../../src/messages/workbook-vi';
import { readSources } from '../architecture/read-sources';
import { SET_WORDS } from '../../src/features/sets/messages/set-words';
import { SETS_TEXTS } from '../../src/features/sets/messages/sets-en';
import { WORDINGS } from '../rules/wordings';
import { UNFINISHED_TEXTS } from '../../src/features/start/messages/unfinished-en';
import { foreignWords } from './foreign-words';
import { CATALOGUE_ISSUES } from './issue-examples';
import { paneTexts, TEXTS_BY_NAME } from './pane-texts';
import { textsOf, type PlacedText } from './texts-of';
import { toldFunctionIssues, toldIssues } from './told-issues';

/** What a pane sentence is made of; numbers and names alike. */
const FACTS = ['3', '8', '5'];
/** English has a word of its own for one. */
const ONE = [1, 1, 1];

/** The sentence of an example of every issue that both languages tell. */
const issueTexts = ({ language }: Messages): PlacedText[] =>
  toldIssues(language).map(({ issue, text }) => ({ at: issue.code, text }));
const functionTexts = toldFunctionIssues().map(({ issue, text }) => ({ at: issue.code, text }));

/** What workbooks and documents say, which are Vietnamese whatever the language of the pane. */
const VIETNAMESE_ALONE = {
  COPY_TEXT,
  DOCUMENT_FORM,
  ENTRY_TEXT,
  GUIDE_TEXT,
  KEPT_TEXT,
  NO_STATUS,
  POINTS_PLAN,
  RANKING_TEXT,
  REGISTER_TEXT,
  REMEDY_PLAN_TEXT,
  REPORT_TEXT,
  SELF_SCORES_TEXT,
  SET_FACTS,
  SET_HEADERS,
  SET_SHEET_TEXT,
  SET_WORDS,
  SHEET_NAME,
};

const english = [
  ...issueTexts(en),
  ...paneTexts('en', FACTS),
  ...paneTexts('en', ONE),
  ...textsOf(FUNCTIONS_EN, []),
];
const vietnamese = [
  ...issueTexts(vi),
  ...paneTexts('vi', FACTS),
  ...paneTexts('vi', ONE),
  ...textsOf(FUNCTIONS_VI, []),
  ...functionTexts,
  ...textsOf(workbook, FACTS.slice(0, 2)),
  ...textsOf(VIETNAMESE_ALONE, [...FACTS, '7', '9']),
  { at: 'wholeRuleText', text: wholeRuleText({ form: 'checklist', items: [['Ý thứ nhất', 0.5]] }) },
  { at: 'notArisingText', text: `Tỷ lệ.${notArisingText({ kind: 'yesNo', notArising: 'full' })}` },
];
/** What the officers read of rules, of real ones and of those of the shipped set. */
const ruleTexts = [
  ...WORDINGS.map(({ rule, max }) => ruleText(kindOf(rule).facts(rule, max))),
  ...WORDINGS.map(({ rule, max }) => wholeRuleText(kindOf(rule).facts(rule, max))),
  ...DEFAULT_SET.areas.flatMap(area =>
    area.criteria.map(({ rule, maxPoints }) => ruleText(kindOf(rule).facts(rule, maxPoints))),
  ),
];

/** Remarks that the configuration leaves out on purpose. */
const EMPTY = ['CONFIG_TEXT.set.1', 'CONFIG_TEXT.version.1'];

describe.each([
  ['vi', vietnamese],
  ['en', english],
] as const)('%s', (_, texts) => {
  test('every text is said, and none shows the workings of the program', () => {
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(({ at, text }) => text.trim() === '' && !EMPTY.includes(at))).toEqual([]);
    expect(
      texts.filter(({ text }) => /undefined|\bNaN\b|\bnull\b|\[object|=>|\$\{|\bexcel\./.test(text)),
    ).toEqual([]);
  });

  test('texts are composed, without double or missing spaces', () => {
    expect(texts.filter(({ text }) => text !== text.normalize('NFC'))).toEqual([]);
    expect(texts.filter(({ text }) => / {2}|\s[.,;!](\s|$)|\w[,;][^\s\d]/.test(text))).toEqual([]);
  });
});

test.each([
  ['vi', issueTexts(vi)],
  ['vi, functions', functionTexts],
  ['en', issueTexts(en)],
])('each issue has a sentence of its own, with its full stop: %s', (_, told) => {
  expect(new Set(told.map(({ text }) => text)).size).toBe(told.length);
  expect(told.filter(({ text }) => !text.endsWith('.'))).toEqual([]);
});

test('Vietnamese texts hold no word of another language', () => {
  const foreign = [...vietnamese, ...ruleTexts.map(text => ({ at: 'rule', text }))].flatMap(
    ({ at, text }) => {
      const words = foreignWords(text.replace(/areas\[0\]\.title/, ''));
      return words.length > 0 ? [`${at}: ${words.join(', ')}`] : [];
    },
  );
  expect(foreign).toEqual([]);
  expect(foreignWords('Mục 1.1: chưa ghi owner; the list is not set.')).toEqual([
    'owner',
    'the',
    'list',
    'is',
    'not',
    'set',
  ]);
});

test('English texts hold no Vietnamese but names of sheets, units and columns', () => {
  const names =
    /Gửi nhận|Nhiệm vụ|Bộ tiêu chí|Điểm tối đa|Cấp|Quy tắc chấm|Kiểu chấm|Tự chấm|Không phát sinh|Kế hoạch điểm|xã Cẩm Giang|UBND thành phố Hải Phòng|Kiểm tra|Tổng hợp|Minh chứng|Báo cáo|Cấu hình|Sổ CCHC/g;
  const facts = /xã, phường|"xã"|Tài liệu|khác|tháng/g;
  const left = english.filter(({ text }) => /[À-ỹ]/.test(text.replace(names, '').replace(facts, '')));
  expect(left.filter(({ at }) => !/^(functions|names|meanings)\./.test(at))).toEqual([]);
});

test('"năm" and its number stand on one line in what the pane says', () => {
  // The texts of merging are said elsewhere.
  const said = [...issueTexts(vi), ...paneTexts('vi', FACTS), ...textsOf(RANKING_TEXT, FACTS)];
  const broken = said.filter(({ at, text }) => /năm \d/i.test(text) && !at.startsWith('merge.'));
  expect(broken).toEqual([]);
  expect(said.filter(({ text }) => /năm\u00a0\d/i.test(text)).length).toBeGreaterThan(10);
});

test('both languages have the same texts, and say them differently', () => {
  const shape = (messages: Messages): string[] =>
    [...paneTexts(messages.language, FACTS), ...issueTexts(messages)].map(({ at }) => at).sort();
  expect(shape(en)).toEqual(shape(vi));
  expect(Object.keys(CATALOGUE_TEXTS.en)).toHaveLength(CATALOGUE_ISSUES.length);
  const sayings = new Map(vietnamese.map(({ at, text }) => [at, text]));
  expect(english.filter(({ at, text }) => sayings.get(at) === text).map(({ at }) => at)).toEqual([]);
});

test('whatever is said is heard by these tests', () => {
  const said = [...readSources('src')].flatMap(([path, source]) =>
    path.includes('/messages/')
      ? [...source.matchAll(/^export const (\w+_TEXTS?)\b/gm)].map(([, name]) => name)
      : [],
  );
  const heard = [TEXTS_BY_NAME, VIETNAMESE_ALONE, workbook].flatMap(texts => Object.keys(texts));
  expect(said.length).toBeGreaterThan(40);
  expect(said.filter(name => !heard.includes(name!))).toEqual([]);
});

describe.each(['vi', 'en'] as const)('a sentence of the pane: %s', language => {
  test.each([[['31', '47', '59']], [[31, 47, 59]], [ONE]])(
    'tells every fact that it is made of: %j',
    facts => {
      const texts = paneTexts(language, facts);
      expect(texts.filter(({ text }) => text !== text.trim())).toEqual([]);
      const untold = texts.filter(
        ({ text, asks = 0 }) => !facts.slice(0, asks).every(fact => text.includes(String(fact))),
      );
      // What is lacking comes with its number in Vietnamese, and without in English.
      expect(untold.filter(({ at }) => at !== 'FOLLOW_UP_TEXTS.losses.needed')).toEqual([]);
    },
  );

  test('counts no shortcomings where there are none, and has no brackets around nothing', () => {
    expect(NEW_YEAR_TEXTS[language].remediations(0)).toMatch(/^\p{Lu}[^\d]+\.$/u);
    const { missed } = PLANNER_TEXTS[language];
    expect(missed('20', 'hồ sơ')).toBe(`${missed('20', '')} (hồ sơ)`);
  });

  test('keeps the names of a list apart', () => {
    const { left, entered } = UNFINISHED_TEXTS[language];
    for (const tell of [left, entered]) expect(tell(['Tổng hợp', 'Báo cáo'])).toMatch(/Tổng hợp, Báo cáo\b/);
  });

  test.each<[string, (...counts: readonly [number, number]) => string]>([
    ['of last year', NEW_YEAR_TEXTS[language].missing],
    ['of a table', (look, manual) => SETS_TEXTS[language].counts(29, { certain: 29, look, manual })],
    ['of progress', (missing, wrong) => PROGRESS_TEXTS[language]({ entered: 29, missing, wrong })],
  ])('counts what there is, and nothing of which there is none: criteria %s', (_, tell) => {
    for (const told of [tell(17, 0), tell(0, 17)]) {
      expect(told).toMatch(/\b17\b/);
      expect(told).not.toMatch(/\b0\b/);
    }
    expect(tell(1, 17)).toMatch(/1\b.*\p{L}(,| and| ·) 17/u);
  });
});

test('of one thing as of several a number and a word are told', () => {
  const [one, several] = [1, 77].map(count => [count, count, count]);
  const told = [one!, several!].flatMap(facts => [...paneTexts('en', facts), ...paneTexts('vi', facts)]);
  expect(told.filter(({ text }) => / {2}|\s[.,;:!)](\s|$)|^\s|\s$/.test(text))).toEqual([]);
  // English tells one from several.
  const ofSeveral = new Map(paneTexts('en', several!).map(({ at, text }) => [at, text.replace(/77/g, '1')]));
  const otherwise = paneTexts('en', one!).filter(({ at, text }) => ofSeveral.get(at) !== text);
  expect(otherwise.length).toBeGreaterThan(10);
});

test('no two columns, rows or choices of one sheet are called alike', () => {
  const { levels, kinds, notArising, reporting } = SET_SHEET_TEXT;
  const lists = [SET_HEADERS, SET_FACTS, levels, kinds, notArising, reporting];
  for (const names of [...lists.map(list => Object.values(list)), KEPT_TEXT.headers])
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length);
});

test('the texts of the shipped set are composed too', () => {
  const json = JSON.stringify(DEFAULT_SET);
  expect(json).toBe(json.normalize('NFC'));
});

test('texts that stand in formulas fit into them', () => {
  for (const text of Object.values(ENTRY_TEXT)) expect(text.length).toBeLessThanOrEqual(255);
});

test.each([
  [1234.5, '1234,5'],
  [0.1 + 0.2, '0,3'],
  [100, '100'],
  [0.0000004, '0'],
])('number %d is written %s', (value, text) => {
  expect(number(value)).toBe(text);
});

test.each([
  [0.8, '80%'],
  [0.825, '82,5%'],
  [1.15, '115%'],
  [0.29, '29%'],
])('fraction %d is written %s', (value, text) => {
  expect(percent(value)).toBe(text);
});

test('a rule is told as the decision words it', () => {
  expect(ruleTexts[0]).toBe('Đạt: 1,00 điểm; Không đạt: 0,00 điểm.');
  const bands = WORDINGS.findIndex(({ wording }) => wording.startsWith('Thực hiện trên 90%'));
  expect(ruleTexts[bands]).toBe(
    'Tỷ lệ = Đã làm / Kế hoạch. Tỷ lệ trên 90%: 2,00 điểm; từ 70%: 1,00 điểm; còn lại: 0 điểm.',
  );
});

/** What is said of a rule of a criterion of 2 points: in its row, and in the guide where that says more. */
test.each<[string, Rule, row: string, guide?: string]>([
  [
    'steps of a count',
    {
      kind: 'counts',
      counted: 'Số lượt người tham gia',
      steps: [
        { from: 1_000, points: 2 },
        { from: 1, points: 1 },
      ],
    },
    'Số lượt người tham gia: từ 1.000: 2,00 điểm; từ 1: 1,00 điểm; ít hơn: 0 điểm.',
  ],
  [
    'steps of a count down to none',
    {
      kind: 'counts',
      counted: 'Số vụ',
      steps: [
        { from: 1, points: 0 },
        { from: 0, points: 2 },
      ],
    },
    'Số vụ: từ 1: 0,00 điểm; từ 0: 2,00 điểm.',
  ],
  [
    'a tally',
    {
      kind: 'tally',
      start: 'full',
      items: [
        { title: 'Đi muộn', pointsEach: -0.5 },
        { title: 'Sáng kiến', pointsEach: 0.125 },
      ],
    },
    'Tính từ điểm tối đa; mỗi trường hợp cộng hoặc trừ số điểm ghi ở dòng bên dưới. Không dưới 0 điểm, không quá điểm tối đa.',
    'Tính từ điểm tối đa, mỗi trường hợp: Đi muộn: trừ 0,50 điểm; Sáng kiến: cộng 0,125 điểm. Không dưới 0 điểm, không quá điểm tối đa.',
  ],
  [
    'several ratios',
    {
      kind: 'ratios',
      parts: [
        { title: 'Đúng hạn', done: 'Số hồ sơ đúng hạn', total: 'Số hồ sơ', points: 4 / 3 },
        { title: 'Trực tuyến', done: 'Số hồ sơ trực tuyến', total: 'Số hồ sơ', points: 2 / 3 },
      ],
    },
    'Cộng điểm của 2 tỷ lệ bên dưới; mỗi tỷ lệ × số điểm ghi ở dòng đó.',
    'Cộng điểm của 2 tỷ lệ: Đúng hạn (Số hồ sơ đúng hạn / Số hồ sơ) × 1,333333 điểm; Trực tuyến (Số hồ sơ trực tuyến / Số hồ sơ) × 0,666667 điểm.',
  ],
  [
    'the average of several ratios',
    {
      kind: 'ratios',
      parts: ['Đúng hạn', 'Trực tuyến', 'Số hóa'].map(title => ({
        title,
        done: 'Đã làm',
        total: 'Phải làm',
        points: 2 / 3,
      })),
    },
    'Bình quân của 3 tỷ lệ bên dưới × điểm tối đa.',
    'Bình quân của 3 tỷ lệ × điểm tối đa: Đúng hạn (Đã làm / Phải làm); Trực tuyến (Đã làm / Phải làm); Số hóa (Đã làm / Phải làm).',
  ],
  [
    'a level with its full text',
    {
      kind: 'levels',
      levels: [
        ['Kịp thời', 2, 'Ban hành không quá 30 ngày'],
        ['Không', 0],
      ],
    },
    'Kịp thời: 2,00 điểm; Không: 0,00 điểm.',
    'Kịp thời (Ban hành không quá 30 ngày): 2,00 điểm; Không: 0,00 điểm.',
  ],
  [
    'words of its own',
    { kind: 'yesNo', words: ['Có kế hoạch', 'Không có'] },
    'Có kế hoạch: 2,00 điểm; Không có: 0,00 điểm.',
  ],
  [
    'answers with weights',
    {
      kind: 'survey',
      satisfied: 'Quy đổi',
      valid: 'Số phiếu hợp lệ',
      weights: [
        ['Tốt', 5],
        ['Khá', 4],
      ],
    },
    'Điểm = Tổng (số phiếu × hệ số) / Số phiếu hợp lệ × điểm tối đa. Số phiếu ghi ở dòng của từng mức; hệ số: Tốt: 100%; Khá: 80%.',
  ],
  [
    'a rounded ratio',
    {
      kind: 'ratio',
      done: 'Đã làm',
      total: 'Phải làm',
      floor: 0.6,
      goal: 0.85,
      belowGoal: 'toGoal',
      round: 2,
    },
    'Tỷ lệ = Đã làm / Phải làm. Đạt từ 85% trở lên: điểm tối đa; từ 60% đến dưới 85%: tỷ lệ / 85% × điểm tối đa; dưới 60%: 0 điểm. Làm tròn điểm đến 2 chữ số thập phân.',
  ],
])('%s', (_, rule, row, guide = row) => {
  const facts = kindOf(rule).facts(rule, 2);
  expect(ruleText(facts)).toBe(row);
  expect(wholeRuleText(facts)).toBe(guide);
});

test('what did not arise is said where the rule itself decides', () => {
  const said = (notArising?: Rule['notArising']): string =>
    notArisingText({ kind: 'yesNo', ...(notArising === undefined ? {} : { notArising }) });
  expect(said('full')).toBe(' Không phát sinh: điểm tối đa.');
  expect(said('leaveOut')).toBe(' Không phát sinh: không tính vào tổng điểm.');
  expect([said(), said(true), said(false)]).toEqual(['', '', '']);
});

test('what several things come to is told one by one', () => {
  const counts = (...each: readonly number[]) =>
    achievedText(
      { form: 'tally', counts: each.map((count, index) => [`Loại ${index + 1}`, count] as const) },
      0,
    );
  expect(counts(2, 0, 1)).toBe('loại 1: 2; loại 3: 1');
  expect(counts(0, 0)).toBe('không phát sinh trường hợp nào');
  const parts = [
    { title: 'Đúng hạn', done: 9, total: 10 },
    { title: 'Trực tuyến', done: 1, total: 2 },
  ];
  expect(achievedText({ form: 'ratios', parts }, 0)).toBe('đúng hạn 9/10 (90%); trực tuyến 1/2 (50%)');
  expect(achievedText({ form: 'weighted', share: 0.9, votes: 40 }, 0)).toBe('đạt 90% trên 40 phiếu');
  expect(achievedText({ form: 'counts', counted: 'Số bài viết', cases: 3 }, 0)).toBe('3 bài viết');
});
