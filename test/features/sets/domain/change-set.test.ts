import fc from 'fast-check';
import { criteriaOf, type IndexSet } from '../../../../src/catalogue/index-set';
import { changeSet, type SetChangeOutcome } from '../../../../src/features/sets/domain/change-set';
import { pairCriteria, type Pairing } from '../../../../src/features/sets/domain/pair-criteria';
import { criterionSlots, greySlots } from '../../../../src/features/merge/domain/criterion-slots';
import type { Ledger } from '../../../../src/ledger/ledger';
import { emptyRecord, newLedger } from '../../../../src/ledger/new-ledger';
import { emptyRow } from '../../../../src/ledger/register-rows';
import { isBlank, textOf, type Cell } from '../../../../src/rules/cell';
import type { Rule } from '../../../../src/rules/kinds';
import { itemsOf, traitsOf } from '../../../../src/rules/asks';
import { serialDate } from '../../../../src/rules/serial-date';
import { setOfEveryKind, setWithAreas, withCriterion, withFirstCriteria } from '../../../catalogue/build-set';
import { anyLedger } from '../../../ledger/any-ledger';
import { anyEntry } from '../../../rules/any-entry';
import { anySetChange } from './any-set-change';

const EVERY = setOfEveryKind();

/** What was typed for each criterion, seen by what merging compares. */
function typedBy(ledger: Ledger): Map<string, string[]> {
  const typed = new Map<string, string[]>();
  const add = (code: string, value: Cell): void => {
    if (!isBlank(value)) typed.set(code, [...(typed.get(code) ?? []), JSON.stringify(value)]);
  };
  for (const { place, value } of [...criterionSlots(ledger), ...greySlots(ledger)]) add(place.code, value);
  return typed;
}

const sorted = (values: readonly string[] = []): string[] => [...values].sort();

function expectNothingLost(ledger: Ledger, { pairs }: Pairing, change: SetChangeOutcome): void {
  const [before, after] = [typedBy(ledger), typedBy(change.ledger)];
  const pairOf = new Map(pairs.map(pair => [pair.old.code, pair.next.code]));
  const told = criteriaOf(ledger.set).map(({ code }) => {
    const kept = change.kept.flatMap(({ place, value }) =>
      place.in === 'criterion' && place.code === code ? [JSON.stringify(value)] : [],
    );
    const next = pairOf.get(code);
    const moved = next === undefined ? [] : (after.get(next) ?? []);
    return [code, sorted([...moved, ...kept])];
  });
  expect(told).toEqual(criteriaOf(ledger.set).map(({ code }) => [code, sorted(before.get(code))]));
  const heirs = new Set(pairOf.values());
  expect([...after.keys()].filter(code => !heirs.has(code))).toEqual([]);
}

test('every figure is at the criterion that its own became or kept aside, none twice, none changed', () => {
  fc.assert(
    fc.property(anyLedger(EVERY, anyEntry), anySetChange(EVERY), (ledger, { next, choices }) => {
      const pairing = pairCriteria(ledger.set, next, choices);
      expectNothingLost(ledger, pairing, changeSet(ledger, next, pairing));
    }),
    { numRuns: 150 },
  );
});

test("rows of registers, last year's points, deadlines and people are all there, codes apart", () => {
  fc.assert(
    fc.property(anyLedger(EVERY, anyEntry), anySetChange(EVERY), (plain, { next, choices }) => {
      const ledger = withPeopleAndDues(plain);
      const pairing = pairCriteria(ledger.set, next, choices);
      const { ledger: after, kept, marked } = changeSet(ledger, next, pairing);
      const known = new Set(criteriaOf(after.set).map(({ code }) => code));
      ledger.evidence.forEach((row, index) => {
        const { criterion, ...rest } = after.evidence[index]!;
        expect({ ...row, criterion: null }).toEqual({ ...rest, criterion: null });
        const pair = pairing.pairs.find(({ old }) => old.code === row.criterion);
        const isMarked = marked.some(at => at.register === 'evidence' && at.index === index);
        expect([pair?.next.code ?? `${textOf(row.criterion)} (cũ)`, pair === undefined]).toEqual([
          criterion,
          isMarked,
        ]);
        expect(known.has(textOf(criterion))).toBe(!isMarked);
      });
      const keptIn = (where: string): string[] =>
        kept.flatMap(({ place, value }) => (place.in === where ? [JSON.stringify(value)] : []));
      const shown = (cells: readonly Cell[]): string[] =>
        cells.flatMap(cell => (isBlank(cell) ? [] : [JSON.stringify(cell)]));
      expect(sorted([...shown(Object.values(after.lastYear)), ...keptIn('lastYear')])).toEqual(
        sorted(shown(Object.values(ledger.lastYear))),
      );
      const names = ({ settings }: Ledger): Cell[] =>
        Object.values(settings.people).flatMap(({ name, email }) => [name, email]);
      expect(sorted([...shown(names(after)), ...keptIn('person')])).toEqual(sorted(shown(names(ledger))));
      const own = (each: Ledger): Cell[] =>
        Object.values(each.settings.dues).filter(due => Number(due) % 1 !== 0);
      expect(sorted([...shown(own(after)), ...keptIn('due')])).toEqual(sorted(shown(own(ledger))));
    }),
    { numRuns: 100 },
  );
});

/** Everybody has a name, and every deadline a day of its own, told from the usual one by its hour. */
function withPeopleAndDues(ledger: Ledger): Ledger {
  const { set, settings } = ledger;
  const owners = [...new Set(criteriaOf(set).map(({ owner }) => owner))];
  return {
    ...ledger,
    settings: {
      ...settings,
      people: Object.fromEntries(
        owners.map((owner, index) => [owner, { name: `Người ${index}`, email: `n${index}@xa.vn` }]),
      ),
      dues: Object.fromEntries(
        criteriaOf(set).flatMap(({ code, rule }, index) =>
          traitsOf(rule).due ? [[code, serialDate(2026, 5, 1) + index + 0.5]] : [],
        ),
      ),
    },
  };
}

const SMALL = withFirstCriteria(setWithAreas(2), 3);
const ledgerOf = (set: IndexSet): Ledger =>
  newLedger({
    workbookId: 'w',
    set,
    unitName: 'xã Cẩm Giang',
    unitCode: '10888',
    authority: 'UBND thành phố Hải Phòng',
    year: 2026,
    notArising: 'full',
  });

const isFilled = (held: Cell | readonly Cell[]): boolean =>
  Array.isArray(held) ? !held.every(isBlank) : !isBlank(held as Cell);

/** What becomes of one entry when the rule of 1.1 is another one. */
function rescored(
  [from, to]: readonly [Rule, Rule],
  entry: Partial<Ledger['records'][string]['entry']>,
  max: readonly [number, number] = [2, 2],
): { readonly moved: object; readonly kept: readonly (readonly [string, Cell, string])[] } {
  const old = withCriterion(SMALL, '1.1', { rule: from, maxPoints: max[0] });
  const next = withCriterion({ ...SMALL, version: '2099.1' }, '1.1', { rule: to, maxPoints: max[1] });
  const blank = ledgerOf(old);
  const record = { ...emptyRecord(itemsOf(from).length), note: 'ghi' };
  const ledger = {
    ...blank,
    records: { ...blank.records, '1.1': { ...record, entry: { ...record.entry, ...entry } } },
  };
  const change = changeSet(ledger, next, pairCriteria(old, next));
  const { entry: moved, note } = change.ledger.records['1.1']!;
  expect(note).toBe('ghi');
  return {
    moved: Object.fromEntries(
      Object.entries<Cell | readonly Cell[]>({ ...moved }).filter(([, held]) => isFilled(held)),
    ),
    kept: change.kept.map(({ place, value, why }) => [
      place.in === 'criterion' ? `${place.field}${place.item ?? ''}` : place.in,
      value,
      why,
    ]),
  };
}

const ratio = (done: string, total: string): Rule => ({
  ...{ kind: 'ratio', done, total, floor: 0, goal: 1, belowGoal: 'proportional', notArising: true },
});
const list = (...titles: string[]): Rule => ({
  kind: 'checklist',
  items: titles.map(title => [title, 1] as const),
});
const levels = (...names: string[]): Rule => ({
  kind: 'levels',
  levels: names.map((name, index) => [name, 2 - index] as const),
});

test.each<[string, readonly [Rule, Rule], object, object, readonly (readonly [string, Cell, string])[]]>([
  [
    'amounts of the same things',
    [
      ratio('Số hồ sơ đúng hạn', 'Tổng số hồ sơ'),
      { ...ratio('Số hồ sơ giải quyết đúng hạn', 'Tổng số hồ sơ'), floor: 0.5 } as Rule,
    ],
    { done: 9, total: 10 },
    { done: 9, total: 10 },
    [],
  ],
  [
    'amounts of other things',
    [ratio('Số hồ sơ đúng hạn', 'Tổng số hồ sơ'), ratio('Số cán bộ được tập huấn', 'Tổng số hồ sơ')],
    { done: 9, total: 10 },
    { total: 10 },
    [['done', 9, 'notAsked']],
  ],
  [
    'good things and bad ones under one name',
    [
      { kind: 'bonus', counted: 'Số trường hợp', pointsEach: 1, cap: 2 } as unknown as Rule,
      { kind: 'deduct', counted: 'Số trường hợp', pointsEach: 1 } as unknown as Rule,
    ],
    { done: 2 },
    {},
    [['done', 2, 'notAsked']],
  ],
  [
    'a level that is still there',
    [levels('Tốt', 'Khá'), levels('Xuất sắc', 'Tốt')],
    { result: 'tốt' },
    { result: 'tốt' },
    [],
  ],
  [
    'a level that is no more',
    [levels('Tốt', 'Khá'), levels('Tốt', 'Đạt')],
    { result: 'Khá' },
    {},
    [['result', 'Khá', 'notTaken']],
  ],
  [
    'items by their titles',
    [list('Kế hoạch', 'Báo cáo', 'Kiểm tra'), list('Kiểm tra', 'Kế hoạch')],
    { items: ['Đạt', 'Không đạt', 'Không đạt'] },
    { items: ['Không đạt', 'Đạt'] },
    [['result1', 'Không đạt', 'notAsked']],
  ],
  [
    'a mark that may not be made any more',
    [ratio('a', 'b'), { ...ratio('a', 'b'), notArising: false }],
    { notArising: 'x' },
    {},
    [['notArising', 'x', 'notTaken']],
  ],
  [
    'a word where a number is asked for',
    [ratio('a', 'b'), { ...ratio('a', 'b'), floor: 0.2 } as Rule],
    { done: 'chín', total: 10 },
    { total: 10 },
    [['done', 'chín', 'notTaken']],
  ],
  [
    'a word where nothing changed',
    [ratio('a', 'b'), ratio('a', 'b')],
    { done: 'chín', total: 10 },
    { done: 'chín', total: 10 },
    [],
  ],
  [
    'what stands in a grey cell',
    [levels('Tốt', 'Khá'), levels('Tốt', 'Khá')],
    { result: 'Tốt', done: 3 },
    { result: 'Tốt' },
    [['done', 3, 'notAsked']],
  ],
])('%s', (_, rules, entry, moved, kept) => {
  expect(rescored(rules, entry)).toEqual({ moved, kept });
});

test('points above a new maximum stay aside, those within it move', () => {
  const manual: Rule = { kind: 'manual', basis: 'Tự chấm' };
  expect(rescored([manual, manual], { result: 1.5 }, [2, 1])).toEqual({
    moved: {},
    kept: [['result', 1.5, 'notTaken']],
  });
  expect(rescored([manual, manual], { result: 1 }, [2, 1])).toEqual({ moved: { result: 1 }, kept: [] });
});

test('a set that bears the version of the one before gets another, and says what it took the place of', () => {
  const next = withCriterion(SMALL, '1.1', { title: 'Việc hoàn toàn khác hẳn' });
  const once = changeSet(ledgerOf(SMALL), next, pairCriteria(SMALL, next)).ledger;
  expect(once.set.version).not.toBe(SMALL.version);
  expect(once.set.replaces).toEqual([
    {
      id: SMALL.id,
      version: SMALL.version,
      codes: criteriaOf(SMALL)
        .slice(1)
        .map(({ code }) => [code, code]),
    },
  ]);
  const last = { ...next, version: '2099.7', areas: next.areas.slice(0, 1) };
  const twice = changeSet(once, last, pairCriteria(once.set, last)).ledger;
  expect(twice.set.replaces?.map(({ codes }) => codes.map(([code]) => code))).toEqual([
    ['1.2', '1.3'],
    ['1.1', '1.2', '1.3'],
  ]);
});

test('a code that another criterion has now is never left to it', () => {
  const [one, two] = [SMALL.areas[0]!.criteria[0]!, SMALL.areas[0]!.criteria[1]!];
  const next: IndexSet = {
    ...SMALL,
    version: '2099.1',
    areas: [{ ...SMALL.areas[0]!, criteria: [{ ...two, code: '1.1' }] }, SMALL.areas[1]!],
  };
  const ledger = {
    ...ledgerOf(SMALL),
    evidence: ['1.1', '1.2', '1.9', ''].map(criterion => ({
      ...emptyRow('evidence'),
      criterion,
      number: '5/BC',
    })),
  };
  const change = changeSet(ledger, next, pairCriteria(SMALL, next));
  expect(one.title).not.toBe(two.title);
  expect(change.ledger.evidence.map(({ criterion }) => criterion)).toEqual(['1.1 (cũ)', '1.1', '1.9', '']);
  expect(change.marked).toEqual([{ in: 'register', register: 'evidence', index: 0, field: 'criterion' }]);
});
