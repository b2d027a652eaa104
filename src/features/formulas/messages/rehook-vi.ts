/** Tiếng Việt. */
export const REHOOK_VI = {
  entered: (count: number) => `Excel chưa tính được ${count} ô dùng hàm CCHC; Sổ CCHC đã nhập lại công thức.`,
  native: (count: number) =>
    `${count} ô vẫn chưa tính được nên đã chuyển sang công thức thường. Điểm không đổi; muốn dùng lại hàm CCHC thì vào mục Gửi.`,
  /** Cells that people wrote themselves. */
  offer: (count: number) =>
    `${count} ô do đơn vị tự lập vẫn chưa tính được vì Excel không gọi được hàm CCHC.`,
  toNative: 'Chuyển các ô này sang công thức thường',
  turning: 'Đang chuyển công thức…',
};

/** What the pane says of formulas whose custom function Excel does not reach. */
export type RehookTexts = typeof REHOOK_VI;
