const SHORTCOMING =
  /(?<!\p{L})(?:trễ|chậm|muộn|quá hạn|vi phạm|sai|lỗi|nợ|thiếu|trả lại|kỷ luật|trái (?:pháp )?luật|khiếu kiện|tồn đọng|cháy nổ|bị|không đạt)(?!\p{L})/iu;
const NOT_DONE = /(?<!\p{L})(?:không|chưa)(?!\p{L})/iu;

/** Whether a text names what had better not be there. `isShortcoming('hồ sơ trễ hạn')` is true. */
export function isShortcoming(text: string): boolean {
  return SHORTCOMING.test(text);
}

/** Whether more of what a text names is hardly meant to be worth more: a shortcoming, or what was not done. */
export function isWorthLess(text: string): boolean {
  return SHORTCOMING.test(text) || NOT_DONE.test(text);
}
