import { sameText } from '../rules/cell';
import { roundResult } from '../rules/decimal';
import { EXCEL_LIMITS } from '../rules/excel-limits';
import { NAMES_LENGTH } from '../rules/law';
import type { ChecklistRule } from '../rules/checklist';
import type { Level, LevelsRule } from '../rules/levels';
import { MET, NOT_MET } from '../rules/words';
import type { YesNoRule } from '../rules/yes-no';
import { asksForADay } from './due-date';
import type { Found } from './found';
import { shortened } from './names';
import type { Option } from './option';
import { countRange } from './read-counts';
import { rangeReader } from './share-range';
import { isShortcoming } from './shortcoming';
import type { Statement } from './statement';
import { adjoin, falls, rises } from './steps';

/** Words of a yes/no rule stand in a cell of their own. */
const WORD_LENGTH = 60;
/** What names of levels may take up with some room to spare, because quotes in them count twice. */
const NAMES_ROOM = NAMES_LENGTH.levels - 50;
const LABEL_LENGTH = 60;

/** What only the other families understand, so that a list with it is no plain choice. */
const MEASURED = /\d\s*%|[<>≤≥]|(?<!\p{L})(?:mỗi|cứ|phần trăm)(?!\p{L})/iu;

/** A day that the kind of deadlines would ask for. */
const hasDue = (options: readonly Option[]): boolean =>
  options.some(({ condition }) => asksForADay(condition));

/** The options of a statement, with clauses that take points off where they can be options. */
export function choicesOf({ options, taken, cases }: Statement): readonly Option[] {
  if (cases.length > 0) return [];
  return [...options, ...taken.flatMap(({ option }) => (option ? [option] : []))];
}

/** Met or not: one option with all points, and none but such with no points beside it. */
export function readYesNo(statement: Statement): Found | undefined {
  const { max, formulas, cases, taken, remarks } = statement;
  const options = choicesOf(statement);
  if (formulas.length > 0 || cases.length > 0 || taken.length > 0) return undefined;
  const [full, ...others] = options.filter(({ worth }) => worth.points > 0);
  if (!full || others.length > 0 || full.worth.points !== max) return undefined;
  const none = options.filter(({ worth }) => worth.points === 0);
  if (none.length > 1) return undefined;
  const words = none[0] && ([full.condition, none[0].condition] as const);
  const rule: YesNoRule = {
    kind: 'yesNo',
    ...(words &&
      words.every(word => word.length <= WORD_LENGTH) &&
      !sameText(...words) &&
      !isUsual(words) && { words }),
  };
  return {
    rule,
    sure:
      full.worth.plain &&
      remarks.cap.length === 0 &&
      !hasDue(options) &&
      !options.some(({ condition }) => MEASURED.test(condition)) &&
      !(none.length === 0 && (isNumberOf(full) || namesAField(full))) &&
      !(HAPPENS.test(full.condition) && isShortcoming(full.condition)) &&
      // "Không có lỗi: 1; từ 03 lỗi: 0" leaves out what is between.
      !(none[0] && (countRange(none[0].condition)?.low ?? 0) > 1 && !countRange(full.condition)),
  };
}

/** "Có 03 mô hình: 3 điểm" alone may mean each of them. */
function isNumberOf({ condition }: Option): boolean {
  const range = countRange(condition);
  return range !== undefined && range.exact && range.low! > 1;
}

const HAPPENS = /^(?:có(?! khắc phục)|để xảy ra|xảy ra|bị|còn)(?!\p{L})/iu;
const FIELD =
  /^(?:về |việc )?(?:công tác|kết quả|chất lượng|tiến độ|tình hình|hiệu quả|nội dung|thời gian)(?!\p{L})/iu;
const AMOUNT = /^(?:về )?(?:số(?! hóa| hoá)|tỷ lệ|mức độ)(?!\p{L})/iu;
const JUDGED =
  /(?<!\p{L})(?:đạt|đúng|đủ|đầy đủ|đảm bảo|bảo đảm|kịp thời|tốt|rõ|phù hợp|trở lên|tối thiểu|ít nhất|hoàn thành|cụ thể|được)(?!\p{L})/iu;

/** "Công tác tuyên truyền: 1 điểm", "tỷ lệ đúng hạn: 1 điểm" name what is marked, but not when it has its points. */
function namesAField({ condition }: Option): boolean {
  return AMOUNT.test(condition) || (FIELD.test(condition) && !JUDGED.test(condition));
}

/** Parts that add up to the maximum. */
export function readChecklist(statement: Statement): Found | undefined {
  const { max, formulas, cases, taken, remarks } = statement;
  if (formulas.length > 0 || cases.length > 0 || taken.length > 0 || remarks.choose.length > 0)
    return undefined;
  const items = statement.options.filter(({ worth }) => worth.points > 0);
  const sum = roundResult(items.reduce((all, { worth }) => all + worth.points, 0));
  if (items.length < 2 || sum !== max) return undefined;
  const rule: ChecklistRule = {
    kind: 'checklist',
    items: items.map(({ condition, worth }) => [shortened(condition), worth.points]),
  };
  const sure =
    items.every(({ worth, condition }) => worth.plain && !MEASURED.test(condition)) &&
    !excludeEachOther(items) &&
    statement.options.every(
      ({ condition, worth }) => worth.points > 0 || /^(?:không|chưa)/iu.test(condition),
    );
  return { rule, sure: sure || remarks.addUp.length > 0 };
}

/** One of several levels, the best of which has all points. */
export function readLevels(statement: Statement): Found | undefined {
  const { max, formulas, cases, taken, remarks } = statement;
  const options = choicesOf(statement);
  if (formulas.length > 0 || cases.length > 0 || taken.some(({ option }) => !option)) return undefined;
  if (options.length < 2) return undefined;
  const rule: LevelsRule = { kind: 'levels', levels: levelsOf(options) };
  const most = Math.max(...options.map(({ worth }) => worth.points));
  const sure =
    most === max &&
    taken.length === 0 &&
    remarks.addUp.length === 0 &&
    remarks.cap.length === 0 &&
    (remarks.choose.length > 0 ||
      options.some(({ worth }) => worth.points === 0) ||
      excludeEachOther(options)) &&
    options.every(({ worth, condition }) => worth.plain && !worth.added && !MEASURED.test(condition)) &&
    !hasDue(options) &&
    // Numbers of things may as well be counted.
    options.filter(({ condition }) => countRange(condition)).length < 2 &&
    options.filter(({ worth }) => worth.points === max).length === 1 &&
    meetEachOther(options) &&
    // Those of two lists go neither down nor up all the way.
    (rises(options.map(({ worth }) => worth)) || falls(options.map(({ worth }) => worth)));
  return { rule, sure };
}

const amountIn = rangeReader(String.raw`(?![\d.,]*\s*%)(?!\d)`);

/** Whether the bounds of amounts of any kind, such as days of delay, leave no gap between levels and do not overlap. */
function meetEachOther(options: readonly Option[]): boolean {
  const ranges = options.flatMap(({ condition }) => amountIn(condition) ?? []);
  return adjoin(ranges.filter(({ exact, stray }) => !exact && !stray));
}

/** Levels by their texts, or by short labels with the text beside them where the texts are too long for a formula. */
function levelsOf(options: readonly Option[]): readonly Level[] {
  const length = options.reduce((all, { condition }) => all + condition.length + 2, 0);
  if (
    length <= NAMES_ROOM &&
    options.every(({ condition }) => condition.length <= EXCEL_LIMITS.textInFormula)
  )
    return options.map(({ condition, worth }) => [condition, worth.points]);
  const limit = Math.min(LABEL_LENGTH, Math.floor(NAMES_ROOM / options.length) - 6);
  const labels = options.map(({ condition }) => shortened(condition, limit));
  const distinct = new Set(labels.map(label => label.toLowerCase())).size === labels.length;
  return options.map(({ condition, worth }, index) => {
    const label = distinct ? labels[index]! : `${index + 1}. ${labels[index]!}`;
    return label === condition ? [label, worth.points] : [label, worth.points, shortened(condition)];
  });
}

const NEGATION = /(?<!\p{L})(?:không|chưa|chậm|trễ|quá hạn|thiếu|kém)(?!\p{L})/iu;
const GRADE =
  /^(?:\p{L}+\s+){0,4}(?:xuất sắc|tốt|khá|trung bình|yếu|kém|cao|thấp|đạt|(?:loại|mức|cấp|bậc|giải|hạng|nhóm) [\p{L}\d]+)(?!\p{L})/iu;

/** What stands for another thing, or is less of it. */
const INSTEAD =
  /^(?:hoặc|hay|nếu không)(?!\p{L})|(?<!\p{L})(?:lồng ghép|khác|thay (?:thế|bằng|cho)|một phần|cơ bản|chỉ(?! (?:đạo|tiêu|thị|số|dẫn)))(?!\p{L})/iu;

/** Whether only one of several options can be the case: one denies another, or they are grades of one thing. */
function excludeEachOther(options: readonly Option[]): boolean {
  const conditions = options.map(({ condition }) => condition);
  if (
    conditions.some(condition => NEGATION.test(condition)) &&
    !conditions.every(condition => NEGATION.test(condition))
  )
    return true;
  if (conditions.some(condition => INSTEAD.test(condition))) return true;
  return conditions.filter(condition => GRADE.test(condition)).length > 1 || alike(conditions);
}

/** Words with which parts of one thing begin alike. */
const COMMON = new Set(
  'đảm bảo có được các đầy đủ đúng thực hiện và theo quy định xác nhiệm vụ kế hoạch kết quả'.split(' '),
);

/** Whether the options differ in little, as "Đạt giải Nhất", "Đạt giải Nhì" do. */
function alike(conditions: readonly string[]): boolean {
  const words = conditions.map(
    condition =>
      new Set(
        condition
          .toLowerCase()
          .match(/[\p{L}\d]+/gu)
          ?.filter(word => !COMMON.has(word)),
      ),
  );
  return words.some((set, index) =>
    words.slice(index + 1).some(other => {
      const common = [...set].filter(word => other.has(word)).length;
      return common >= 2 && common >= 0.5 * Math.min(set.size, other.size);
    }),
  );
}

/** The words of a rule that states none. */
function isUsual([yes, no]: readonly [yes: string, no: string]): boolean {
  return yes === MET && no === NOT_MET;
}
