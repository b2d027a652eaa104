/** The fixed words of the form of Nghị định 30/2020/NĐ-CP, Phụ lục I, besides those that the summary sheet has too. */
export const DOCUMENT_FORM = {
  recipients: 'Nơi nhận:',
  /** One appendix has no number. */
  appendix: (number: string) => `PHỤ LỤC ${number}`.trim(),
} as const;
