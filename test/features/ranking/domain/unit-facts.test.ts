import { criteriaOf } from '../../../../src/catalogue/index-set';
import { unitScore, type UnitScore } from '../../../../src/features/ranking/domain/unit-score';
import { withSlot } from '../../../../src/features/merge/domain/criterion-slots';
import type { Ledger } from '../../../../src/ledger/ledger';
import { indexValue } from '../../../../src/scores/index-value';
import { scoreLedger } from '../../../../src/scores/scores';
import type { Cell } from '../../../../src/rules/cell';
import { setOfEveryKind } from '../../../catalogue/build-set';
import { deepSet } from '../../../catalogue/deep-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const PRINTED = { areas: {}, total: { self: null, appraised: null, index: null } };
const ledger = demoLedger({ blank: false, set: setOfEveryKind() });
const blank = demoLedger({ blank: true, set: setOfEveryKind() });
const of = (each: Ledger): UnitScore => unitScore(each, PRINTED, 'mark', SAMPLE_DAY);

test('a unit is told by its configuration and its set', () => {
  const { settings, set } = ledger;
  const { entered, criteria } = scoreLedger(ledger, SAMPLE_DAY).total;
  expect(of(ledger)).toMatchObject({
    name: settings.unitName,
    code: settings.unitCode,
    year: settings.year,
    set: { mark: 'mark', title: set.title, version: set.version },
    surveyHeld: true,
    sample: true,
    started: true,
    entered,
    criteria,
    unread: [],
  });
  expect(of({ ...ledger, settings: { ...settings, surveyHeld: false } }).surveyHeld).toBe(false);
  expect(of(ledger).areas.map(({ code, title, part }) => [code, title, part])).toEqual(
    set.areas.map(({ code, title }) => [code, title, undefined]),
  );
});

test('a unit has started once somebody entered something, and not by what its registers count alone', () => {
  expect([of(blank).started, of(blank).sample]).toEqual([false, false]);
  const scored = criteriaOf(blank.set).find(({ rule }) => rule.kind === 'manual')!;
  const place = { in: 'criterion', code: scored.code } as const;
  expect(of(withSlot(blank, { ...place, field: 'result' }, 1)).started).toBe(true);
});

test('a criterion is unread whose entry or whose appraisal nobody knows', () => {
  const unread: Cell = { unread: 'noResult' };
  const manual = criteriaOf(blank.set).find(({ rule }) => rule.kind === 'manual')!.code;
  const unreadIn = (
    field: 'result' | 'appraised1' | 'appraised2' | 'note' | 'explanation',
  ): readonly string[] => of(withSlot(ledger, { in: 'criterion', code: manual, field }, unread)).unread;
  expect(unreadIn('result')).toEqual([manual]);
  expect(unreadIn('appraised1')).toEqual([manual]);
  expect(unreadIn('appraised2')).toEqual([manual]);
  expect(unreadIn('note')).toEqual([]);
  expect(unreadIn('explanation')).toEqual([]);
});

test('an unusable table of ratings is none', () => {
  const { settings } = ledger;
  expect(of(ledger).rating.length).toBeGreaterThan(1);
  const rating = settings.rating.map(row => ({ ...row, from: 'chín mươi' }));
  expect(of({ ...ledger, settings: { ...settings, rating } }).rating).toEqual([]);
});

test('what the summary shows otherwise than the entries give is told', () => {
  const { self } = scoreLedger(ledger, SAMPLE_DAY).total;
  const printed = { ...PRINTED, total: { ...PRINTED.total, self: self + 1 } };
  const { differences } = unitScore(ledger, printed, 'mark', SAMPLE_DAY);
  expect(differences).toContainEqual({ area: undefined, figure: 'self', printed: self + 1, computed: self });
});

test('each area stands by the points of the authority against what counts in it', () => {
  const appraised = criteriaOf(ledger.set).reduce(
    (each, { code }) => withSlot(each, { in: 'criterion', code, field: 'appraised1' }, 0.5),
    ledger,
  );
  const { criteria } = scoreLedger(appraised, SAMPLE_DAY);
  const unit = of(appraised);
  ledger.set.areas.forEach((area, at) => {
    const own = criteria.filter(({ criterion }) => area.criteria.includes(criterion));
    const counted = own.reduce((sum, each) => sum + each.counted, 0);
    const points = own.reduce((sum, each) => sum + (each.appraised ?? 0), 0);
    expect(unit.areas[at]!.index.appraised).toBeCloseTo(indexValue(points, counted)!, 5);
  });
  expect(unit.unappraised).toBe(0);
});

test('nobody waits for points of what did not arise, be it left out or given in full', () => {
  const { code, maxPoints } = criteriaOf(blank.set).find(({ rule }) => rule.notArising === true)!;
  const flagged = withSlot(blank, { in: 'criterion', code, field: 'notArising' }, 'x');
  const settings = { ...flagged.settings, notArising: 'leaveOut' as const };
  const [all, full, left] = [blank, flagged, { ...flagged, settings }].map(each => of(each));
  expect([full!.unappraised, left!.unappraised]).toEqual([all!.unappraised - 1, all!.unappraised - 1]);
  const area = blank.set.areas.findIndex(({ criteria }) => criteria.some(each => each.code === code));
  const counted = blank.set.areas[area]!.maxPoints;
  const gained = full!.areas[area]!.index.appraised! - all!.areas[area]!.index.appraised!;
  expect(gained).toBeCloseTo(indexValue(maxPoints, counted)!, 5);
});

test('a part outside the total stands by what it adds or takes off', () => {
  const deep = demoLedger({ blank: true, set: deepSet() });
  const cases = ['III.1', 'IV.1'].reduce(
    (each, code) => withSlot(each, { in: 'criterion', code, field: 'done' }, 2),
    deep,
  );
  expect(
    of(cases)
      .areas.map(({ part, index }) => [part, index.self])
      .slice(2),
  ).toEqual([
    ['bonus', 2],
    ['penalty', -2],
  ]);
});
