import type { FileIssue } from '../../../ledger/file-issue';
import type { Sentences } from '../../../messages/messages';
import { prescribedPoints } from '../../../messages/numbers-vi';
import type { RowWhere, SourceIssue, TableIssue } from '../domain/table-issue';

/** Vì sao không lấy được bảng nào từ nội dung đã chọn hoặc đã dán, và phải làm gì. */
export const SOURCE_ISSUE_VI: Sentences<Exclude<SourceIssue, FileIssue>> = {
  'source.pdf': () =>
    'Đây là tệp PDF: mở tệp bằng Word (Word tự chuyển thành văn bản), kiểm tra lại bảng rồi sao chép bảng và dán vào đây, hoặc lưu thành .docx rồi chọn tệp đó.',
  'source.doc': () =>
    'Đây là văn bản Word kiểu cũ (.doc hoặc .rtf): mở bằng Word, chọn Lưu thành, kiểu “Tài liệu Word (.docx)”, rồi chọn tệp mới.',
  'source.picture': () =>
    'Đây là ảnh (như bản quét), không có chữ để đọc: đề nghị cơ quan ban hành gửi bản Word hoặc Excel, hoặc nhận dạng chữ bằng phần mềm rồi sao chép bảng.',
  'source.noTable': () =>
    'Không có bảng nào: mở quyết định, bôi đen cả bảng tiêu chí kể cả hàng tiêu đề, sao chép rồi dán lại; hoặc chọn tệp .docx, .xlsx có bảng.',
  'source.encrypted': () =>
    'Tệp có mật khẩu: mở bằng Word hoặc Excel, gỡ mật khẩu ở Tệp → Thông tin → Bảo vệ, lưu lại rồi chọn tệp này lần nữa; hoặc sao chép bảng rồi dán vào đây.',
  'source.macro': () =>
    'Tệp có thể chứa macro nên không được đọc: mở bằng Word hoặc Excel, lưu thành loại .docx hoặc .xlsx rồi chọn tệp mới; hoặc sao chép bảng rồi dán vào đây.',
  'source.broken': () =>
    'Nội dung bị hỏng nên không đọc phần nào: mở bằng Word hoặc Excel để sửa và lưu lại, hoặc sao chép riêng bảng rồi dán vào đây.',
  'source.unknown': () =>
    'Không đọc được loại tệp này: chọn tệp Word (.docx), Excel (.xlsx), hoặc sao chép bảng rồi dán vào đây.',
};

const at = ({ row, where }: RowWhere): string => `Dòng ${row}${where === '' ? '' : ` (mục ${where})`}`;
const named = (names: readonly string[]): string => names.map(name => `“${name}”`).join(', ');

/** Điều phải báo về bảng đã đọc; không điều nào tự được sửa. */
export const TABLE_ISSUE_VI: Sentences<TableIssue> = {
  'table.tooLong': ({ rows, limit }) =>
    `Bảng có ${rows} dòng, chỉ đọc được đến ${limit} dòng: chỉ sao chép phần bảng tiêu chí của cấp xã rồi dán lại.`,
  'table.others': ({ read, others }) =>
    `Có nhiều bảng: đã đọc bảng “${read}”, chưa đọc ${named(others)}. Nếu cần bảng khác, sao chép riêng bảng đó rồi dán.`,
  'table.hidden': ({ rows, columns }) =>
    `Đã bỏ qua phần bị ẩn trong trang tính (${[
      ...(rows.length > 0 ? [`dòng ${rows.join(', ')}`] : []),
      ...(columns.length > 0 ? [`cột ${columns.join(', ')}`] : []),
    ].join('; ')}): nếu cần phần này, bỏ ẩn trong Excel, lưu lại rồi chọn lại tệp.`,
  'table.noCriteria': () =>
    'Không thấy tiêu chí nào trong bảng: kiểm tra lại phần đã sao chép và tên các cột.',
  'table.remarks': ({ texts }) =>
    `Các dòng không thuộc tiêu chí nào, coi là ghi chú: ${named(texts)}. Xem có dòng nào là quy tắc chấm điểm không.`,
  'columns.unknown': () =>
    'Không nhận ra hàng tiêu đề của bảng: xem các dòng đầu và chọn nội dung của từng cột.',
  'columns.noTitle': () => 'Không nhận ra cột nội dung tiêu chí: chọn cột đó trong các dòng đầu của bảng.',
  'columns.noPoints': () =>
    'Bảng không có cột điểm tối đa: chọn cột đó trong các dòng đầu của bảng, hoặc sao chép lại cả bảng.',
  'columns.unitAsked': ({ units }) =>
    `Điểm khác nhau theo loại đơn vị (${units.join(', ')}): chọn loại đơn vị của mình.`,
  'columns.noMethod': () =>
    'Bảng không có cột cách chấm: mọi tiêu chí để tự chấm cho đến khi quy tắc được nhập ở trang Bộ tiêu chí.',
  'columns.unread': ({ headers }) =>
    `Không dùng đến cột ${named(headers)}: nếu cột có nội dung cần lấy, hãy chọn tên cho cột.`,
  'sum.total': ({ declared, summed }) =>
    `Bảng ghi tổng ${prescribedPoints(declared)}, cộng các tiêu chí được ${prescribedPoints(summed)}: đối chiếu với quyết định, sửa hoặc chấp nhận chênh lệch.`,
  'sum.notHundred': ({ total }) =>
    `Tổng điểm của bảng là ${prescribedPoints(total)}, chỉ số được quy về thang 100: kiểm tra xem bảng đã đủ các phần chưa.`,
  'sum.heading': ({ declared, summed, ...place }) =>
    `${at(place)}: ghi ${prescribedPoints(declared)}, cộng các mục bên trong được ${prescribedPoints(summed)}. Đối chiếu với quyết định, sửa hoặc chấp nhận chênh lệch.`,
  'year.notFound': () => 'Không thấy năm áp dụng ở phía trên bảng: ghi năm trước khi tạo sổ.',
  'row.noTitle': place => `${at(place)}: có số thứ tự nhưng không có nội dung. Ghi tên tiêu chí.`,
  'row.noPoints': place => `${at(place)}: không ghi điểm tối đa. Ghi số điểm theo quyết định.`,
  'row.pointsUnreadable': ({ text, ...place }) =>
    `${at(place)}: không hiểu điểm “${text}”. Ghi lại bằng số, như 1,5.`,
  'row.pointsNoResult': place =>
    `${at(place)}: ô điểm là công thức chưa có kết quả. Mở tệp bằng Excel, lưu lại rồi chọn lại, hoặc ghi số điểm.`,
  'row.pointsNegative': ({ points, ...place }) =>
    `${at(place)}: điểm tối đa là số âm (${prescribedPoints(points)}) ngoài phần điểm trừ. Ghi lại số điểm.`,
  'row.pointsSpelt': ({ text, points, count, ...place }) =>
    `${at(place)}: điểm “${text}” được hiểu là ${prescribedPoints(points)}; số ô viết như vậy: ${count}. Xem lại nếu không đúng.`,
  'row.pointsFromOptions': ({ points, ...place }) =>
    `${at(place)}: bảng chỉ ghi điểm của từng mức, lấy mức cao nhất (${prescribedPoints(points)}) làm điểm tối đa. Xem lại nếu các mức được cộng với nhau.`,
  'row.pointsShared': place =>
    `${at(place)}: ô điểm gộp chung với tiêu chí ở trên. Ghi điểm riêng của tiêu chí này.`,
  'row.notForUnit': ({ title, ...place }) => `${at(place)}: bỏ “${title}”, vì loại đơn vị này không có điểm.`,
  'row.titlePoints': ({ title, points, ...place }) =>
    `${at(place)}: tên mục ghi ${prescribedPoints(title)}, cột điểm ghi ${prescribedPoints(points)}. Lấy theo cột; sửa nếu không đúng.`,
  'row.surveyToo': ({ survey, ...place }) =>
    `${at(place)}: ngoài điểm tối đa còn ${prescribedPoints(survey)} điều tra xã hội học. Xem lại cách cộng hai phần.`,
  'row.codeTwice': ({ printed, ...place }) =>
    `${at(place)}: số “${printed}” được in hai lần. Mã bên cạnh do sổ đặt; sửa nếu quyết định đã đính chính.`,
  'row.codeGap': ({ after, printed, ...place }) =>
    `${at(place)}: sau “${after}” đến “${printed}”. Kiểm tra xem bảng có thiếu mục nào không.`,
  'row.codeUnreadable': ({ text, ...place }) =>
    `${at(place)}: “${text}” không phải là số thứ tự. Sổ tự đặt mã; sửa nếu cần.`,
  'row.codeIsDay': ({ text, ...place }) =>
    `${at(place)}: Excel đã đổi số thứ tự thành ngày (“${text}”), không rõ số gốc. Sổ tự đặt mã; ghi lại số theo quyết định ở ô định dạng Văn bản.`,
  'row.codeFromDay': ({ text, meant, ...place }) =>
    `${at(place)}: Excel đã đổi số thứ tự thành ngày (“${text}”), hiểu là “${meant}”. Xem lại nếu không đúng.`,
  'row.codeShortened': ({ text, meant, ...place }) =>
    `${at(place)}: Excel đã rút gọn số thứ tự thành “${text}”, hiểu là “${meant}”. Xem lại nếu không đúng.`,
  'row.tooDeep': ({ depth, limit, ...place }) =>
    `${at(place)}: mục nằm ở cấp ${depth}, sổ chỉ trình bày đến cấp ${limit}. Gộp bớt một cấp.`,
  'row.textLong': ({ field, limit, ...place }) =>
    `${at(place)}: ${field === 'title' ? 'tên tiêu chí' : 'người, phòng phụ trách'} dài quá ${limit} ký tự. Trong sổ phần này được rút ngắn, nguyên văn đặt cùng cách chấm.`,
  'row.picture': place =>
    `${at(place)}: có hình (như công thức dạng ảnh) không đọc được. Đối chiếu và ghi lại bằng chữ.`,
  'row.tableInside': place =>
    `${at(place)}: trong ô có một bảng con, đã đọc thành các dòng chữ. Đối chiếu lại cách chấm.`,
  'row.noRule': place => `${at(place)}: không ghi cách chấm. Để tự chấm, hoặc nhập quy tắc.`,
  'row.headingRule': place =>
    `${at(place)}: cách chấm ghi ở mục lớn, chưa dùng cho tiêu chí nào bên trong. Chép vào tiêu chí cần dùng.`,
};
