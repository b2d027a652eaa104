import fc from 'fast-check';
import { criteriaOf, ownersOf } from '../../../../src/catalogue/index-set';
import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import { partOf } from '../../../../src/features/send/domain/copy-part';
import { besideItems, criterionSlots, withSlot } from '../../../../src/features/merge/domain/criterion-slots';
import type { Ledger } from '../../../../src/ledger/ledger';
import { decisionKey, isOpen, merged, type Decisions } from '../../../../src/features/merge/domain/decisions';
import { mergeOf, type Merge } from '../../../../src/features/merge/domain/merge';
import { refusalOf } from '../../../../src/features/merge/domain/merge-issue';
import { newLedger } from '../../../../src/ledger/new-ledger';
import { asksFor, isFed, itemsOf } from '../../../../src/rules/asks';
import { sameValue } from '../../../../src/rules/same-value';
import { sampleLedger } from '../../../../src/features/overview/domain/sample-ledger';
import type { Cell } from '../../../../src/rules/cell';
import { anyEntry } from '../../../rules/any-entry';
import { anyLedger } from '../../../ledger/any-ledger';

const sample = sampleLedger(
  newLedger({
    workbookId: 'w',
    set: DEFAULT_SET,
    unitName: 'xã Cẩm Giang',
    unitCode: '10888',
    authority: 'UBND thành phố Hải Phòng',
    year: 2026,
    notArising: 'full',
  }),
);
const roles = ownersOf(DEFAULT_SET);
const NONE: Decisions = new Map();
const set = (
  ledger: Ledger,
  code: string,
  field: 'done' | 'total' | 'notArising' | 'note',
  value: Cell,
): Ledger => withSlot(ledger, { in: 'criterion', code, field }, value);
const verdicts = ({ changes }: Merge): unknown[] =>
  changes.map(({ place, verdict }) => [
    'code' in place ? place.code : 'register' in place ? place.register : place.in,
    'field' in place ? place.field : undefined,
    verdict,
  ]);
const whole = (theirs: Ledger, ours = sample) =>
  mergeOf(ours, { roles: [], form: [], beside: [], base: sample, theirs });

test.each<[string, Cell, Cell, boolean]>([
  ['blank is blank', null, '', true],
  ['0 is no blank', 0, null, false],
  ['a number that became text', 12.5, '12,5', true],
  ['another number as text', 12.5, '12,6', false],
  ['a text that may be two numbers', 1.234, '1.234', false],
  ['composed and decomposed', 'Hòa', 'Ho\u0300a', true],
  ['spaces around', ' a ', 'a', true],
  ['codes that read as the same number', '1.1', '1.10', false],
  ['a code that became a number', '1.1', 1.1, true],
  ['truth and its word', true, 'TRUE', false],
  ['the same error', { error: '#N/A' }, { error: '#N/A' }, true],
  ['a text that looks like an error', { error: '#N/A' }, '#N/A', false],
])('values: %s', (_, one, other, same) => {
  expect(sameValue(one, other)).toBe(same);
  expect(sameValue(other, one)).toBe(same);
});

describe('one value, three ways', () => {
  const code = '1.4';
  const done = (theirs: Cell, ours: Cell): Merge =>
    mergeOf(set(sample, code, 'note', ours), {
      roles: [],
      form: [],
      beside: [],
      base: set(sample, code, 'note', 'đã gửi'),
      theirs: set(sample, code, 'note', theirs),
    });
  test.each<[string, Cell, Cell, unknown[]]>([
    ['unchanged', 'đã gửi', 'đã gửi', []],
    ['theirs only', 'mới', 'đã gửi', [[code, 'note', 'taken']]],
    ['ours only', 'đã gửi', 'của sổ', []],
    ['both the same', 'mới', 'mới', []],
    ['both, differently', 'mới', 'của sổ', [[code, 'note', 'conflict']]],
    ['they emptied it', null, 'đã gửi', [[code, 'note', 'doubt']]],
    ['they emptied what changed here', null, 'của sổ', [[code, 'note', 'conflict']]],
    ['an error value', { error: '#REF!' }, 'đã gửi', [[code, 'note', 'error']]],
  ])('%s', (_, theirs, ours, expected) => {
    expect(verdicts(done(theirs, ours))).toEqual(expected);
  });

  test('a conflict keeps ours until somebody decides for theirs, or for a value of their own', () => {
    const ours = set(sample, code, 'note', 'của sổ');
    const merge = done('mới', 'của sổ');
    const [conflict] = merge.changes;
    const note = (decisions: Decisions): Cell => merged(ours, merge, decisions).records[code]!.note;
    expect(isOpen(conflict!, NONE)).toBe(true);
    expect(note(NONE)).toBe('của sổ');
    const key = decisionKey(conflict!);
    expect(isOpen(conflict!, new Map([[key, 'theirs']]))).toBe(false);
    expect(note(new Map([[key, 'theirs']]))).toBe('mới');
    expect(note(new Map([[key, { value: '=1+1' }]]))).toBe('=1+1');
  });

  test('an error value is never taken, even when somebody asks for it', () => {
    const merge = done({ error: '#REF!' }, 'đã gửi');
    const key = decisionKey(merge.changes[0]!);
    const ours = set(sample, code, 'note', 'đã gửi');
    expect(merged(ours, merge, new Map([[key, 'theirs']])).records[code]!.note).toBe('đã gửi');
  });
});

test('what a formula counts from a register is no entry', () => {
  const fed = criteriaOf(DEFAULT_SET).filter(({ rule }) => rule.kind === 'ratio' && rule.fedBy);
  expect(fed.length).toBeGreaterThan(0);
  for (const { code } of fed) expect(whole(set(sample, code, 'done', 4711)).changes).toEqual([]);
});

describe('the part of one officer', () => {
  const [role] = roles as [string];
  const part = partOf(sample, [role]);
  const own = criteriaOf(DEFAULT_SET).find(
    ({ owner, rule }) => owner === role && rule.kind === 'ratio' && !rule.fedBy,
  )!;
  const other = DEFAULT_SET.areas
    .filter(({ criteria }) => criteria.some(({ owner }) => owner === role))
    .flatMap(({ criteria }) => criteria)
    .find(({ owner }) => owner !== role)!;

  test('a copy that nobody touched changes nothing', () => {
    expect(mergeOf(sample, { roles: [role], form: [], beside: [], base: part, theirs: part })).toEqual({
      changes: [],
      rows: [],
      removed: [],
    });
  });

  test('their own entries are taken, those of others are told and stay', () => {
    const theirs = set(set(part, own.code, 'done', 1), other.code, 'note', 'không phải phần mình');
    const merge = mergeOf(sample, { roles: [role], form: [], beside: [], base: part, theirs });
    expect(verdicts(merge)).toEqual(
      expect.arrayContaining([
        [own.code, 'done', 'taken'],
        [other.code, 'note', 'outside'],
      ]),
    );
    const result = merged(sample, merge, NONE);
    expect(result.records[own.code]!.entry.done).toBe(1);
    expect(result.records[other.code]!.note).toBe(sample.records[other.code]!.note);
    const asked: Decisions = new Map(merge.changes.map(change => [decisionKey(change), 'theirs']));
    expect(merged(sample, merge, asked).records[other.code]!.note).toBe('không phải phần mình');
  });
});

describe('registers', () => {
  const row = {
    criterion: '1.4',
    number: '99/BC-UBND',
    signed: 46100,
    summary: 'Báo cáo',
    signer: null,
    link: null,
  };
  const grown: Ledger = { ...sample, evidence: [...sample.evidence, row] };

  test('a new row is added once, however often the copy is merged and its rows are sorted', () => {
    const theirs = { ...grown, evidence: [...grown.evidence].reverse() };
    const merge = whole(theirs);
    expect(merge.rows.map(({ row }) => row)).toEqual([row]);
    const once = merged(sample, merge, NONE);
    expect(once.evidence).toEqual(grown.evidence);
    expect(whole(theirs, once)).toEqual({ changes: [], rows: [], removed: [] });
  });

  test('the same row entered here meanwhile is not doubled', () => {
    expect(whole(grown, grown)).toEqual({ changes: [], rows: [], removed: [] });
  });

  test('a row that was edited and moved is the same row', () => {
    const [first, ...rest] = sample.evidence;
    const theirs = { ...sample, evidence: [...rest, { ...first!, link: 'https://example.gov.vn' }] };
    const merge = whole(theirs);
    expect(verdicts(merge)).toEqual([['evidence', 'link', 'taken']]);
    expect(merged(sample, merge, NONE).evidence).toEqual([
      { ...first!, link: 'https://example.gov.vn' },
      ...rest,
    ]);
  });

  test('a row that they deleted stays and is told', () => {
    const theirs = { ...sample, evidence: sample.evidence.slice(1) };
    const merge = whole(theirs);
    expect(merge.removed.map(({ row }) => row)).toEqual([sample.evidence[0]]);
    expect(merged(sample, merge, NONE)).toEqual(sample);
  });

  test('a row that was deleted here comes back only on request, and only if they worked on it', () => {
    const ours = { ...sample, evidence: sample.evidence.slice(1) };
    expect(whole(sample, ours).rows).toEqual([]);
    const [first, ...rest] = sample.evidence;
    const merge = whole({ ...sample, evidence: [{ ...first!, summary: 'khác' }, ...rest] }, ours);
    expect(merge.rows.map(({ verdict }) => verdict)).toEqual(['outside']);
    expect(merged(ours, merge, NONE).evidence).toEqual(ours.evidence);
  });

  test('of 5,000 rows that differ on both sides each is looked at a few times, not once for each other', () => {
    let looks = 0;
    const many = (text: string): Ledger => ({
      ...sample,
      evidence: Array.from({ length: 5000 }, (_, index) => ({
        ...row,
        number: `${index}/BC-UBND`,
        get summary() {
          looks++;
          return `${text} ${index}`;
        },
      })),
    });
    const ours = many('ở đây');
    const merge = mergeOf(ours, {
      roles: [],
      form: [],
      beside: [],
      base: many('đã gửi'),
      theirs: many('gửi lại'),
    });
    merged(ours, merge, NONE);
    expect(merge.changes).toHaveLength(5000);
    expect(looks / 5000).toBeLessThan(30);
  });
});

describe('cells that nobody enters', () => {
  const items = besideItems(sample.set);
  test('what was typed in the row of an item beside what is asked for is shown, and goes nowhere', () => {
    const place = items.find(({ field }) => field === 'note')!;
    const beside = items.map(each => ({ place: each, value: each === place ? 'đã họp ngày 3/6' : null }));
    const merge = mergeOf(sample, { roles: [], form: [], beside, base: sample, theirs: sample });
    expect(merge.changes).toEqual([
      {
        ...{ place, base: null, ours: null, theirs: 'đã họp ngày 3/6' },
        ...{ verdict: 'error', doubt: { code: 'merge.notAsked' } },
      },
    ]);
    expect(merged(sample, merge, NONE)).toEqual(sample);
  });

  test('beside an item is every cell of its row into which people enter something, but its own', () => {
    for (const { code, rule } of criteriaOf(sample.set))
      itemsOf(rule).forEach(({ input }, item) => {
        const own = items.filter(place => place.code === code && place.item === item);
        expect(own).toHaveLength(8);
        expect(own.map(({ field }) => field)).not.toContain(input);
      });
  });

  test('a flag where the rule allows none is shown, and goes nowhere', () => {
    const { code } = criteriaOf(sample.set).find(({ rule }) => !rule.notArising)!;
    const theirs = set(sample, code, 'notArising', 'x');
    const merge = mergeOf(sample, { roles: [], form: [], beside: [], base: sample, theirs });
    expect(merge.changes).toMatchObject([
      { place: { code, field: 'notArising' }, verdict: 'error', doubt: { code: 'merge.notAsked' } },
    ]);
    expect(merged(sample, merge, NONE)).toEqual(sample);
  });

  test('what was typed over the count of a register in the copy of an officer is shown and goes nowhere', () => {
    const { code, owner } = criteriaOf(sample.set).find(({ rule }) => isFed(rule))!;
    const sent = set(sample, code, 'done', 4);
    const theirs = set(sent, code, 'done', 6);
    const merge = mergeOf(sent, { roles: [owner], form: [], beside: [], base: sent, theirs });
    expect(merge.changes).toMatchObject([
      { place: { code, field: 'done' }, theirs: 6, verdict: 'error', doubt: { code: 'merge.counted' } },
    ]);
    expect(merged(sent, merge, NONE)).toEqual(sent);
    // In a copy of the whole it is a formula, and what it shows is no news.
    expect(verdicts(mergeOf(sent, { roles: [], form: [], beside: [], base: sent, theirs }))).toEqual([]);
    // Nor is what the ledger counts itself by now.
    const now = set(sent, code, 'done', 6);
    expect(verdicts(mergeOf(now, { roles: [owner], form: [], beside: [], base: sent, theirs }))).toEqual([]);
  });

  test('a small figure of a register that slid a row down is not taken', () => {
    const { areas } = sample.set;
    const [fed, below] = areas.flatMap(({ criteria }) =>
      criteria.flatMap((each, index) => {
        const next = criteria[index + 1];
        const isPair = next && isFed(each.rule) && !isFed(next.rule) && asksFor(next.rule, 'done');
        return isPair && itemsOf(each.rule).length === 0 ? [[each.code, next.code] as const] : [];
      }),
    )[0]!;
    const sent = set(set(sample, fed, 'done', 4), below, 'done', 6);
    const merge = (theirs: Ledger): unknown[] =>
      verdicts(mergeOf(sent, { roles: [], form: [], beside: [], base: sent, theirs }));
    expect(merge(set(set(sent, fed, 'done', null), below, 'done', 4))).toEqual([[below, 'done', 'doubt']]);
    // Typed, with the figure still where it was.
    expect(merge(set(sent, below, 'done', 4))).toEqual([[below, 'done', 'taken']]);
  });
});

test('whatever comes back, what was entered here is kept, and a second merge changes nothing', () => {
  const any = anyLedger(DEFAULT_SET, anyEntry);
  fc.assert(
    fc.property(any, any, any, fc.subarray([...roles]), (ours, base, theirs, part) => {
      const merge = mergeOf(ours, { roles: part, form: [], beside: [], base, theirs });
      const result = merged(ours, merge, NONE);
      const [before, after] = [criterionSlots(ours), criterionSlots(result)];
      const taken = new Map(
        merge.changes
          .filter(({ verdict }) => verdict === 'taken')
          .map(change => [decisionKey(change), change.theirs]),
      );
      const wanted = before.map(({ place, value }) => {
        const key = JSON.stringify(place);
        return taken.has(key) ? taken.get(key) : value;
      });
      expect(after.map(({ value }) => value)).toEqual(wanted);
      expect(result.evidence.length).toBeGreaterThanOrEqual(ours.evidence.length);
      const again = mergeOf(result, { roles: part, form: [], beside: [], base, theirs });
      expect(again.changes.filter(({ verdict }) => verdict === 'taken')).toEqual([]);
      expect(again.rows.filter(({ verdict }) => verdict === 'taken')).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe('what does not belong to the open workbook is refused, with the reason', () => {
  const copy = (base: Ledger) => ({ copyId: 'ABCDEF', base });
  const { settings } = sample;
  test.each<[string, Ledger]>([
    ['merge.otherUnit', { ...sample, settings: { ...settings, unitCode: '10889' } }],
    ['merge.otherYear', { ...sample, settings: { ...settings, year: 2025 } }],
    ['merge.otherSet', { ...sample, set: { ...sample.set, version: '2' } }],
    ['merge.otherWorkbook', { ...sample, workbookId: 'another' }],
  ])('%s', (code, base) => {
    expect(refusalOf(sample, copy(base), ['ABCDEF'])?.code).toBe(code);
  });
  test('a copy that was never sent, and one that was', () => {
    expect(refusalOf(sample, copy(sample), ['XYZ'])).toEqual({ code: 'merge.unknownCopy', copyId: 'ABCDEF' });
    expect(refusalOf(sample, copy(sample), ['XYZ', 'ABCDEF'])).toBeUndefined();
  });
});
