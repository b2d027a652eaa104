import type { Draft } from '../../src/files/eml';

/** A file whose bytes would end lines, were they not encoded. */
export const attachment = {
  name: 'CCHC-2026-10888-6-TCC-v1.xlsx',
  bytes: new Uint8Array([80, 75, 3, 4, 0, 255, 13, 10, 45, 45]),
};
/** A draft whose text looks like the end of a part, of a mail and of a mailbox. */
export const draft: Draft = {
  to: { name: 'Công chức Tài chính - kế toán', address: 'ketoan@camgiang.haiphong.gov.vn' },
  subject: 'Đề nghị nhập số liệu chỉ số cải cách hành chính năm 2026, trước ngày 25/10/2026',
  body: 'Kính gửi đồng chí,\n\nĐề nghị nhập 4 tiêu chí.\n.\n--=_so-cchc_8f2d6c1e\nFrom kia\n',
  attachment,
};
