import type { UpgradeTexts } from './upgrade-texts';

/** Tiếng Việt. */
export const UPGRADE_VI: UpgradeTexts = {
  title: 'Nâng cấp sổ',
  intro: 'Sổ này do phiên bản trước của Sổ CCHC tạo ra. Nâng cấp để dùng tiếp; số liệu đã nhập được giữ lại.',
  save: 'Nên lưu một bản của sổ trước khi nâng cấp.',
  entries: (criteria, evidence) => `Chuyển sang: ${criteria} tiêu chí đã nhập, ${evidence} minh chứng.`,
  registers: (remediations, tasks) =>
    `Chuyển sang: ${remediations} tồn tại, ${tasks} nhiệm vụ, các báo cáo phải gửi.`,
  renewed: sheets => `Lập lại theo cấu trúc mới: ${sheets}.`,
  kept: example =>
    `Trang cũ vẫn còn nguyên, được ẩn đi và đổi tên, ví dụ ${example}. Định dạng và ghi chú riêng nằm ở đó.`,
  unchanged: 'Trang Gửi nhận, Lịch sử, Nhật ký và các trang riêng của đơn vị: không thay đổi.',
  carryOut: 'Nâng cấp sổ',
  working: 'Đang nâng cấp sổ',
};
