import { DEFAULT_SET } from '../../../../src/catalogue/shipped';
import { ruleChoices, setDraft, type TableDecisions } from '../../../../src/features/sets/domain/set-draft';
import {
  lacksNames,
  type ReadRule,
  type TableReading,
} from '../../../../src/features/sets/domain/table-reading';
import { readTable } from '../../../../src/features/sets/domain/read-table';
import { readClip } from '../../../../src/features/sets/files/read-source';
import { SET_WORDS } from '../../../../src/features/sets/messages/set-words';
import type { Rule } from '../../../../src/rules/kinds';

const FACTS = { ...SET_WORDS, year: 2026, rating: DEFAULT_SET.rating, reserved: [] };
const NOTHING: TableDecisions = { rules: new Map(), sumsAccepted: false };
const YES_NO: Rule = { kind: 'yesNo' };
const MANUAL: Rule = { kind: 'manual', basis: 'Tự chấm' };

/** Scoring texts say here how sure their reading is. */
const readRule: ReadRule = method => ({
  rule: method === 'manual' ? MANUAL : YES_NO,
  confidence: method as 'certain' | 'look' | 'manual',
  alternatives: [],
});
function table(total: number, ...rows: readonly string[]): TableReading {
  const text = ['TT | Nội dung | Điểm | Cách chấm', `I | Chỉ đạo | ${total} |`, ...rows]
    .map(row => row.split(/ *\| */).join('\t'))
    .join('\n');
  const source = readClip({ html: '', text, hasPicture: false });
  if (!source.ok) throw new Error(source.issue.code);
  return readTable(source.value, {}, readRule);
}
const THREE = table(6, '1 | Một | 1 | certain', '2 | Hai | 2 | look', '3 | Ba | 3 | manual');
const deciding = (...codes: readonly string[]): TableDecisions => ({
  ...NOTHING,
  rules: new Map(codes.map(code => [code, MANUAL])),
});

test('criteria are told apart by how sure their rules are', () => {
  const draft = setDraft(THREE, NOTHING, FACTS);
  expect(draft).toMatchObject({
    counts: { certain: 1, look: 1, manual: 1 },
    undecided: 1,
    sumsDiffer: false,
  });
  expect(draft.toLook.map(({ code }) => code)).toEqual(['I.2', 'I.3']);
  expect(draft.certain.map(({ code }) => code)).toEqual(['I.1']);
});

test('a rule to be looked at keeps the set from being made until somebody chose it', () => {
  expect(setDraft(THREE, NOTHING, FACTS)).toMatchObject({ set: undefined, issues: [] });
  expect(setDraft(THREE, deciding('I.3'), FACTS)).toMatchObject({ set: undefined, undecided: 1 });
  const { set, undecided, toLook } = setDraft(THREE, deciding('I.2'), FACTS);
  expect(undecided).toBe(0);
  expect(toLook.map(({ code }) => code)).toEqual(['I.2', 'I.3']);
  expect(set?.areas[0]?.criteria.map(({ rule }) => rule.kind)).toEqual(['yesNo', 'manual', 'manual']);
});

test('printed sums that differ must be accepted, which the set says', () => {
  const wrong = table(7, '1 | Một | 1 | certain');
  const accepted = { ...NOTHING, sumsAccepted: true };
  expect(setDraft(wrong, NOTHING, FACTS)).toMatchObject({ sumsDiffer: true, set: undefined });
  expect(setDraft(wrong, accepted, FACTS).set).toMatchObject({ sumsAccepted: true });
  const right = table(1, '1 | Một | 1 | certain');
  expect(setDraft(right, accepted, FACTS).set).not.toHaveProperty('sumsAccepted');
  const total = table(1, '1 | Một | 1 | certain', 'Tổng cộng | | 9 |');
  expect(setDraft(total, NOTHING, FACTS)).toMatchObject({ sumsDiffer: true, set: undefined });
});

test('a table without criteria makes no set', () => {
  const none = { ...THREE, areas: [] };
  expect(setDraft(none, NOTHING, FACTS)).toMatchObject({ set: undefined, issues: [], toLook: [] });
});

test('scoring by hand can be chosen last of all, unless the text may mean it already', () => {
  const reading = { rule: YES_NO, confidence: 'certain', alternatives: [] } as const;
  expect(ruleChoices({ title: 'Hai', reading }, undefined).choices).toEqual([
    YES_NO,
    { kind: 'manual', basis: 'Hai' },
  ]);
  const alternatives = [MANUAL];
  expect(ruleChoices({ title: 'Hai', reading: { ...reading, alternatives } }, undefined).choices).toEqual([
    YES_NO,
    MANUAL,
  ]);
});

test('what was read counts until somebody chose, but where it must be looked at', () => {
  const current = (confidence: 'certain' | 'look' | 'manual', chosen?: Rule): Rule | undefined =>
    ruleChoices({ title: 'Hai', reading: { rule: YES_NO, confidence, alternatives: [MANUAL] } }, chosen)
      .current;
  expect(current('certain')).toBe(YES_NO);
  expect(current('manual')).toBe(YES_NO);
  expect(current('look')).toBeUndefined();
  expect(current('look', MANUAL)).toBe(MANUAL);
  expect(current('certain', MANUAL)).toBe(MANUAL);
});

test('the columns of a table are to be named where it lacks one or nothing names them', () => {
  const where = '';
  for (const code of ['columns.unknown', 'columns.noTitle', 'columns.noPoints', 'columns.noMethod'] as const)
    expect(lacksNames({ issues: [{ code, where }] })).toBe(true);
  expect(lacksNames({ issues: [{ code: 'columns.unread', where, headers: [] }] })).toBe(false);
  expect(lacksNames({ issues: [{ code: 'columns.unitAsked', where, units: ['xã'] }] })).toBe(false);
  expect(lacksNames(THREE)).toBe(false);
});
