import type { Blocks } from '../domain/roll-up';
import type { Ties } from '../../../scores/rank';
import type { RankedPoints } from '../domain/unit-score';

/** Tiếng Việt. */
export const ROLL_UP_VI = {
  title: 'Tổng hợp nhiều đơn vị',
  intro:
    'Đọc sổ của nhiều đơn vị, tính lại điểm và xếp hạng. Các tệp chỉ được đọc, sổ đang mở không thay đổi.',
  choose: 'Chọn tệp…',
  drop: 'hoặc thả các tệp .xlsx vào đây, mỗi đơn vị một tệp',
  reading: (done: number, of: number) => `Đã đọc ${done}/${of} tệp…`,
  stop: 'Dừng đọc',
  points: 'Xếp hạng theo',
  pointsKinds: { self: 'Điểm tự chấm', appraised: 'Điểm thẩm định' } satisfies Record<RankedPoints, string>,
  blocks: 'Khối xếp hạng',
  blockKinds: {
    one: 'Tất cả đơn vị trong một khối',
    wards: 'Phường riêng; xã, đặc khu chung',
    type: 'Từng loại đơn vị',
  } satisfies Record<Blocks, string>,
  ties: 'Đơn vị bằng nhau',
  tiesKinds: {
    competition: 'Cùng hạng, bỏ hạng sau (1, 1, 3)',
    dense: 'Cùng hạng, không bỏ hạng (1, 1, 2)',
    unique: 'Theo mã đơn vị (1, 2, 3)',
  } satisfies Record<Ties, string>,
  ranked: (count: number) => `Xếp hạng (${count} đơn vị)`,
  /** A block by the words for its types, which are Vietnamese. */
  block: (types: string, units: number) => `Khối ${types}: ${units} đơn vị`,
  otherType: 'đơn vị khác',
  columns: { rank: 'Hạng', unit: 'Đơn vị', index: 'Chỉ số (%)', rating: 'Xếp loại' },
  unranked: (count: number) => `Không xếp hạng (${count} tệp)`,
  leaveOut: (file: string) => `Bỏ tệp ${file}`,
  differing: (files: number) =>
    `${files} tệp ghi số ở trang Tổng hợp khác với số tính lại; xem trang Chênh lệch của sổ xếp hạng.`,
  make: 'Tạo sổ xếp hạng',
  making: 'Đang tạo sổ xếp hạng…',
  file: (name: string) => `Tải tệp ${name}`,
  open: 'Mở thành sổ mới',
  opened: 'Đã mở thành sổ mới, có thể nằm sau cửa sổ này. Lưu sổ đó lại.',
  notOpened: 'Excel chưa mở được sổ mới. Tải tệp về rồi mở tệp đó.',
};

/** What the pane says while many units are ranked. */
export type RollUpTexts = typeof ROLL_UP_VI;
