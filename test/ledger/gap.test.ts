import { isRegisterGone, type Gap } from '../../src/ledger/gap';

const at = { sheet: 'Minh chứng', register: 'evidence', why: 'missing' } as const;

test.each<[string, readonly Gap[], boolean]>([
  ['nothing is missing', [], false],
  ['its sheet', [{ ...at, what: 'sheet' }], true],
  ['its headers', [{ ...at, what: 'header' }], true],
  ['one of its columns', [{ ...at, what: 'column', header: 'Ngày ký' }], false],
  ['the sheet of another register', [{ ...at, register: 'tasks', what: 'sheet' }], false],
])('rows of a register are not known when this is missing: %s', (_, gaps, expected) => {
  expect(isRegisterGone(gaps, 'evidence')).toBe(expected);
});
