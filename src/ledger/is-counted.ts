/** Things that come in parts: money, areas, shares, points, time. */
const MEASURED =
  /(?:^|[^\p{L}])(?:tiền|vốn|kinh phí|ngân sách|dự toán|giá trị|doanh thu|diện tích|tỷ lệ|tỉ lệ|điểm|giờ|km|ha)(?!\p{L})|đồng *(?:[),]|$)|%/iu;
/** "Số …" counts whatever follows, unless that comes in parts itself. */
const NUMBER_OF = /^số (?!(?:tiền|vốn|kinh phí|ngân sách|dự toán|diện tích|điểm|giờ|km|ha)(?!\p{L}))/iu;

/**
 * Whether an amount is one of things that come whole, by what the index set calls it. `isCounted('Số hồ sơ đúng hạn')` is
 * true, `isCounted('Vốn đã giải ngân (đồng)')` is not.
 */
export function isCounted(amount: string): boolean {
  const name = amount.normalize('NFC').trim();
  return NUMBER_OF.test(name) || !MEASURED.test(name);
}
