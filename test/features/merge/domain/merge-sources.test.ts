import { criteriaOf } from '../../../../src/catalogue/index-set';
import { withSlot } from '../../../../src/features/merge/domain/criterion-slots';
import { isStep, mergeAll, type MergeStep } from '../../../../src/features/merge/domain/merge-all';
import type { CopyFile } from '../../../../src/features/merge/domain/returned-files';
import type { Ledger } from '../../../../src/ledger/ledger';
import { emptyRow } from '../../../../src/ledger/register-rows';
import { setWithAreas } from '../../../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: false, set: setWithAreas(2) });
const [FIRST, SECOND] = criteriaOf(ledger.set).map(({ code }) => code) as [string, string];
const note = (code: string) => ({ in: 'criterion', code, field: 'note' }) as const;
const noted = (code: string, value: string, of = ledger): Ledger => withSlot(of, note(code), value);

function file(name: string, theirs: Ledger): CopyFile {
  const sent = { copyId: name, recipient: 'Người A', sent: SAMPLE_DAY };
  const copy = { ...sent, roles: [], form: [], beside: [], renamed: [], base: ledger, theirs };
  return { key: name.length, name, copy, decisions: new Map(), again: false };
}
const steps = (ours: Ledger, ...files: CopyFile[]): MergeStep[] => mergeAll(ours, files).files.filter(isStep);

test('what a value meets is told by the file that brought it, the last of several', () => {
  const [first, second, third] = steps(
    ledger,
    file('mot.xlsx', noted(FIRST, 'một')),
    file('hai.xlsx', noted(SECOND, 'hai')),
    file('ba.xlsx', noted(SECOND, 'ba', noted(FIRST, 'ba'))),
  );
  expect([FIRST, SECOND].map(code => first!.sourceOf(note(code)))).toEqual([undefined, undefined]);
  expect([FIRST, SECOND].map(code => second!.sourceOf(note(code)))).toEqual(['mot.xlsx', undefined]);
  expect([FIRST, SECOND].map(code => third!.sourceOf(note(code)))).toEqual(['mot.xlsx', 'hai.xlsx']);
});

test('what was not taken is the source of nothing', () => {
  const [, second] = steps(
    noted(FIRST, 'của sổ'),
    file('mot.xlsx', noted(FIRST, 'một')),
    file('hai.xlsx', noted(FIRST, 'hai')),
  );
  expect(second!.sourceOf(note(FIRST))).toBeUndefined();
});

test('every cell of a row is told by the file that brought the row', () => {
  const row = {
    ...emptyRow('evidence'),
    criterion: FIRST,
    number: '99/BC',
    signed: SAMPLE_DAY,
    summary: 'Báo cáo',
  };
  const grown = { ...ledger, evidence: [...ledger.evidence, row] };
  const [, second] = steps(ledger, file('mot.xlsx', grown), file('hai.xlsx', ledger));
  const at = (index: number) =>
    second!.sourceOf({ in: 'register', register: 'evidence', index, field: 'link' });
  expect(at(ledger.evidence.length)).toBe('mot.xlsx');
  expect(at(ledger.evidence.length - 1)).toBeUndefined();
});
