import type { ValueDoubt } from '../ledger/value-doubt';
import { dateText } from './date-text';
import type { Sentences } from './messages';
import { number } from './numbers-vi';
import { shortText } from './short-text';

/** Why a value is doubtful and what to do; the cell stands beside it. */
export const VALUE_DOUBT_VI: Sentences<ValueDoubt> = {
  'value.onlySpaces': () =>
    'Ô chỉ có dấu cách: xóa hẳn nội dung ô nếu muốn bỏ trống, nếu không thì nhập lại.',
  'value.notNumber': ({ given }) => `“${shortText(given)}” không phải là số: nhập lại bằng chữ số.`,
  'value.ambiguousNumber': ({ given, whole, decimal }) =>
    `“${shortText(given)}” có thể là ${number(whole)} hoặc ${number(decimal)}: nhập lại không dùng dấu chấm, dấu phẩy ngăn hàng nghìn.`,
  'value.percentInCount': ({ given }) =>
    `“${shortText(given)}” là tỷ lệ phần trăm, ô này cần số lượng hoặc điểm: nhập lại số.`,
  'value.fractionInCount': ({ given }) =>
    `${number(given)} không phải số nguyên mà ô này đếm số lượng: kiểm tra lại số.`,
  'value.shareBelowOne': ({ given }) =>
    `${number(given)} tính trên thang 100: nếu muốn nói ${number(given * 100)}% thì nhập ${number(given * 100)}.`,
  'value.negative': ({ given }) => `${number(given)} là số âm: nhập số từ 0 trở lên.`,
  'value.aboveMaximum': ({ given, max }) =>
    `${number(given)} lớn hơn mức cao nhất là ${number(max)}: nhập lại.`,
  'value.tooLarge': ({ given }) => `${number(given)} quá lớn: kiểm tra lại số chữ số.`,
  'value.notYear': ({ given }) => `“${shortText(given)}” không phải là năm: nhập bốn chữ số, ví dụ 2026.`,
  'value.notDate': ({ given }) => `“${shortText(given)}” không phải là ngày: nhập dạng ngày/tháng/năm.`,
  'value.dayAndTime': ({ means }) =>
    `Ô có cả giờ trong ngày, chỉ tính ngày ${dateText(means)}: kiểm tra lại ngày.`,
  'value.outsideYear': ({ given, from, to }) =>
    `Ngày ${dateText(given)} không nằm trong khoảng từ ${dateText(from)} đến ${dateText(to)}: kiểm tra lại ngày, tháng, năm.`,
  'value.notInList': ({ given }) =>
    `“${shortText(given)}” không có trong danh sách: chọn trong danh sách của ô.`,
  'value.dayInText': ({ given }) =>
    `Ô này ghi chữ mà có số ${number(given)}, như của ngày ${dateText(given)}: có thể các ô của dòng đã bị dịch chỗ, kiểm tra lại.`,
  'value.readAsNumber': ({ given, means }) =>
    `“${shortText(given)}” có thể là số ${number(means)}: kiểm tra rồi nhập lại bằng chữ số.`,
  'value.readAsDay': ({ given, means }) =>
    `“${shortText(given)}” có thể là ngày ${dateText(means)}: kiểm tra rồi nhập lại dạng ngày/tháng/năm.`,
  'value.readAsWord': ({ given, means }) =>
    `“${shortText(given)}” có thể là “${shortText(means)}”: kiểm tra rồi chọn lại trong danh sách.`,
};
