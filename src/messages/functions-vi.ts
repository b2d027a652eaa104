import type { Argument, FunctionId } from '../rules/custom-function';
import { ARGUMENT_NAMES_VI } from './function-issues-vi';

/** Tiếng Việt. */
export const FUNCTIONS_VI = {
  /** What a function gives, for Excel's function wizard: at most 255 characters. */
  functions: {
    TYLE: 'Tỷ lệ giữa số đã thực hiện và tổng số, dạng phân số: 0,98 là 98%. Có thể lớn hơn 1.',
    DIEMTYLE:
      'Điểm theo tỷ lệ: đạt đích thì đủ điểm tối đa, dưới ngưỡng thì 0 điểm; ở giữa tính theo tỷ lệ theo cách tính 1, 2 hoặc 3.',
    DIEMNHIEUTYLE:
      'Điểm của nhiều tỷ lệ trong một tiêu chí: mỗi tỷ lệ nhân với phần điểm của mình; các phần bằng nhau là tính bình quân.',
    DIEMBAC:
      'Điểm theo bậc của tỷ lệ hoặc số lượng, không nội suy: lấy điểm của bậc cao nhất đạt tới; dưới mọi bậc thì 0 điểm.',
    DIEMMUC: 'Điểm của một mức đã chọn, tra trong bảng mức và điểm.',
    DIEMDAT: 'Điểm đạt hoặc không đạt: đạt thì đủ điểm tối đa, không đạt hoặc còn trống thì 0 điểm.',
    DIEMCONG: 'Cộng điểm của các ý đạt, không quá điểm tối đa.',
    DIEMHAN:
      'Điểm theo thời hạn: đúng hạn thì đủ điểm tối đa, trễ trong số ngày cho phép thì được điểm trễ, trễ hơn hoặc chưa có ngày thì 0 điểm.',
    DIEMTRU: 'Điểm tối đa trừ đi số điểm của từng trường hợp, không thấp hơn điểm thấp nhất.',
    DIEMTHUONG: 'Điểm thưởng theo số trường hợp, không quá mức trần.',
    DIEMTONG:
      'Điểm cộng, trừ theo từng loại trường hợp: từ điểm ban đầu, mỗi trường hợp cộng hoặc trừ số điểm của loại đó; không dưới 0, không quá điểm tối đa.',
    DIEMXHH: 'Điểm điều tra xã hội học: tỷ lệ hài lòng nhân điểm tối đa.',
    CHISO:
      'Chỉ số trên thang 100: tổng điểm đạt chia tổng điểm tối đa. Ô ghi KPS không tính; ô trống tính 0 điểm.',
    QUYDOI: 'Quy đổi điểm đạt trên phần được tính về cả thang điểm, ví dụ khi không điều tra xã hội học.',
    XEPLOAI:
      'Mức xếp loại cao nhất mà chỉ số đạt tới, tra trong bảng xếp loại. Không làm tròn trước khi so sánh.',
    XEPHANG:
      'Thứ hạng của một giá trị trong vùng, cao nhất là hạng 1, so sánh sau khi làm tròn. Ô trống và ô chữ không xếp hạng.',
    DATDU: 'Cho biết có đạt đủ mọi điều kiện, hoặc ít nhất một số điều kiện, hay không: TRUE hoặc FALSE.',
    CANTHEM: 'Số cần thực hiện thêm để tỷ lệ đạt đích, với mẫu số giữ nguyên.',
    TRANGTHAI:
      'Trạng thái của một việc so với hạn: Hoàn thành đúng hạn, Hoàn thành quá hạn, Quá hạn, Sắp đến hạn hoặc Còn hạn; chưa có hạn thì để trống.',
  } satisfies Record<FunctionId, string>,
  /** Arguments as they are named in a formula tip: words joined by underscores, as Excel names its own. */
  names: ARGUMENT_NAMES_VI satisfies Record<Argument, string>,
  /** What an argument holds; what is called the same means the same in every function. */
  meanings: {
    done: 'Số đã thực hiện, không âm.',
    total: 'Tổng số phải thực hiện, lớn hơn 0.',
    max: 'Điểm tối đa của tiêu chí.',
    floor: 'Tỷ lệ mà thấp hơn thì 0 điểm; mặc định 0.',
    goal: 'Tỷ lệ được đủ điểm; mặc định 1, tức 100%.',
    variant:
      '1: tỷ lệ × điểm tối đa (mặc định). 2: tỷ lệ / đích × điểm tối đa. 3: tăng đều từ ngưỡng đến đích.',
    mayExceed: 'TRUE nếu tử số được phép lớn hơn mẫu số; mặc định FALSE.',
    ratioTable: 'Bảng hai cột: tử số và mẫu số của từng tỷ lệ.',
    ratioPoints: 'Cột điểm của từng tỷ lệ, cùng số hàng với bảng tỷ lệ.',
    ratio: 'Tỷ lệ dạng phân số, không âm: 0,9 hoặc 90%; hoặc số lượng.',
    bands:
      'Bảng xếp từ bậc cao xuống thấp: tỷ lệ hoặc số lượng từ, điểm, và dấu >= (kể cả cận, mặc định) hoặc > (không kể cận).',
    result: 'Mức đã chọn; không phân biệt chữ hoa, chữ thường.',
    levels: 'Bảng hai cột: tên mức và điểm.',
    condition: 'Đạt, TRUE hoặc 1; Không đạt, FALSE, 0 hoặc trống.',
    conditions: 'Vùng ghi Đạt, TRUE hoặc 1; Không đạt, FALSE, 0 hoặc trống.',
    needed: 'Số điều kiện ít nhất phải đạt; bỏ trống là tất cả.',
    points: 'Vùng điểm của từng ý, cùng số hàng và số cột với vùng điều kiện.',
    date: 'Ngày thực hiện (ngày ký số); trống là chưa thực hiện.',
    due: 'Ngày hạn.',
    latePoints: 'Điểm khi trễ trong số ngày cho phép; mặc định 0.',
    graceDays: 'Số ngày trễ còn được điểm trễ; mặc định 0.',
    cases: 'Số trường hợp, số nguyên không âm.',
    pointsEach: 'Số điểm của mỗi trường hợp.',
    caseCounts: 'Vùng số trường hợp của từng loại, số nguyên không âm.',
    eachPoints:
      'Vùng điểm của mỗi trường hợp, cùng số hàng và số cột với vùng số trường hợp; số âm là điểm trừ.',
    start: 'Điểm ban đầu trước khi cộng, trừ; mặc định 0.',
    leastPoints: 'Điểm thấp nhất sau khi trừ; mặc định 0.',
    cap: 'Điểm thưởng nhiều nhất.',
    share: 'Tỷ lệ hài lòng từ 0 đến 1: 0,9267 hoặc 92,67%.',
    scores: 'Vùng điểm đạt; ghi KPS ở tiêu chí không phát sinh.',
    maxima: 'Vùng điểm tối đa, cùng số hàng và số cột với vùng điểm đạt.',
    earned: 'Điểm đạt được, không lớn hơn điểm được tính.',
    counted: 'Điểm tối đa của phần được tính, lớn hơn 0.',
    scale: 'Thang điểm quy về; mặc định 100.',
    index: 'Chỉ số trên thang 100.',
    ratings: 'Bảng: tên mức, chỉ số từ, và nếu có, tỷ lệ thấp nhất phải đạt ở mọi tiêu chí.',
    lowest: 'Tỷ lệ điểm thấp nhất trong các tiêu chí, từ 0 đến 1; bỏ qua nếu không xét.',
    value: 'Giá trị cần xếp hạng; phải có trong vùng.',
    values: 'Vùng giá trị, trên một hàng hoặc một cột.',
    ties: '"canh_tranh": 1, 1, 3 (mặc định). "lien_tuc": 1, 1, 2. "duy_nhat": 1, 2, 3.',
    decimals: 'Số chữ số thập phân khi so sánh, từ 0 đến 9; mặc định 2.',
    position: 'Thứ tự của ô trong vùng, từ 1; chỉ cần khi đồng hạng là "duy_nhat".',
    doneDate: 'Ngày hoàn thành; trống là chưa hoàn thành.',
    today: 'Ngày xét trạng thái, ví dụ TODAY().',
    nearDays: 'Còn chừng này ngày trở xuống là sắp đến hạn; mặc định 7.',
  } satisfies Record<Argument, string>,
};

/** What Excel and the pane say of the custom functions, in one language. A missing text does not compile. */
export type FunctionTexts = typeof FUNCTIONS_VI;
