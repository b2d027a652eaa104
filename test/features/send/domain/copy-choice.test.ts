import {
  choiceOf,
  draftFaults,
  firstDraft,
  withOfficerToggled,
  type CopyDraft,
} from '../../../../src/features/send/domain/copy-choice';
import { officersOf } from '../../../../src/ledger/copies';
import { reporterOf } from '../../../../src/ledger/reporter';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: false });
const officers = officersOf(ledger);
const draft = firstDraft(ledger, SAMPLE_DAY, ['Kế hoạch điểm']);

test('what is offered first is a copy for everybody but whoever keeps the workbook, back in a week to whoever keeps the workbook', () => {
  expect(draftFaults(draft, officers)).toEqual([]);
  expect(choiceOf(draft, officers)).toEqual({
    kind: 'officer',
    roles: officers.map(({ roles }) => roles[0]!).filter(role => role !== reporterOf(ledger.set)),
    due: SAMPLE_DAY + 7,
    replyTo: '',
  });
  const replyTo = (name: string, email: string): string => {
    const people = { [reporterOf(ledger.set)!]: { name, email } };
    return firstDraft({ ...ledger, settings: { ...ledger.settings, people } }, SAMPLE_DAY, []).replyTo;
  };
  expect([replyTo('Người A', 'a@xa.vn'), replyTo('', 'a@xa.vn')]).toEqual(['Người A, a@xa.vn', 'a@xa.vn']);
});

test('a whole copy takes along the sheets that are offered with it', () => {
  expect(choiceOf({ ...draft, kind: 'whole', recipient: 'A' }, officers)).toMatchObject({
    ownSheets: ['Kế hoạch điểm'],
  });
});

test('whoever is left out gets none, and nobody is a fault', () => {
  const [first, ...others] = officers.map(({ roles }) => roles[0]!);
  const everybody = { ...draft, left: [] };
  const without = withOfficerToggled(everybody, first!);
  expect(choiceOf(without, officers)).toMatchObject({ roles: others });
  expect(withOfficerToggled(without, first!)).toEqual(everybody);
  expect(draftFaults({ ...draft, left: [first!, ...others] }, officers)).toEqual(['nobody']);
});

test('a copy of the whole workbook needs a recipient, and an address only if it is one', () => {
  const whole: CopyDraft = { ...draft, kind: 'whole', recipient: ' ', email: 'a@', ownSheets: ['Riêng'] };
  expect(draftFaults(whole, officers)).toEqual(['nobody', 'badAddress']);
  const told = { ...whole, recipient: ' Chủ tịch ', email: ' ', replyTo: ' VP ' };
  expect(draftFaults(told, officers)).toEqual([]);
  expect(choiceOf(told, officers)).toEqual({
    kind: 'whole',
    recipient: 'Chủ tịch',
    email: '',
    ownSheets: ['Riêng'],
    due: SAMPLE_DAY + 7,
    replyTo: 'VP',
  });
  expect(choiceOf({ ...told, kind: 'summary' }, officers)).toMatchObject({ kind: 'summary', ownSheets: [] });
});

test('a day that is none is a fault where an answer is awaited', () => {
  expect(draft.due).toMatch(/^\d\d\/\d\d\/\d{4}$/);
  for (const due of ['31/02/2026', 'thứ hai', '10/25/2026'])
    expect(draftFaults({ ...draft, due }, officers)).toEqual(['badDay']);
  expect(draftFaults({ ...draft, kind: 'whole', recipient: 'A', due: '1/2' }, officers)).toEqual(['badDay']);
  expect(draftFaults({ ...draft, kind: 'summary', recipient: 'A', due: '1/2' }, officers)).toEqual([]);
  expect(choiceOf({ ...draft, due: ' ' }, officers).due).toBeUndefined();
  expect(choiceOf({ ...draft, due: '5/3/2026' }, officers).due).toBe(
    choiceOf({ ...draft, due: '05/03/2026' }, officers).due,
  );
});
