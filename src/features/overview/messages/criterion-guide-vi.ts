/** Tiếng Việt. */
export const CRITERION_GUIDE_VI = {
  title: 'Tiêu chí và cách chấm',
  find: 'Tìm tiêu chí theo mã, số in trong quyết định hoặc nội dung',
  none: 'Không có tiêu chí nào như vậy.',
  select: 'Chọn một dòng tiêu chí trên trang tính để xem cách chấm ở đây.',
  points: (most: string): string => `Tối đa ${most} điểm`,
  method: 'Cách chấm của quyết định',
  rule: 'Sổ tính điểm như sau',
  evidence: 'Tài liệu kiểm chứng',
  go: 'Đến ô nhập',
  more: (count: number): string => `Xem thêm ${count}`,
};

/** What the pane says of one criterion; what comes of the index set itself is Vietnamese. */
export type CriterionGuideTexts = typeof CRITERION_GUIDE_VI;
