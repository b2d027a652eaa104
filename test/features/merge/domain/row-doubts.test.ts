import { mergeOf } from '../../../../src/features/merge/domain/merge';
import { shiftedCells, type ReturnedCell } from '../../../../src/features/merge/domain/shifted';
import type { Ledger } from '../../../../src/ledger/ledger';
import { emptyRow } from '../../../../src/ledger/register-rows';
import type { Cell } from '../../../../src/rules/cell';
import { demoLedger } from '../../../sample/sample-plan';
import { toldOf } from './told-of';

const sample = demoLedger({ blank: false });
const paper = (number: string, change: object = {}) => ({
  ...emptyRow('evidence'),
  criterion: '1.4',
  number,
  signed: 46250,
  summary: `Báo cáo ${number}`,
  signer: 'PHÓ CHỦ TỊCH',
  ...change,
});
const fault = (shortcoming: string, change: object = {}) => ({
  ...emptyRow('remediation'),
  shortcoming,
  criterion: '1.3',
  year: 2025,
  lost: 0.5,
  measure: 'Đôn đốc hằng tuần',
  owner: 'Chủ tịch UBND',
  ...change,
});

/** What is told of a copy that came back; see `toldOf`. */
function told(sent: Partial<Ledger>, theirs: Partial<Ledger>, ours = sent): string[] {
  const base = { ...sample, evidence: [], remediations: [], ...sent };
  const back = { roles: [], form: [], beside: [], base, theirs: { ...base, ...theirs } };
  return toldOf(mergeOf({ ...base, ...ours }, back));
}

test('a row that is already here, made of one that was sent, is not added once more', () => {
  const here = paper('20/BC', { summary: 'Sửa ở đây', link: 'x.vn' });
  const said = told(
    { evidence: [paper('20/BC')] },
    { evidence: [paper('20/BC'), here] },
    { evidence: [here] },
  );
  expect(said).toEqual(['row doubt merge.rowTwice']);
});

test('spaces in a cell of a new row are nothing to doubt', () => {
  const said = told(
    { evidence: [paper('20/BC')] },
    { evidence: [paper('20/BC'), paper('21/BC', { link: ' ' })] },
  );
  expect(said).toEqual(['row taken']);
});

test('a row under another name that says something else too may be another row', () => {
  const sent = { remediations: [fault('Chậm báo cáo')] };
  const back = (change: object) => told(sent, { remediations: [fault('Chậm báo cáo', change)] });
  expect(back({ shortcoming: 'Thiếu minh chứng' })).toEqual(['shortcoming taken']);
  expect(back({ measure: 'Họp giao ban' })).toEqual(['measure taken']);
  expect(back({ shortcoming: 'Thiếu minh chứng', measure: 'Họp giao ban' })).toEqual([
    'shortcoming doubt merge.rowRenamed',
    'measure doubt merge.rowRenamed',
  ]);
});

test('a new row that says much of what a row said that is gone may be that row; one thing alone tells nothing', () => {
  const sent = {
    remediations: [fault('Chậm báo cáo', { result: 'Đã họp 3 lần' }), fault('Thiếu minh chứng')],
  };
  const back = (change: object) =>
    told(sent, {
      remediations: [
        sent.remediations[1]!,
        { ...emptyRow('remediation'), shortcoming: 'Chậm trả kết quả', lost: 0.25, ...change },
      ],
    });
  expect(back({ result: 'Đã họp 3 lần', measure: 'Đôn đốc hằng tuần' })).toContain(
    'row doubt merge.rowRenamed',
  );
  expect(back({ result: 'Việc khác', measure: 'Việc khác nữa' })).not.toContain('row doubt merge.rowRenamed');
});

test.each([
  ['a short word', 'AB'],
  ['what would hardly be typed twice', 'Nguyễn Văn A'],
])('a new row that bears what an old one lost may be what was left of it: %s', (_, signer) => {
  const papers = Array.from({ length: 6 }, (_, index) => paper(`${index}/BC`, index === 0 ? { signer } : {}));
  const [first, ...rest] = papers;
  const evidence = [{ ...first!, signer: 'CHỦ TỊCH' }, ...rest, paper('21/BC', { signer })];
  expect(told({ evidence: papers }, { evidence })).toContain('row doubt merge.shifted');
  // What the old one still has may stand in another too.
  expect(told({ evidence: papers }, { evidence: [...papers, paper('21/BC', { signer })] })).toEqual([
    'row taken',
  ]);
});

test('two small numbers that moved down together were moved, whatever was typed above them', () => {
  const cells = [2, 3, 9].map((was, row): ReturnedCell => ({
    row,
    column: 'done',
    was,
    is: [7, 2, 3][row]!,
  }));
  expect(shiftedCells(cells).size).toBe(3);
});

test('what took a place and gave its own away was moved, however that began and ended', () => {
  const cell = (row: number, was: Cell, is: Cell): ReturnedCell => ({ row, column: 'note', was, is });
  const cells = [cell(0, 'Kế hoạch', 'Mới'), cell(10, 'Báo cáo', 'Kế hoạch'), cell(20, 'Họp dân', 'Báo cáo')];
  expect([...shiftedCells(cells)].map(({ row }) => row)).toEqual([10]);
});
