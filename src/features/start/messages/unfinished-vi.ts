const listed = (names: readonly string[]): string => names.join(', ');

/** Tiếng Việt. */
export const UNFINISHED_VI = {
  title: 'Lần tạo sổ trước chưa xong',
  intro:
    'Việc tạo sổ đã dừng giữa chừng, có thể vì ngăn Sổ CCHC bị đóng. Gỡ bỏ phần tạo dở rồi tạo lại; thông tin đơn vị đã ghi được điền sẵn.',
  /** Sheets that hold nothing but what was made. */
  left: (names: readonly string[]) =>
    `Sẽ gỡ ${names.length} trang, đều chưa có ai nhập gì: ${listed(names)}.`,
  remove: 'Gỡ bỏ phần tạo dở',
  removing: 'Đang gỡ bỏ…',
  /** Sheets that are left alone. */
  entered: (names: readonly string[]) =>
    `Trang ${listed(names)} là phần tạo dở nhưng đã được sửa hoặc nhập thêm nên giữ nguyên. Chép nội dung cần giữ sang nơi khác, xóa các trang này rồi tạo sổ.`,
  almost:
    'Việc tạo sổ dừng ở bước cuối: công thức chưa được khóa, còn thiếu biểu đồ hoặc thiết lập trang in. Số liệu đã nhập được giữ nguyên.',
  finish: 'Hoàn tất việc tạo sổ',
  finishing: 'Đang hoàn tất…',
};

/** What the pane says of a workbook whose making was cut off. */
export type UnfinishedTexts = typeof UNFINISHED_VI;
