/** Tiếng Việt. */
export const APPRAISAL_VI = {
  title: 'Thẩm định khác tự chấm',
  self: (points: string) => `Tự chấm ${points} điểm`,
  notScored: 'Chưa tự chấm',
  appraised: (points: string) => `Thẩm định ${points} điểm`,
  unexplained: 'Chưa giải trình',
};

/** What the pane says of criteria that the authority scored otherwise than the unit. Numbers come as texts. */
export type AppraisalTexts = typeof APPRAISAL_VI;
