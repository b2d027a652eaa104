import { isShortcoming } from './shortcoming';
import { SURVEY } from './survey-words';
import { NUMBER, numberOf, worthOf } from './points';

/** What a clause says besides options: of nothing that arose, of a cap, of rounding, of what letters stand for. */
export type Remark =
  | { readonly form: 'notArising'; readonly counts: 'full' | 'leaveOut' | 'unclear' }
  | { readonly form: 'cap'; readonly points: number; readonly of: 'deducted' | 'all' }
  | { readonly form: 'round'; readonly places: number }
  | { readonly form: 'choose' }
  | { readonly form: 'addUp' }
  | { readonly form: 'once' }
  | { readonly form: 'harmless' };

/** "Xã không có làng nghề thì không xét tiêu chí này", whatever it is that is not there. */
const NOT_LOOKED_AT =
  /(?<!\p{L})(?:không|chưa) (?:có|được (?:giao|phân công|bố trí|cấp)|phát sinh|thuộc)(?!\p{L})[^:]*(?:(?<!\p{L})thì(?!\p{L})|:)[^:]*(?:giảm trừ|không (?:xét|đánh giá|tính vào|đưa vào|chấm điểm)|loại (?:khỏi|trừ|ra)|quy đổi)/iu;
/** Papers that the unit itself should have: without them there are no points. */
const OWED =
  /(?<!\p{L})(?:không|chưa) có (?:\p{L}+ ){0,2}?(?:minh chứng|tài liệu|kiểm chứng|kế hoạch|báo cáo|quy chế|quyết định|biên bản|giải trình)(?!\p{L})/iu;
/** That there is no mark need not mean that the criterion leaves the total. */
const ONLY_UNMARKED =
  /(?<!\p{L})(?:không|chưa) có(?! phát sinh)(?!\p{L})(?!.*(?:tiêu chí|nội dung|chỉ tiêu|chỉ số|giảm trừ|loại (?:khỏi|trừ|ra)|quy đổi|(?:tính|đưa) vào|trừ (?:ra )?khỏi|điểm (?:tối đa|chuẩn))).*không (?:xét|đánh giá|chấm điểm)/iu;
const OPENS =
  /^(?:nếu|trường hợp|trong năm|đối với|riêng|đơn vị|địa phương|xã|phường|khi|những|các)(?!\p{L})/iu;
const NOTHING =
  /(?<!\p{L})(?:không|chưa) (?:phát sinh|phát hiện|được (?:giao|phân công|bố trí|cấp)|thuộc (?:phạm vi|đối tượng)|có (?:phát sinh|nhiệm vụ|yêu cầu|vụ việc|vụ|hồ sơ|kiến nghị|phản ánh|đơn|đối tượng|nội dung|trường hợp|văn bản|vấn đề|dự án|chỉ tiêu|kinh phí|thủ tục))(?!\p{L})/iu;
/** What is left out of an amount, of one quarter or of another list is not the criterion. */
const OF_A_PART =
  /(?<!\p{L})(?:tổng số(?! điểm)|mẫu số|tử số|danh sách|thi đua|xếp loại|(?:quý|tháng|kỳ|lĩnh vực|nội dung|chỉ tiêu|nhiệm vụ|phần) (?:nào|đó|ấy))(?!\p{L})/iu;
const LEFT_OUT =
  /giảm trừ|không (?:tính|đưa) vào|không tính tổng|không (?:đánh giá|xét|chấm điểm)|loại (?:khỏi|trừ|ra)|trừ (?:ra )?khỏi|trừ (?:đi |vào )?(?:tổng )?(?:số )?điểm (?:tối đa|chuẩn)|quy đổi/iu;
const RESULT =
  /(?::|(?<!\p{L})thì(?!\p{L})|(?<!\p{L})(?=(?:được|chấm|tính|đạt) (?:tính |chấm |cho |đạt |đủ )*(?:\d|điểm|đủ|tối đa|số điểm)))/iu;
const CAP = new RegExp(
  String.raw`^(?:nhưng |và |song )?(?:(?:tổng|mức|số)\s+)*(?:điểm\s+)*(?:(cộng|thưởng|trừ)\s+)?(?:(?:của|cho) [^:\d]{0,60} )?(?:(?:tối đa|không quá|không vượt quá|nhiều nhất|cao nhất)(?: (trừ|cộng))?|không (trừ|cộng) quá)(?: (?:cho|của) [^:\d]{0,60})?(?: là| không quá)?\s*:?\s*(${NUMBER})(?:\s*\(\p{L}+\))?\s*(?:điểm|đ)?(?:\s*/\s*(?:năm|quý|tháng|kỳ|tiêu chí|nội dung))?$`,
  'iu',
);
const CAP_BY_MAX =
  /^(?:nhưng |và )?(?:(?:tổng|mức|số)\s+)*(?:điểm\s+)*(?:(cộng|thưởng|trừ)\s+)?(?:không (?:vượt )?quá (?:số )?điểm tối đa|(?:trừ )?(?:cho )?đến hết (?:số )?điểm.*|(?:trừ )?(?:cho )?đến khi (?:hết|bằng 0).*|trừ hết (?:số )?(?:\d[\d.,]* )?điểm thì (?:thôi|dừng)|(?:điểm )?(?:thấp nhất|tối thiểu) (?:là |bằng )?0.*|không (?:âm|trừ quá.*))$/iu;
const ROUND =
  /làm tròn(?: số)?(?: đến| tới| lấy| \(?đến)?\s*(\d{1,2})\s*(?:\(\p{L}+\)\s*)?(?:chữ số|số lẻ|số thập phân|số sau)/iu;
const CHOOSE =
  /^(?:chỉ )?(?:chọn|lấy|tính|chấm)(?: theo)? (?:\d{1,2} |một |1 )?(?:trong (?:các|những) )?mức[^%\d]*:?$/iu;
const CHOOSE_HIGHEST =
  /^(?:một|mỗi|01|1)?[^:%\d]*(?:chỉ )?(?:tính|lấy|chấm|cộng|áp dụng) (?:ở |theo )?mức (?:điểm )?cao nhất[^%\d]*$/iu;
const ADD_UP =
  /^(?:điểm (?:=|là|bằng) )?(?:cộng|tổng)(?: điểm)?(?: của)? (?:các|những) (?:ý|nội dung|tiêu chí|thành phần|mục)[^%\d]*:?$/iu;
const ONCE = /^không (?:cộng|tính|trừ) (?:trùng|lặp)[^%\d]*$/iu;
/** Words that could change a score, so that a sentence with one of them is no mere remark. */
const BEARS =
  /\d|%|(?<!\p{L})(?:điểm|trừ|cộng|tối đa|tối thiểu|nếu|trường hợp|không tính|không chấm|tương ứng|hệ số|nhân|chia(?! sẻ)|tỷ lệ|mức(?! độ)|hội đồng|xem xét|quyết định|ngoại trừ|riêng|trở lên|dưới|mỗi|(?<!căn )cứ|chỉ(?! (?:tiêu|đạo|số|thị))|phải|thấp hơn|cao hơn|vượt|quá(?! trình)|hoặc|đối với|nhưng|trung bình|bình quân|toàn bộ|phần còn|kể cả|ngoài|thay|miễn|bị|thì|không xét|không đánh giá|loại|lấy|giảm|tăng(?! cường)|nửa|gấp|áp dụng|ngưỡng|công nhận|không được|hạ|nâng(?! cao)|(?:cao|thấp|lớn|nhỏ|tốt|kém) nhất|ưu tiên|đồng thời|bắt buộc|điều kiện|tùy|tuỳ|chấm(?! dứt)|tính(?! (?:chất|năng|toán|khả thi|xác thực))|không|chưa|đạt|khi|xếp|chuyển|bảo lưu)(?!\p{L})/iu;
const NEVER_BEARS =
  /^(?:(?:cách|phương pháp|hướng dẫn)\s+)?(?:tính|chấm|đánh giá|cho)?\s*(?:điểm)?\s*(?:cụ thể)?\s*(?:như sau)?\s*:?$|^(?:thang điểm|mức điểm|điểm đánh giá|các mức(?: điểm)?|kết quả|trong đó|cụ thể|ghi chú|lưu ý|điểm (?:của )?tiêu chí|cách tính)\s*:?$|^trừ (?:các |những )?trường hợp [^%:;\d]*(?:bất khả kháng|lý do|nguyên nhân|khách quan|chính đáng)[^%:;\d]*$|^(?:nguồn|lấy) số liệu(?!\p{L})[^%:;\d]*(?::[^%;\d]*)?$|^(?:thời điểm|số liệu|thời gian)(?: \p{L}+)*:? (?:chốt|tính đến|lấy|đến)(?!\p{L})[^%;]*$|^(?:thời gian|thời điểm|ngày ban hành)[^:%\d]*(?:chữ ký số|ngày ký|hệ thống|dấu công văn đến)[^:%\d]*$/iu;

/** What may be said after a colon and gives no points: papers, sources, offices. */
const SOURCE =
  /^(?:tài liệu|minh chứng|kiểm chứng|hồ sơ|nguồn|căn cứ|cơ sở|ghi chú|lưu ý|chú thích|văn bản|đơn vị|cơ quan|bộ phận|người|thời (?:gian|điểm|hạn)|số liệu|tlkc|đường dẫn)(?!\p{L})/iu;

/** What a clause says of nothing that arose; `undefined` where it says something else. */
export function notArisingOf(clause: string, max: number): Remark | undefined {
  const named = NOTHING.exec(clause);
  if (OWED.test(clause) || OF_A_PART.test(clause)) return undefined;
  if (ONLY_UNMARKED.test(clause)) return { form: 'notArising', counts: 'unclear' };
  if (NOT_LOOKED_AT.test(clause) && !/%/u.test(clause)) return { form: 'notArising', counts: 'leaveOut' };
  if (!named) return undefined;
  const arises = /phát sinh/iu.test(named[0]);
  const opens = OPENS.test(clause) || /(?<!\p{L})thì(?!\p{L})/iu.test(clause);
  const behind = clause.slice(named.index + named[0].length);
  if ((!arises && !opens) || isShortcoming(behind.split(/[:,]|thì/iu)[0]!)) return undefined;
  if (/^[^:]*%/u.test(clause)) return undefined;
  if (LEFT_OUT.test(behind)) return { form: 'notArising', counts: 'leaveOut' };
  const at = RESULT.exec(behind);
  const result = at ? behind.slice(at.index + at[0].length).trim() : behind;
  const worth = worthOf(result.replace(/^(?:vẫn|cũng)\s+/iu, ''), max);
  if (worth?.points === max && worth.plain) return { form: 'notArising', counts: 'full' };
  if (worth) return arises ? { form: 'notArising', counts: 'unclear' } : undefined;
  return /(?:không|ko) (?:tính|chấm)/iu.test(behind) ? { form: 'notArising', counts: 'unclear' } : undefined;
}

/** What a clause says besides options; `undefined` where it could bear on the score and nobody knows how. */
export function remarkOf(clause: string, max: number): Remark | undefined {
  const notArising = notArisingOf(clause, max);
  if (notArising) return notArising;
  const cap = CAP.exec(clause);
  if (cap)
    return {
      form: 'cap',
      points: numberOf(cap[4]!),
      of: (cap[1] ?? cap[2] ?? cap[3])?.toLowerCase() === 'trừ' ? 'deducted' : 'all',
    };
  const byMax = CAP_BY_MAX.exec(clause);
  if (byMax) return { form: 'cap', points: max, of: byMax[1]?.toLowerCase() === 'trừ' ? 'deducted' : 'all' };
  const round = /^\P{L}*(?:(?:kết quả|điểm)[^:\d]*)?làm tròn/iu.test(clause) ? ROUND.exec(clause) : null;
  if (round) return { form: 'round', places: Number(round[1]) };
  if (CHOOSE.test(clause)) return { form: 'choose' };
  if (CHOOSE_HIGHEST.test(clause) || ONCE.test(clause)) return { form: 'once' };
  if (ADD_UP.test(clause)) return { form: 'addUp' };
  return isHarmless(clause) && !SURVEY.test(clause) ? { form: 'harmless' } : undefined;
}

/** Whether a remark cannot bear on a score. */
export function isHarmless(remark: string): boolean {
  return (
    NEVER_BEARS.test(remark) || (!BEARS.test(remark) && (!/:\s*\S/u.test(remark) || SOURCE.test(remark)))
  );
}

/** "Cách tính điểm như sau:", which says nothing of what follows. */
export function isLabel(clause: string): boolean {
  return NEVER_BEARS.test(clause);
}
