import { isMailAddress } from '../../src/ledger/mail-address';

test.each([
  ['tu.phap@camgiang.haiphong.gov.vn', true],
  ["o'brien+x@a-b.vn", true],
  ['', false],
  ['a@b', false],
  ['a@b.vn\r\nBcc: x@y.z', false],
  ['a@b.vn, c@d.vn', false],
  ['A <a@b.vn>', false],
  ['a..b@c.vn', false],
  ['.a@c.vn', false],
  ['a@-c.vn', false],
  ['kế.toán@xã.vn', false],
  [`${'a'.repeat(64)}@b.vn`, true],
  [`${'a'.repeat(65)}@b.vn`, false],
  [`a@${'b'.repeat(63)}.vn`, true],
  [`a@${'b.'.repeat(125)}vn`, true],
  [`a@${'b'.repeat(64)}.vn`, false],
  [`a@${'b.'.repeat(126)}vn`, false],
  ['a@b.vn ', false],
  ['a"b@c.vn', false],
])('%j: %s', (address, valid) => {
  expect(isMailAddress(address)).toBe(valid);
});
