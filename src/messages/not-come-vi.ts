/** What the pane says of itself while something that it needs has not come, with the address it comes from. */
export const NOT_COME_VI = {
  title: 'Chưa mở được Sổ CCHC',
  /** Microsoft's client, without which the pane knows nothing of Excel. */
  client: (address: string): string =>
    `Máy này chưa tải được chương trình của Microsoft mà Sổ CCHC cần để làm việc với Excel. Kiểm tra kết nối mạng. Nếu vẫn vào được các trang khác, nhờ người quản trị mạng của cơ quan cho phép truy cập ${address}, rồi đóng ngăn này và mở lại. Số liệu trong sổ không bị ảnh hưởng.`,
  /** The part of Microsoft's client that is for this Excel, which the client loads by itself. */
  hostPart: (address: string): string =>
    `Máy này mới tải được một phần chương trình của Microsoft mà Sổ CCHC cần để làm việc với Excel. Nhờ người quản trị mạng của cơ quan cho phép tải mọi tệp từ ${address}, rồi đóng ngăn này và mở lại. Số liệu trong sổ không bị ảnh hưởng.`,
  /** The pane's own program. */
  own: (address: string): string =>
    `Máy này chưa tải được đủ các phần của Sổ CCHC. Kiểm tra kết nối mạng. Nếu vẫn vào được các trang khác, nhờ người quản trị mạng của cơ quan cho phép tải mọi tệp từ ${address}, rồi đóng ngăn này và mở lại. Số liệu trong sổ không bị ảnh hưởng.`,
};

export type NotComeTexts = typeof NOT_COME_VI;
