import { outlookOf, withAwaited, withProspect } from '../../../../src/features/planner/domain/outlook';
import { withCandidate } from '../../../../src/features/planner/domain/candidate';
import { withArea, withCriterion } from '../../../catalogue/build-set';
import { pointsPlanOf, type PlanChoices } from '../../../../src/features/planner/domain/plan-of-points';
import type { Ledger } from '../../../../src/ledger/ledger';
import type { Entry } from '../../../../src/rules/entry';
import { serialDate } from '../../../../src/rules/serial-date';
import { scoreLedger } from '../../../../src/scores/scores';
import { demoLedger } from '../../../sample/sample-plan';

const SEPTEMBER = serialDate(2026, 9, 30);
const made = demoLedger({ blank: true });
const blank: Ledger = { ...made, reports: [] };
const sample = demoLedger({ blank: false });

function entered(ledger: Ledger, code: string, entry: Partial<Entry>): Ledger {
  const record = ledger.records[code]!;
  return {
    ...ledger,
    records: { ...ledger.records, [code]: { ...record, entry: { ...record.entry, ...entry } } },
  };
}

function outlook(ledger: Ledger, day = SEPTEMBER, missed = {}) {
  return outlookOf(ledger, scoreLedger(ledger, day), day, missed);
}

function of(code: string, ledger: Ledger, day = SEPTEMBER, missed = {}) {
  return outlook(ledger, day, missed).criteria.find(({ scored }) => scored.criterion.code === code)!;
}

function plan(ledger: Ledger, choices: Partial<PlanChoices>, day = SEPTEMBER) {
  return pointsPlanOf(outlook(ledger, day), ledger, day, {
    target: undefined,
    impossible: new Set(),
    efforts: {},
    ...choices,
  });
}

describe('the best that is still possible', () => {
  test('is the maximum of what is blank, but for what its deadline has passed', () => {
    const { criteria, ceiling } = outlook(blank);
    const short = criteria.filter(({ best, scored }) => best < scored.criterion.maxPoints);
    // Their plans were due on 31/1.
    // 1.6 is asked of people, who have not answered.
    expect(short.map(({ scored }) => scored.criterion.code)).toEqual(['1.6', '2.1', '3.2', '3.3']);
    expect(ceiling.total.index).toBe(93.5);
  });

  test('keeps deductions and what was signed late', () => {
    expect(of('5.3', entered(blank, '5.3', { done: 1 }))).toMatchObject({ best: 3, prospect: 'settled' });
    const late = entered(blank, '2.1', { date: serialDate(2026, 2, 10) });
    expect(of('2.1', late)).toMatchObject({ best: 0.5, prospect: 'settled' });
  });

  test('does all that is left of a share, but for what was missed', () => {
    const ledger = entered(blank, '3.1', { done: 80, total: 100 });
    expect(of('3.1', ledger).best).toBe(8);
    expect(of('3.1', ledger, SEPTEMBER, { '3.1': [5] }).best).toBe(7.6);
    expect(of('3.1', ledger, SEPTEMBER, { '3.1': [20] })).toMatchObject({ best: 6.4, prospect: 'settled' });
  });

  test('leaves the points that others give as they are, and tells them apart', () => {
    const asked = entered(blank, '1.6', { items: [10, 10, 0, 0, 5] });
    expect(of('1.6', asked)).toMatchObject({ best: 0.8, prospect: 'given' });
    expect(of('1.6', blank)).toMatchObject({ best: 0, prospect: 'awaited', candidates: [] });
    const awaited = withAwaited(outlook(blank), blank)!;
    expect(awaited).toMatchObject({ points: 1, criteria: [{ code: '1.6' }] });
    expect(awaited.scores.total.index).toBe(94.5);
    expect(withAwaited(outlook(asked), asked)).toBeUndefined();
    // Once the year is over nobody awaits them any more.
    expect(withAwaited(outlook(blank, serialDate(2027, 1, 1)), blank)).toBeUndefined();
  });

  test('promises nothing for a deadline that nobody knows', () => {
    const dues = { ...blank.settings.dues, '2.1': null };
    const ledger = { ...blank, settings: { ...blank.settings, dues } };
    expect(of('2.1', ledger)).toMatchObject({ best: 0, prospect: 'wrong', candidates: [] });
  });

  test('counts nothing for what is wrong, and tells it', () => {
    const ledger = entered(entered(blank, '3.1', { done: 5, total: 4 }), '6.2', { done: 0, total: 0 });
    expect(of('3.1', ledger)).toMatchObject({ best: 0, prospect: 'wrong', candidates: [] });
    expect(withProspect(outlook(ledger), 'wrong').map(({ code }) => code)).toEqual(['3.1', '6.2']);
  });

  test('takes what did not arise as it stands, in either mode', () => {
    const flagged = entered(blank, '3.1', { notArising: 'x' });
    expect(of('3.1', flagged)).toMatchObject({ best: 8, prospect: 'notArising', candidates: [] });
    const settings = { ...flagged.settings, notArising: 'leaveOut' } as const;
    const { ceiling } = outlook({ ...flagged, settings });
    expect(ceiling.total.counted).toBe(92);
    // What does not count has no points there either, not even none.
    const leftOut = ceiling.criteria.filter(({ counted }) => counted === 0);
    expect(leftOut.map(({ score }) => score)).toEqual([undefined]);
    expect(ceiling.total.index).toBeCloseTo((85.5 / 92) * 100, 9);
  });

  test('is what stands once the year is over', () => {
    const day = serialDate(2027, 1, 1);
    const { now, ceiling, criteria } = outlook(sample, day);
    expect(ceiling.total.index).toBe(now.total.index);
    expect(criteria.every(({ candidates }) => candidates.length === 0)).toBe(true);
    expect(outlook(sample, day - 1).ceiling.total.self).toBeGreaterThan(now.total.self);
  });
});

describe('what a register fills', () => {
  test('is done by its open rows, those that are overdue no more', () => {
    const [report] = made.reports;
    const reports = [
      { ...report!, due: SEPTEMBER - 5, sent: null },
      { ...report!, due: SEPTEMBER + 5, sent: null },
      { ...report!, due: SEPTEMBER + 50, sent: null },
    ];
    const { best, candidates } = of('1.3', { ...blank, reports });
    // Of three reports one is late for good.
    expect(best).toBeCloseTo(2 / 3, 6);
    expect(candidates.map(({ does, rows }) => [does, rows])).toEqual([
      [
        { form: 'rows', register: 'reports', count: 1, open: 2 },
        { register: 'reports', changes: [{ index: 1, cells: { sent: SEPTEMBER + 5 } }] },
      ],
      [
        { form: 'rows', register: 'reports', count: 2, open: 2 },
        {
          register: 'reports',
          changes: [
            { index: 1, cells: { sent: SEPTEMBER + 5 } },
            { index: 2, cells: { sent: SEPTEMBER + 50 } },
          ],
        },
      ],
    ]);
  });

  test('moves all criteria that it counts for by the same rows, and none without the others', () => {
    const fedBy = (fed: string) =>
      blank.set.areas.flatMap(each => each.criteria).find(({ code }) => code === fed)!;
    const { rule } = fedBy('1.3');
    const set = withCriterion(blank.set, '5.1', { rule });
    const reports = [{ ...made.reports[0]!, due: SEPTEMBER + 5, sent: null }];
    const ledger = { ...blank, set, reports };
    const [first] = of('1.3', ledger).candidates;
    expect(first).toMatchObject({ points: 1, also: [{ criterion: { code: '5.1' }, points: 5 }] });
    expect(of('5.1', ledger)).toMatchObject({ best: 5, candidates: [] });
    const target = 6;
    const { steps, after } = plan(ledger, { target });
    expect(steps.map(({ criterion, gain }) => [criterion.code, gain])).toEqual([['1.3', 6]]);
    expect(scoreLedger(withCandidate(ledger, steps[0]!), SEPTEMBER).total.index).toBe(after.total.index);
    const { verdict, steps: others } = plan(ledger, { target, impossible: new Set(['5.1']) });
    expect(verdict).toBe('planned');
    expect(others.map(({ criterion }) => criterion.code)).not.toContain('1.3');
  });

  test('begins with a first row where there is nothing to count', () => {
    const [candidate] = of('1.2', blank).candidates;
    expect(candidate).toMatchObject({ points: 1.5, entry: { done: 1, total: 1 } });
    expect(candidate!.rows!.changes).toEqual([
      { index: undefined, cells: expect.objectContaining({ criterion: '1.2', done: SEPTEMBER }) as unknown },
    ]);
  });
});

describe('a plan', () => {
  test('says why there is none', () => {
    expect(plan(sample, {})).toMatchObject({ verdict: 'noTarget', steps: [], missing: undefined });
    expect(plan(sample, { target: 20 })).toMatchObject({ verdict: 'reached', steps: [], missing: 0 });
    const codes = Object.keys(sample.records);
    const none = plan(sample, { target: 90, impossible: new Set(codes) });
    expect(none).toMatchObject({ verdict: 'outOfReach', steps: [] });
    expect(none.after.total.index).toBe(none.now);
    expect(plan(sample, { target: 90 }, serialDate(2027, 2, 1))).toMatchObject({
      verdict: 'yearOver',
      steps: [],
    });
  });

  test('has nothing to say where nothing counts', () => {
    const set = { ...blank.set, areas: [] };
    expect(plan({ ...blank, set }, { target: 90 })).toMatchObject({
      verdict: 'nothingCounts',
      now: undefined,
      missing: undefined,
    });
  });

  test('avoids what is hard and what is impossible', () => {
    const easy = plan(sample, { target: 85 });
    expect(easy.verdict).toBe('planned');
    const codes = easy.steps.map(({ criterion }) => criterion.code);
    const [first] = codes;
    const without = plan(sample, { target: 85, impossible: new Set([first!]) });
    expect(without.steps.map(({ criterion }) => criterion.code)).not.toContain(first);
    const hard = plan(sample, { target: 85, efforts: Object.fromEntries(codes.map(code => [code, 5])) });
    expect(hard.steps.map(({ criterion }) => criterion.code)).not.toEqual(codes);
  });

  test('tells that the rest can only come from points that others give', () => {
    const { verdict, steps, after } = plan(blank, { target: 94 });
    expect(verdict).toBe('needsOthers');
    expect(after.total.index).toBe(93.5);
    expect(steps.map(({ criterion }) => criterion.code)).not.toContain('1.6');
    expect(plan(blank, { target: 94.5 }).verdict).toBe('needsOthers');
    expect(plan(blank, { target: 94.51 }).verdict).toBe('outOfReach');
  });

  test('says of a step in a part with a cap only what the cap has room for after the steps before it', () => {
    const area = blank.set.areas.find(({ code }) => code === '5')!;
    const set = withArea(blank.set, 5, { part: 'bonus', maxPoints: area.maxPoints - 0.5 });
    const { steps, now, after } = plan({ ...blank, set }, { target: 100 });
    const ofPart = steps.filter(({ criterion }) => area.criteria.includes(criterion));
    const gained = (of: typeof steps): number => of.reduce((sum, { gain }) => sum + gain, 0);
    expect(ofPart).toHaveLength(area.criteria.length);
    expect(gained(ofPart)).toBeCloseTo(((area.maxPoints - 0.5) / after.total.counted) * 100, 6);
    expect(now! + gained(steps)).toBeCloseTo(after.total.index!, 9);
  });

  test.each([
    ['a sample', sample],
    ['nothing entered', blank],
    [
      'a part outside the total',
      { ...blank, set: withArea(blank.set, 5, { part: 'bonus', maxPoints: 1.55 }) },
    ],
  ])('reaches the most that can be reached, and nothing above it: %s', (_, ledger) => {
    const most = outlook(ledger).ceiling.total.index!;
    expect(plan(ledger, { target: most })).toMatchObject({ verdict: 'planned' });
    expect(plan(ledger, { target: most }).after.total.index).toBeCloseTo(most, 9);
    expect(plan(ledger, { target: most + 1e-6 }).verdict).not.toBe('planned');
  });

  test('comes as near as can be where the target is out of reach', () => {
    const { verdict, after, steps } = plan(sample, { target: 99.9 });
    expect(verdict).toBe('outOfReach');
    expect(after.total.index).toBe(outlook(sample).ceiling.total.index);
    expect(new Set(steps.map(({ criterion }) => criterion.code)).size).toBe(steps.length);
  });
});
