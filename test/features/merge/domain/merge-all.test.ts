import { criteriaOf, type Criterion } from '../../../../src/catalogue/index-set';
import { withSlot } from '../../../../src/features/merge/domain/criterion-slots';
import type { Ledger } from '../../../../src/ledger/ledger';
import { decided, decisionKey, type Decision } from '../../../../src/features/merge/domain/decisions';
import { isStep, mergeAll, type Merging } from '../../../../src/features/merge/domain/merge-all';
import { mergeGroups } from '../../../../src/features/merge/domain/merge-groups';
import type { CopyFile, ReturnedFile } from '../../../../src/features/merge/domain/returned-files';
import type { Cell } from '../../../../src/rules/cell';
import { setWithAreas } from '../../../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: false, set: setWithAreas(2) });
const [FIRST, SECOND] = criteriaOf(ledger.set).map(({ code }) => code) as [string, string];
const noted = (of: Ledger, code: string, value: Cell): Ledger =>
  withSlot(of, { in: 'criterion', code, field: 'note' }, value);
const row = {
  criterion: FIRST,
  number: '99/BC',
  signed: SAMPLE_DAY,
  summary: 'Báo cáo',
  signer: null,
  link: null,
};

let key = 0;
function file(theirs: Ledger, decision?: Decision, base = ledger): CopyFile {
  const copy = {
    roles: [],
    form: [],
    beside: [],
    renamed: [],
    base,
    theirs,
    copyId: 'ABCDEF',
    recipient: 'Người A',
    sent: SAMPLE_DAY,
  };
  const place = JSON.stringify({ in: 'criterion', code: FIRST, field: 'note' });
  const decisions = new Map(decision === undefined ? [] : [[place, decision]]);
  return { key: ++key, name: 'a.xlsx', copy, decisions, again: false };
}
const refused: ReturnedFile = {
  key: 0,
  name: 'hong.xlsx',
  issue: { code: 'file.truncated' },
  unknown: undefined,
};
const verdicts = ({ files }: Merging): string[][] =>
  files.filter(isStep).map(({ merge }) => merge.changes.map(({ verdict }) => verdict));

test('copies of different parts all come in, and what was refused changes nothing', () => {
  const first = file({ ...noted(ledger, FIRST, 'một'), evidence: [...ledger.evidence, row] });
  const merging = mergeAll(ledger, [first, refused, file(noted(ledger, SECOND, 'hai'))]);
  expect(merging.files.map(isStep)).toEqual([true, false, true]);
  expect(merging.files[1]).toBe(refused);
  expect(verdicts(merging)).toEqual([['taken'], ['taken']]);
  expect(merging.undecided).toBe(0);
  expect(merging.merged).toEqual({
    ...noted(noted(ledger, FIRST, 'một'), SECOND, 'hai'),
    evidence: [...ledger.evidence, row],
  });
});

test('two officers who answered differently are in conflict with each other', () => {
  const merging = mergeAll(ledger, [file(noted(ledger, FIRST, 'một')), file(noted(ledger, FIRST, 'hai'))]);
  expect(verdicts(merging)).toEqual([['taken'], ['conflict']]);
  expect(merging.undecided).toBe(1);
  expect(merging.files.filter(isStep)[1]!.merge.changes[0]).toMatchObject({ ours: 'một', theirs: 'hai' });
  expect(merging.merged.records[FIRST]!.note).toBe('một');
});

test('what was decided about one copy is what the next meets', () => {
  const ours = noted(ledger, FIRST, 'của sổ');
  const theirs = noted(ledger, FIRST, 'của tệp');
  const noteOf = (...files: CopyFile[]): Cell => mergeAll(ours, files).merged.records[FIRST]!.note;
  expect(mergeAll(ours, [file(theirs), file(theirs)]).undecided).toBe(2);
  expect(noteOf(file(theirs, 'theirs'), file(theirs))).toBe('của tệp');
  expect(verdicts(mergeAll(ours, [file(theirs, 'theirs'), file(theirs)]))).toEqual([['conflict'], []]);
  expect(noteOf(file(theirs, { value: 'khác' }), file(theirs))).toBe('khác');
  expect(noteOf(file(theirs, { value: 'khác' }), file(theirs, 'theirs'))).toBe('của tệp');
});

test('a row that two copies bring is added once', () => {
  const grown = { ...ledger, evidence: [...ledger.evidence, row] };
  const merging = mergeAll(ledger, [file(grown), file(grown)]);
  expect(merging.merged.evidence).toEqual(grown.evidence);
  expect(merging.files.filter(isStep).map(({ merge }) => merge.rows.length)).toEqual([1, 0]);
});

test('what comes from another of the files says from which, and what stands in the workbook from none', () => {
  const place = { in: 'criterion', code: FIRST, field: 'note' } as const;
  const inRow = (index: number) => ({ in: 'register', register: 'evidence', index, field: 'link' }) as const;
  const grown = { ...ledger, evidence: [...ledger.evidence, row] };
  const first = { ...file(noted(grown, FIRST, 'một')), name: 'tu-phap.xlsx' };
  const second = file({
    ...noted(noted(ledger, FIRST, 'hai'), SECOND, 'hai'),
    evidence: [...ledger.evidence, { ...row, link: 'x.vn' }],
  });
  const [one, other] = mergeAll(ledger, [first, second]).files.filter(isStep);
  expect(one!.sourceOf(place)).toBeUndefined();
  expect(other!.sourceOf(place)).toBe('tu-phap.xlsx');
  expect(other!.sourceOf({ ...place, code: SECOND })).toBeUndefined();
  expect(other!.sourceOf(inRow(ledger.evidence.length))).toBe('tu-phap.xlsx');
  expect(other!.sourceOf(inRow(0))).toBeUndefined();
  // Nothing comes from a file whose value is not taken.
  const [, after] = mergeAll(ledger, [
    { ...first, decisions: decided(new Map(), one!.merge.changes, 'ours') },
    second,
  ]).files.filter(isStep);
  expect(after!.sourceOf(place)).toBeUndefined();
});

test('what a copy changes is sorted by what becomes of it', () => {
  const [{ owner }, ...rest] = criteriaOf(ledger.set) as [Criterion, ...Criterion[]];
  const others = rest.find(each => each.owner !== owner)!.code;
  const base = { ...ledger, evidence: [...ledger.evidence, row] };
  const own = { ...row, number: '100/BC', summary: 'Khác', signed: SAMPLE_DAY };
  const foreign = { ...row, criterion: others, number: '101/BC', summary: 'Ngoài', signed: SAMPLE_DAY };
  const grown = { ...ledger, evidence: [...ledger.evidence, own, foreign] };
  const changed = noted(noted(noted(grown, FIRST, 'một'), SECOND, { error: '#REF!' }), others, 'ngoài');
  const copy = { ...file(changed, undefined, base).copy, roles: [owner] };
  const [step] = mergeAll(noted(base, FIRST, 'của sổ'), [{ ...file(changed), copy }]).files.filter(isStep);
  const { conflicts, taken, rows, outside, removed, errors } = mergeGroups(step!.merge);
  expect([conflicts, errors].map(([change]) => decisionKey(change!))).toEqual(
    [FIRST, SECOND].map(code => JSON.stringify({ in: 'criterion', code, field: 'note' })),
  );
  expect(taken).toEqual([]);
  expect(rows.map(each => each.row)).toEqual([own]);
  expect(outside.map(each => ('place' in each ? each.theirs : each.row))).toEqual(['ngoài', foreign]);
  expect(removed.map(each => each.row)).toEqual([row]);
});

test('one decision can be made about many places, and be taken back', () => {
  const [step] = mergeAll(noted(ledger, FIRST, 'của sổ'), [file(noted(ledger, FIRST, 'một'))]).files.filter(
    isStep,
  );
  const { changes } = step!.merge;
  const all = decided(step!.decisions, changes, 'theirs');
  expect([...all.values()]).toEqual(['theirs']);
  expect(step!.decisions.size).toBe(0);
  expect(decided(all, changes, undefined).size).toBe(0);
});
