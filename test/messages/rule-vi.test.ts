import type { Achieved, Facts } from '../../src/rules/kinds';
import { achievedText, moreOf, ruleText, wholeRuleText } from '../../src/messages/rule-vi';
import { serialDate } from '../../src/rules/serial-date';

const share = { done: 'Đã làm', total: 'Phải làm' };
const ratio = { form: 'ratio', ...share, floor: 0.5, goal: 0.9, belowGoal: 'toGoal' } as const;
const part = (title: string, points: number) => ({ title, ...share, points });

/** The facts of a rule of every form; a form without an example does not compile. */
const FACTS: { readonly [F in Facts['form']]: Extract<Facts, { readonly form: F }> } = {
  ratio: { ...ratio, places: 2 },
  ratios: { form: 'ratios', parts: [part('Đúng hạn', 1.25), part('Trực tuyến', 0.75)] },
  counts: {
    form: 'counts',
    counted: 'Số lượt',
    steps: [
      { from: 50, points: 2 },
      { from: 9, points: 1 },
    ],
  },
  tally: { form: 'tally', start: 'zero', items: [{ title: 'Đi muộn', pointsEach: -0.5 }] },
  bands: { form: 'bands', ...share, bands: [{ from: 0.7, points: 1.5, open: true }] },
  choice: {
    form: 'choice',
    choices: [
      ['Tốt', 2, 'Từ 90%'],
      ['Khá', 1],
    ],
  },
  checklist: {
    form: 'checklist',
    items: [
      ['Có kế hoạch', 0.5],
      ['Có báo cáo', 1.5],
    ],
  },
  deadline: { form: 'deadline', month: 6, day: 20, latePoints: 0.5, graceDays: 10 },
  deduct: { form: 'deduct', counted: 'Số vụ', pointsEach: 0.25, limit: 0.75 },
  bonus: { form: 'bonus', counted: 'Số sáng kiến', pointsEach: 0.25, limit: 0.75 },
  survey: { form: 'survey', satisfied: 'Hài lòng', valid: 'Hợp lệ', levels: ['Tốt', 'Khá'], weights: [] },
  manual: { form: 'manual', basis: 'Quyết định công bố' },
};

/** What was achieved of every form. */
const ACHIEVED: { readonly [F in Achieved['form']]: Extract<Achieved, { readonly form: F }> } = {
  share: { form: 'share', done: 3, total: 8 },
  choice: { form: 'choice', chosen: 'Kịp thời' },
  condition: { form: 'condition', met: true },
  checklist: { form: 'checklist', items: 5, missed: ['Có kế hoạch', 'Có báo cáo'] },
  deadline: { form: 'deadline', date: serialDate(2026, 6, 25), due: serialDate(2026, 6, 20) },
  deduct: { form: 'deduct', counted: 'Số vụ', cases: 3 },
  bonus: { form: 'bonus', counted: 'Số sáng kiến', cases: 3 },
  counts: { form: 'counts', counted: 'Số lượt', cases: 3 },
  tally: { form: 'tally', counts: [['Đi muộn', 3]] },
  ratios: { form: 'ratios', parts: [{ title: 'Đúng hạn', done: 3, total: 8 }] },
  weighted: { form: 'weighted', share: 0.9, votes: 40 },
  manual: { form: 'manual', basis: 'Quyết định công bố' },
};

/** Words of the program of which each has a sentence of its own. */
const WORDS: Readonly<Record<string, string>> = { toGoal: 'interpolated', zero: 'full' };

/** The same facts with one of them otherwise, for each of them. */
function* otherwise(facts: unknown, at = ''): Generator<[at: string, facts: unknown]> {
  if (typeof facts === 'number') yield [at, facts < 1 ? facts / 2 : facts + 1];
  else if (typeof facts === 'boolean') yield [at, !facts];
  else if (typeof facts === 'string') yield [at, WORDS[facts] ?? `${facts} khác`];
  else if (typeof facts === 'object' && facts !== null)
    for (const [key, value] of Object.entries(facts))
      if (key !== 'form')
        for (const [place, other] of otherwise(value, `${at}/${key}`))
          yield [
            place,
            Object.assign(Array.isArray(facts) ? [...(facts as unknown[])] : { ...facts }, { [key]: other }),
          ];
}

test.each(Object.values(FACTS))('what is said of a rule tells each of its facts: $form', facts => {
  const untold = [...otherwise(facts)].filter(
    ([, other]) => wholeRuleText(other as Facts) === wholeRuleText(facts),
  );
  expect(untold.map(([at]) => at)).toEqual([]);
});

test.each(Object.values(ACHIEVED))('what was achieved is told with each of its facts: $form', achieved => {
  const untold = [...otherwise(achieved)].filter(
    ([, other]) => achievedText(other as Achieved, 1) === achievedText(achieved, 1),
  );
  expect(untold.map(([at]) => at)).toEqual([]);
});

test('each thing that is said of rules is a sentence, and what it lists stands apart', () => {
  const told = Object.values(FACTS).flatMap(facts => [ruleText(facts), wholeRuleText(facts)]);
  expect(
    told.filter(
      text => !/^\p{Lu}.*[^.;: ]\.$/u.test(text) || / {2}|[.;:]{2}| [.;:]|[\p{Ll})]\p{Lu}/u.test(text),
    ),
  ).toEqual([]);
});

const SHARE = 'Tỷ lệ = Đã làm / Phải làm.';
test.each<[string, Facts, said: string]>([
  [
    'a share of all',
    { ...ratio, floor: 0, goal: 1, belowGoal: 'proportional' },
    `${SHARE} Đạt 100%: điểm tối đa; thấp hơn: tỷ lệ × điểm tối đa.`,
  ],
  [
    'all or nothing, in whole points',
    { ...ratio, floor: 0.9, places: 0 },
    `${SHARE} Đạt từ 90% trở lên: điểm tối đa; thấp hơn: 0 điểm. Làm tròn điểm đến số nguyên.`,
  ],
  [
    'points that rise evenly',
    { ...ratio, belowGoal: 'interpolated' },
    `${SHARE} Đạt từ 90% trở lên: điểm tối đa; từ 50% đến dưới 90%: điểm tăng đều từ 0 (tại 50%) đến điểm tối đa (tại 90%); dưới 50%: 0 điểm.`,
  ],
  [
    'a deadline with days of grace',
    FACTS.deadline,
    'Ký số đúng hạn (hạn mặc định 20/6): điểm tối đa. Chậm không quá 10 ngày: 0,50 điểm; chậm hơn: 0 điểm.',
  ],
  [
    'a deadline without',
    { ...FACTS.deadline, graceDays: 0 },
    'Ký số đúng hạn (hạn mặc định 20/6): điểm tối đa. Quá hạn: 0 điểm.',
  ],
  [
    'a deadline that gives nothing later',
    { ...FACTS.deadline, latePoints: 0 },
    'Ký số đúng hạn (hạn mặc định 20/6): điểm tối đa. Quá hạn: 0 điểm.',
  ],
  [
    'a survey that is asked with yes or no',
    { ...FACTS.survey, levels: [] },
    'Tỷ lệ = Hài lòng / Hợp lệ. Điểm = tỷ lệ × điểm tối đa.',
  ],
])('%s', (_, facts, said) => {
  expect(ruleText(facts)).toBe(said);
});

test.each<[Achieved, lost: number, said: string]>([
  [{ form: 'condition', met: true }, 0, 'đạt yêu cầu'],
  [{ form: 'condition', met: false }, 1, 'chưa đạt yêu cầu'],
  [{ form: 'checklist', items: 3, missed: [] }, 0, 'đạt 3/3 nội dung'],
  [ACHIEVED.checklist, 1, 'đạt 3/5 nội dung (chưa đạt nội dung có kế hoạch; có báo cáo)'],
  [ACHIEVED.deadline, 1, 'ký ngày 25/6/2026, chậm 5 ngày so với hạn 20/6/2026'],
  [{ ...ACHIEVED.deadline, date: ACHIEVED.deadline.due }, 0, 'ký ngày 20/6/2026, đúng hạn 20/6/2026'],
  [ACHIEVED.deduct, 0.75, '3 vụ, bị trừ 0,75 điểm'],
  [{ ...ACHIEVED.deduct, cases: 1 }, 0, '1 vụ, không bị trừ điểm'],
  [{ ...ACHIEVED.bonus, cases: 0 }, 0, 'không có sáng kiến'],
  [{ ...ACHIEVED.bonus, cases: 1 }, 0, '1 sáng kiến'],
  [ACHIEVED.manual, 0, 'chấm theo quyết định công bố'],
])('%j is told', (achieved, lost, said) => {
  expect(achievedText(achieved, lost)).toBe(said);
});

test('what is still to be done is counted as the rule counts it', () => {
  const told = [ratio, FACTS.survey, FACTS.manual].map(facts => moreOf(1234, facts));
  expect(told).toEqual(['1.234 nội dung', '1.234 hài lòng', '1.234']);
});
