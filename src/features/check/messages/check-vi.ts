import type { CheckFact } from '../domain/check-issue';
import { dateText } from '../../../messages/date-text';
import type { Sentences } from '../../../messages/messages';
import { number, points, prescribed } from '../../../messages/numbers-vi';
import { shortText } from '../../../messages/short-text';

/** Where values come from that were put right in one go, in the log of the workbook. */
export const RETYPED = 'Sửa giúp trong Kiểm tra';

/** What a check of the whole workbook finds; each row names the sheet and the cell beside it. */
export const CHECK_VI: Sentences<CheckFact> = {
  'entry.textNumber': ({ given, means }) =>
    `“${shortText(given)}” là chữ nên Excel không tính được. Nhập lại là số ${number(means)}.`,
  'entry.textDate': ({ given, means }) =>
    `“${shortText(given)}” là chữ nên Excel không coi là ngày. Nhập lại là ngày ${dateText(means)}.`,
  'entry.textWord': ({ given, means }) =>
    `“${shortText(given)}” không đúng như trong danh sách nên không được tính. Chọn lại “${shortText(means)}”.`,
  'appraisal.notNumber': () => 'Điểm thẩm định phải là số.',
  'appraisal.outside': ({ max }) => `Điểm thẩm định phải từ 0 đến ${prescribed(max)}.`,
  'appraisal.unexplained': ({ self, appraised }) =>
    `Tự chấm ${points(self)}, thẩm định ${points(appraised)}: ghi giải trình.`,
  'evidence.none': ({ score }) =>
    `Có ${points(score)} nhưng chưa có minh chứng: ghi tài liệu vào trang Minh chứng.`,
  'survey.notWhole': () =>
    'Số phiếu không phải số nguyên: để nguyên nếu là tỷ lệ đã công bố, nếu không thì sửa lại.',
  'survey.notHeld': () =>
    'Đã có số liệu điều tra nhưng trang Cấu hình ghi không điều tra nên không được tính: kiểm tra lại.',
  'evidence.criterionMissing': () => 'Chưa ghi tài liệu này chứng minh cho tiêu chí nào.',
  'evidence.numberMissing': () => 'Chưa ghi số, ký hiệu của văn bản.',
  'evidence.dateMissing': () => 'Chưa ghi ngày ký số của văn bản.',
  'evidence.twice': ({ number: paper, criterion }) =>
    `Văn bản ${shortText(paper)} đã ghi cho tiêu chí ${criterion} ở dòng trên: xóa dòng thừa.`,
  'register.criterionUnknown': ({ given }) =>
    `Không có tiêu chí nào mang mã ${shortText(given)}: chọn mã trong danh sách.`,
  'register.codeNotCounted': ({ given }) =>
    `Mã ${shortText(given)} được nhập là số hoặc có dấu cách thừa nên không được đếm: chọn lại mã trong danh sách.`,
  'register.notDate': ({ given }) => `“${shortText(given)}” không phải là ngày: ghi dạng ngày/tháng/năm.`,
  'register.dateInFuture': () => 'Ngày này chưa tới: kiểm tra lại ngày, tháng, năm.',
  'register.dueMissing': () => 'Chưa ghi hạn nên việc này chưa được theo dõi và chưa được đếm.',
  'register.subjectMissing': () => 'Chưa ghi nội dung của việc này.',
  'register.ownerMissing': () => 'Chưa ghi người phụ trách.',
  'register.overdue': ({ days }) => `Đã quá hạn ${days} ngày: ghi ngày hoàn thành khi đã xong.`,
  'register.doneBeforeGiven': () => 'Ngày hoàn thành ở trước ngày giao: kiểm tra lại hai ngày.',
  'register.dueBeforeGiven': () => 'Hạn ở trước ngày giao: kiểm tra lại hai ngày.',
  'remediation.dueMissing': () =>
    'Chưa ghi hạn nên việc này chưa được nhắc; tồn tại vẫn được đếm ở tiêu chí lấy số liệu từ trang Khắc phục.',
  'remediation.yearMissing': ({ year }) =>
    `Chưa ghi năm chỉ số nên đang được đếm là tồn tại của chỉ số năm\u00a0${year}: ghi năm.`,
  'remediation.yearInvalid': ({ given, last }) =>
    `“${shortText(given)}” không phải là năm của chỉ số nên dòng này không được đếm: ghi năm bốn chữ số, không sau năm\u00a0${last}.`,
  'remediation.resultMissing': () => 'Đã ghi ngày hoàn thành nhưng chưa ghi kết quả.',
  'report.kindUnknown': ({ given }) =>
    given === ''
      ? 'Chưa chọn loại báo cáo.'
      : `Không có loại báo cáo “${shortText(given)}”: chọn trong danh sách.`,
  'report.periodUnknown': ({ given }) =>
    given === ''
      ? 'Chưa chọn kỳ báo cáo.'
      : `Không có kỳ báo cáo “${shortText(given)}”: chọn trong danh sách.`,
  'report.numberMissing': () => 'Báo cáo đã gửi nhưng chưa ghi số, ký hiệu.',
  'report.notSent': ({ number: paper }) => `Báo cáo số ${shortText(paper)} chưa ghi ngày gửi.`,
  'report.signedAfterSent': ({ number: paper }) =>
    `Ngày ký của văn bản ${shortText(paper)} sau ngày gửi ở trang Báo cáo: kiểm tra lại hai ngày.`,
  'setting.yearOfSet': ({ year }) =>
    `Bộ tiêu chí ban hành cho năm\u00a0${year}: kiểm tra xem đã có bộ tiêu chí của năm đánh giá chưa.`,
  'setting.dueMissing': () => 'Chưa đặt hạn của tiêu chí này.',
  'setting.dueBeforeYear': () => 'Hạn ở trước năm đánh giá nên ngày nào cũng bị coi là trễ.',
  'setting.dueAfterYear': () => 'Hạn ở sau năm đánh giá nên không bao giờ bị coi là trễ.',
  'setting.levelDiffers': ({ level }) =>
    `Bộ tiêu chí ghi loại đơn vị là “${level}”, khác với tên đơn vị: kiểm tra lại tên hoặc bộ tiêu chí.`,
  'setting.ratingUnordered': () => 'Các mức xếp loại phải giảm dần từ trên xuống, mức cuối cùng từ 0.',
  'setting.nameTooLong': ({ limit }) => `Tên người dài quá ${limit} ký tự: rút gọn lại.`,
  'setting.emailInvalid': ({ given }) => `“${shortText(given)}” không phải là địa chỉ thư điện tử.`,
  'setting.lastYearInvalid': ({ max }) => `Điểm năm trước phải là số từ 0 đến ${prescribed(max)}.`,
  'setting.targetInvalid': () => 'Chỉ tiêu của năm phải là số từ 0 đến 100.',
};
