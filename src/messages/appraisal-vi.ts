import type { AppraisalTexts } from './appraisal-texts';

/** Tiếng Việt. */
export const APPRAISAL_VI: AppraisalTexts = {
  title: 'Thẩm định khác tự chấm',
  self: points => `Tự chấm ${points}`,
  notScored: 'Chưa tự chấm',
  appraised: points => `Thẩm định ${points}`,
  unexplained: 'Chưa giải trình',
};
