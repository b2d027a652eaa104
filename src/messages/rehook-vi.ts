import type { RehookTexts } from './rehook-texts';

/** Tiếng Việt. */
export const REHOOK_VI: RehookTexts = {
  entered: count =>
    `Khi mở sổ, Excel chưa tính được ${count} ô dùng hàm CCHC; Sổ CCHC đã nhập lại công thức.`,
  notEntered: count => `Excel chưa tính được ${count} ô dùng hàm CCHC và chưa cho nhập lại công thức.`,
};
