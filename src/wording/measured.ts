/** Words that any condition may have, whatever it measures. */
const EMPTY_WORDS = new Set(
  'thực hiện đạt được hoàn thành có kết quả tỷ lệ mức độ số lượng kế hoạch trong năm của các và là với thì theo quy định được giao tổng số % x t trở lên'.split(
    ' ',
  ),
);

/** "Tăng 5% so với năm trước" is no share of anything. */
export function isGrowth(text: string): boolean {
  return /so với (?:năm|cùng kỳ|kỳ)|(?<!\p{L})(?:tăng|giảm)(?: thêm| trưởng)?(?: từ| trên| dưới| ít nhất)? \d|không tăng|tăng trưởng/iu.test(
    text,
  );
}

/** What two names of one thing have in common at least, of the shorter one. */
const COMMON = 0.67;

/** Words that tell one thing from another of the same name: whose it is, and by which way. */
const WHOSE = new Set(
  'tỉnh huyện xã phường thôn trung ương quốc gia thành phố quý tháng tuần trực tiếp tuyến phần toàn trình trước sau'.split(
    ' ',
  ),
);

/** Whether the conditions speak of one thing: those that name one share most of their words with every other. */
export function ofOneThing(words: readonly string[]): boolean {
  const named = words
    .map(text => [...new Set(text.toLowerCase().match(/\p{L}+/gu))].filter(word => !EMPTY_WORDS.has(word)))
    .filter(list => list.length > 0);
  return named.every(list =>
    named.every(other => {
      const own = (one: readonly string[], of: readonly string[]): boolean =>
        one.some(word => WHOSE.has(word) && !of.includes(word));
      if (own(list, other) && own(other, list)) return false;
      const common = list.filter(word => other.includes(word)).length;
      return common >= COMMON * Math.min(list.length, other.length);
    }),
  );
}
