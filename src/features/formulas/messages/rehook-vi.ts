/** Tiếng Việt. */
export const REHOOK_VI = {
  entered: (count: number) =>
    `Khi mở sổ, Excel chưa tính được ${count} ô dùng hàm CCHC; Sổ CCHC đã nhập lại công thức.`,
  notEntered: (count: number) =>
    `Excel chưa tính được ${count} ô dùng hàm CCHC và chưa cho nhập lại công thức.`,
};

/** What the pane says of formulas whose custom function Excel had lost when the workbook was opened. */
export type RehookTexts = typeof REHOOK_VI;
