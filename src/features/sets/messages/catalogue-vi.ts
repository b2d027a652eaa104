import type {
  CatalogueChoice,
  CatalogueField,
  CatalogueIssue,
  CatalogueList,
} from '../../../catalogue/catalogue-issue';
import type { Sentences } from '../../../messages/messages';
import { number, percent, prescribed, prescribedPoints } from '../../../messages/numbers-vi';

const FIELD: Readonly<Record<CatalogueField, string>> = {
  id: 'mã bộ tiêu chí',
  version: 'phiên bản',
  title: 'tên',
  level: 'cấp đơn vị',
  owner: 'người phụ trách',
  unit: 'đơn vị tính',
  target: 'chỉ tiêu',
  source: 'nguồn',
  note: 'ghi chú',
  task: 'nhiệm vụ',
  evidence: 'tài liệu kiểm chứng',
  method: 'cách chấm của quyết định',
  printedCode: 'số thứ tự in trong quyết định',
  rating: 'tên mức xếp loại',
  done: 'tên tử số',
  total: 'tên mẫu số',
  levels: 'tên các mức',
  items: 'tên các ý',
  counted: 'nội dung được đếm',
  satisfied: 'tên số phiếu hài lòng',
  valid: 'tên số phiếu hợp lệ',
  basis: 'căn cứ cho điểm',
  wording: 'nội dung đầy đủ của mức',
  words: 'hai mức trả lời',
  parts: 'tên các tỷ lệ',
  weights: 'tên các mức trả lời',
};

const LIST: Readonly<Record<CatalogueList, string>> = {
  areas: 'lĩnh vực',
  criteria: 'tiêu chí',
  processRows: 'chỉ báo quy trình',
  rating: 'mức xếp loại',
  levels: 'mức',
  items: 'ý',
  bands: 'bậc',
  steps: 'bậc',
  words: 'mức trả lời',
  parts: 'tỷ lệ',
  weights: 'mức trả lời',
};

const CHOICE: Readonly<Record<CatalogueChoice, string>> = {
  reporting: 'Kỳ báo cáo',
  part: 'Phần điểm',
  belowGoal: 'Cách tính dưới đích',
  fedBy: 'Sổ lấy số liệu',
  start: 'Điểm ban đầu',
  notArising: 'Cách tính khi không phát sinh',
};

const at = (where: string): string => (where === '' ? 'Bộ tiêu chí' : `Mục ${where}`);

/** Điều chưa đúng trong một bộ tiêu chí. */
export const CATALOGUE_VI: Sentences<CatalogueIssue> = {
  'catalogue.notAnIndexSet': ({ field }) =>
    `Tệp không đúng dạng bộ tiêu chí: thiếu hoặc sai ${field === '' ? 'toàn bộ nội dung' : field}.`,
  'catalogue.formatUnknown': ({ format }) =>
    `Tệp là bộ tiêu chí dạng ${format}, mới hơn dạng mà Sổ CCHC này đọc được; hãy mở bằng phiên bản mới của Sổ CCHC.`,
  'catalogue.textMissing': ({ where, field }) => `${at(where)}: chưa ghi ${FIELD[field]}.`,
  'catalogue.textTooLong': ({ where, field, limit }) =>
    `${at(where)}: ${FIELD[field]} dài quá ${limit} ký tự.`,
  'catalogue.tooMany': ({ where, list, count, limit }) =>
    `${at(where)}: có ${count} ${LIST[list]}, nhiều nhất là ${limit}.`,
  'catalogue.choiceUnknown': ({ where, field, given }) =>
    `${at(where)}: ${CHOICE[field].toLocaleLowerCase('vi')} "${given}" không có trong danh sách.`,
  'catalogue.yearInvalid': ({ year }) => `Năm của bộ tiêu chí không hợp lệ: ${year}.`,
  'catalogue.noAreas': () => 'Bộ tiêu chí chưa có lĩnh vực nào.',
  'catalogue.noCriteria': ({ where }) => `Lĩnh vực ${where} chưa có tiêu chí nào.`,
  'catalogue.codeInvalid': ({ where }) =>
    `Mã "${where}" không đúng dạng; mã gồm các số hoặc chữ cách nhau bằng dấu chấm, ví dụ 7.1.2 hoặc II.1.a.`,
  'catalogue.codeTwice': ({ where }) => `Mã ${where} bị lặp.`,
  'catalogue.processCodeNumeric': ({ where }) =>
    `Mã chỉ báo ${where} phải bắt đầu bằng chữ cái, ví dụ III.1, để không lẫn với mã tiêu chí.`,
  'catalogue.codeOutOfOrder': ({ where, after }) => `Mã ${where} đứng sau ${after} là sai thứ tự.`,
  'catalogue.codeOutsideArea': ({ where, area }) => `Mã ${where} không thuộc lĩnh vực ${area}.`,
  'catalogue.codeBelowCriterion': ({ where, criterion }) =>
    `Mã ${where} nằm dưới tiêu chí ${criterion}; chỉ mục lớn mới có mục con.`,
  'catalogue.areaAfterOutside': ({ where }) =>
    `Lĩnh vực ${where} đứng sau phần điểm thưởng, điểm trừ; các phần ngoài tổng điểm phải ở cuối.`,
  'catalogue.headingEmpty': ({ where }) => `Mục ${where} chưa có tiêu chí nào.`,
  'catalogue.pointsInvalid': ({ where, points }) =>
    `${at(where)}: điểm tối đa ${String(points).replace('.', ',')} không hợp lệ; phải lớn hơn 0 và có nhiều nhất 6 chữ số thập phân.`,
  'catalogue.areaPointsDiffer': ({ where, declared, summed }) =>
    `Lĩnh vực ${where}: ghi ${prescribedPoints(declared)} nhưng các tiêu chí cộng lại ${prescribedPoints(summed)}.`,
  'catalogue.headingPointsDiffer': ({ where, declared, summed }) =>
    `Mục ${where}: ghi ${prescribedPoints(declared)} nhưng các tiêu chí cộng lại ${prescribedPoints(summed)}.`,
  'catalogue.totalPointsDiffer': ({ declared, summed }) =>
    `Tổng điểm các lĩnh vực là ${prescribedPoints(summed)}, phải là ${prescribedPoints(declared)}.`,
  'catalogue.sheetNameIllegal': ({ where, name }) =>
    `${at(where)}: tên trang "${name}" không dùng được trong Excel (tối đa 31 ký tự, không có : \\ / ? * [ ], không đặt dấu nháy đơn ở đầu hoặc cuối).`,
  'catalogue.sheetNameTwice': ({ where, name }) => `${at(where)}: tên trang "${name}" trùng với trang khác.`,
  'catalogue.targetImpossible': ({ where, target }) =>
    `${at(where)}: chỉ tiêu ${target}% vượt quá 100% là không thể đạt.`,
  'catalogue.evidenceMissing': ({ where }) => `${at(where)}: chưa nêu tài liệu kiểm chứng.`,
  'catalogue.ruleUnknown': ({ where, kind }) => `${at(where)}: không có cách chấm "${kind}".`,
  'catalogue.ratioBoundsInvalid': ({ where, floor, goal }) =>
    `${at(where)}: ngưỡng ${percent(floor)} và đích ${percent(goal)} không hợp lệ.`,
  'catalogue.bandsOutOfOrder': ({ where }) => `${at(where)}: các bậc phải xếp từ cao xuống thấp.`,
  'catalogue.bandOutOfReach': ({ where, from }) =>
    `${at(where)}: không có tỷ lệ nào đạt bậc ${percent(from)}.`,
  'catalogue.choicesInvalid': ({ where }) => `${at(where)}: các mức hoặc ý bị thiếu hoặc trùng tên.`,
  'catalogue.surveyOneSided': ({ where }) =>
    `${at(where)}: phải có cả mức tính là hài lòng và mức không tính là hài lòng.`,
  'catalogue.weightsInvalid': ({ where }) =>
    `${at(where)}: hệ số của các mức trả lời không được âm và không được bằng nhau hết.`,
  'catalogue.stepsOutOfOrder': ({ where }) =>
    `${at(where)}: các bậc số lượng phải xếp từ cao xuống thấp, không trùng nhau.`,
  'catalogue.stepNotWhole': ({ where, from }) =>
    `${at(where)}: bậc số lượng "từ ${number(from)}" phải là số nguyên từ 0 trở lên.`,
  'catalogue.pointsEachInvalid': ({ where, points }) =>
    `${at(where)}: điểm của mỗi nội dung là ${String(points).replace('.', ',')}, không dùng được; phải khác 0 và có nhiều nhất 6 chữ số thập phân.`,
  'catalogue.tallyAddsNothing': ({ where }) =>
    `${at(where)}: tính từ 0 điểm nhưng không có nội dung nào được cộng điểm.`,
  'catalogue.partsNotMaximum': ({ where, sum, max }) =>
    `${at(where)}: các tỷ lệ cộng lại ${prescribedPoints(sum)}, phải bằng điểm tối đa ${prescribed(max)}.`,
  'catalogue.roundInvalid': ({ where, places }) =>
    `${at(where)}: làm tròn đến ${number(places)} chữ số thập phân là không hợp lệ; phải là số nguyên từ 0 đến 6.`,
  'catalogue.rulePointsInvalid': ({ where, points, max }) =>
    `${at(where)}: điểm ${String(points).replace('.', ',')} phải nằm trong khoảng từ 0 đến ${prescribed(max)} và có nhiều nhất 6 chữ số thập phân.`,
  'catalogue.maximumOutOfReach': ({ where, reach, max }) =>
    `${at(where)}: cách chấm chỉ cho tới ${prescribedPoints(reach)}, thấp hơn điểm tối đa ${prescribed(max)}.`,
  'catalogue.dueInvalid': ({ where, month, day }) => `${at(where)}: hạn ${day}/${month} không phải là ngày.`,
  'catalogue.graceInvalid': ({ where, days }) =>
    `${at(where)}: số ngày được trễ là ${number(days)}, phải là số nguyên từ 0 đến 366.`,
  'catalogue.ratingInvalid': () =>
    'Bảng xếp loại phải xếp từ cao xuống thấp, không trùng tên và kết thúc ở 0.',
};
