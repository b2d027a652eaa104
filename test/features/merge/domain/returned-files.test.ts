import {
  withAccepted,
  withDecisions,
  withFile,
  withoutFile,
  type ReadReturned,
  type ReturnedFile,
} from '../../../../src/features/merge/domain/returned-files';
import { COPY_STATUS } from '../../../../src/rules/words';
import { setWithAreas } from '../../../catalogue/build-set';
import { demoLedger, SAMPLE_DAY } from '../../../sample/sample-plan';

const ledger = demoLedger({ blank: true, set: setWithAreas(1) });
const copy = {
  roles: [],
  form: [],
  beside: [],
  renamed: [],
  base: ledger,
  theirs: ledger,
  copyId: 'ABCDEF',
  recipient: 'Người A',
  sent: SAMPLE_DAY,
};
const read: ReadReturned = { ok: true, value: copy };
const added = (files: readonly ReturnedFile[], status?: string, name = 'a.xlsx'): ReturnedFile[] =>
  withFile(files, name, read, ledger, status === undefined ? [] : [{ copyId: 'ABCDEF', status }]);

test('a copy that was sent can be merged, also once more, which is told', () => {
  expect(added([], COPY_STATUS.waiting)).toMatchObject([{ name: 'a.xlsx', copy, again: false }]);
  expect(added([], COPY_STATUS.merged)).toMatchObject([{ copy, again: true }]);
});

test('what cannot be read is refused, and one that the register does not know can be accepted', () => {
  const issue = { code: 'file.broken' } as const;
  const broken = withFile([], 'hong.xlsx', { ok: false, issue }, ledger, []);
  expect(broken).toEqual([{ key: 1, name: 'hong.xlsx', issue, unknown: undefined }]);
  expect(withAccepted(broken, 1)).toEqual(broken);
  const unknown = added(broken);
  expect(unknown[1]).toMatchObject({ issue: { code: 'merge.unknownCopy' }, unknown: copy });
  expect(withAccepted(unknown, 2)).toMatchObject([{ issue }, { key: 2, copy, again: false }]);
});

test('one of another workbook cannot be accepted', () => {
  const other = { ...ledger, workbookId: 'another' };
  const [file] = withFile([], 'a.xlsx', read, other, [{ copyId: 'ABCDEF', status: COPY_STATUS.waiting }]);
  expect(file).toMatchObject({ issue: { code: 'merge.otherWorkbook' }, unknown: undefined });
});

test('files of one name are told apart, and what is decided about one stays with it', () => {
  const two = added(added([], COPY_STATUS.waiting), COPY_STATUS.waiting);
  expect(two.map(({ key }) => key)).toEqual([1, 2]);
  const decisions = new Map([['x', 'theirs' as const]]);
  const [first, second] = withDecisions(two, 2, decisions);
  expect(first).toEqual(two[0]);
  const rest = withoutFile([first!, second!], 1);
  expect(rest).toMatchObject([{ key: 2, decisions }]);
  expect(added(rest, COPY_STATUS.waiting).map(({ key }) => key)).toEqual([2, 3]);
});
